import { FILTERS, type Filter } from './search-engine.ts';

/** A search as an address tells it, so that it can be shared and gone back to. */
export interface SearchState {
  query: string;
  /** Chosen values by their slugs. */
  chosen: ReadonlyMap<Filter, ReadonlySet<string>>;
}

const QUERY = 'q';

/** The search that an address asks for; `undefined` where it asks for none. */
export function readAddress(search: string): SearchState | undefined {
  const params = new URLSearchParams(search);
  if (!params.has(QUERY)) return undefined;
  const chosen = FILTERS.map(
    (filter) => [filter, new Set(params.getAll(filter).filter((slug) => slug !== ''))] as const,
  );
  return {
    query: params.get(QUERY) ?? '',
    chosen: new Map(chosen.filter(([, slugs]) => slugs.size > 0)),
  };
}

/** The query part of an address with a search in it, or without one; other parameters stay. */
export function writeAddress(search: string, state: SearchState | undefined): string {
  const params = new URLSearchParams(search);
  for (const name of [QUERY, ...FILTERS]) params.delete(name);
  if (state) {
    params.set(QUERY, state.query);
    for (const [filter, slugs] of state.chosen)
      for (const slug of slugs) params.append(filter, slug);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
