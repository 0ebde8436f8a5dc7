import { slugify } from '../roadmap/paths.ts';
import { FILTERS, type Choice, type Filter } from './search-engine.ts';
import { SEARCH_PARAMETER } from './search-parameter.ts';

/** A search as an address tells it, so that it can be shared and gone back to. */
export interface SearchState {
  query: string;
  /** Chosen values by their slugs. */
  chosen: ReadonlyMap<Filter, ReadonlySet<string>>;
  /** Whether the query is to be taken as it is typed, slips and all. */
  isVerbatim: boolean;
}

const VERBATIM = 'verbatim';

/** The search that an address asks for; `undefined` where it asks for none. */
export function readAddress(search: string): SearchState | undefined {
  const params = new URLSearchParams(search);
  if (!params.has(SEARCH_PARAMETER)) return undefined;
  const chosen = FILTERS.map(
    (filter) => [filter, new Set(params.getAll(filter).filter((slug) => slug !== ''))] as const,
  );
  return {
    query: params.get(SEARCH_PARAMETER) ?? '',
    chosen: new Map(chosen.filter(([, slugs]) => slugs.size > 0)),
    isVerbatim: params.get(VERBATIM) === '1',
  };
}

/**
 * The part of an address from its question mark on that asks for a search.
 * @param before this part of the address so far: what is not of a search stays in it
 */
export function writeAddress({ query, chosen, isVerbatim }: SearchState, before: string): string {
  const params = new URLSearchParams({ [SEARCH_PARAMETER]: query });
  for (const [filter, slugs] of chosen) for (const slug of slugs) params.append(filter, slug);
  if (isVerbatim) params.set(VERBATIM, '1');
  for (const [name, value] of listOthers(before)) params.append(name, value);
  return `?${params.toString()}`;
}

/** The part of an address from its question mark on, without a search. */
export function leaveOutSearch(search: string): string {
  const others = new URLSearchParams(listOthers(search)).toString();
  return others === '' ? '' : `?${others}`;
}

/** The parameters that are not of a search. */
function listOthers(search: string): [name: string, value: string][] {
  const own: ReadonlySet<string> = new Set([SEARCH_PARAMETER, VERBATIM, ...FILTERS]);
  return [...new URLSearchParams(search)].filter(([name]) => !own.has(name));
}

/**
 * What slugs stand for, as they are chosen, by the names that the index has for it. Case does not count;
 * what the index does not know is left out.
 */
export function matchChoice(
  chosen: SearchState['chosen'],
  values: ReadonlyMap<Filter, readonly string[]>,
): Choice {
  const known = [...chosen].map(([filter, slugs]) => {
    const named = [...slugs].flatMap((slug) =>
      (values.get(filter) ?? []).filter((value) => slugify(value) === slugify(slug)),
    );
    return [filter, new Set(named)] as const;
  });
  return new Map(known.filter(([, named]) => named.size > 0));
}

/** The slugs that stand for nothing that the index knows. */
export function listUnknownSlugs(
  chosen: SearchState['chosen'],
  values: ReadonlyMap<Filter, readonly string[]>,
): string[] {
  return [...chosen].flatMap(([filter, slugs]) =>
    [...slugs].filter((slug) =>
      (values.get(filter) ?? []).every((value) => slugify(value) !== slugify(slug)),
    ),
  );
}
