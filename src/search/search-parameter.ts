/**
 * The parameter of an address that makes it one of a search. Then all of its parameters are the
 * search's; a page that has some of its own gets them back when the search is closed. A name alone, which
 * is put where it is used: a function would be a file of its own that every page loads.
 */
export const SEARCH_PARAMETER = 'q';
