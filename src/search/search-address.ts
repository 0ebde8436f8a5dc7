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
    isVerbatim: params.has(VERBATIM),
  };
}

/** The part of an address from its question mark on that asks for a search. */
export function writeAddress({ query, chosen, isVerbatim }: SearchState): string {
  const params = new URLSearchParams({ [SEARCH_PARAMETER]: query });
  for (const [filter, slugs] of chosen) for (const slug of slugs) params.append(filter, slug);
  if (isVerbatim) params.set(VERBATIM, '1');
  return `?${params.toString()}`;
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
