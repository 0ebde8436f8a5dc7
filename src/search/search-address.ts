import { FILTERS, type Filter } from './search-engine.ts';
import { SEARCH_PARAMETER } from './search-parameter.ts';

/** A search as an address tells it, so that it can be shared and gone back to. */
export interface SearchState {
  query: string;
  /** Chosen values by their slugs. */
  chosen: ReadonlyMap<Filter, ReadonlySet<string>>;
}

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
  };
}

/** The part of an address from its question mark on that asks for a search. */
export function writeAddress({ query, chosen }: SearchState): string {
  const params = new URLSearchParams({ [SEARCH_PARAMETER]: query });
  for (const [filter, slugs] of chosen) for (const slug of slugs) params.append(filter, slug);
  return `?${params.toString()}`;
}
