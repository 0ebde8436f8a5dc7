/** The parameter of an address that makes it one of a search. */
export const SEARCH_PARAMETER = 'q';

/**
 * Whether an address has a search in it. Then all of its parameters are the search's; a page that has
 * some of its own gets them back when the search is closed.
 * @param search the part of the address from its question mark on
 */
export function isSearchAddress(search: string): boolean {
  return new URLSearchParams(search).has(SEARCH_PARAMETER);
}
