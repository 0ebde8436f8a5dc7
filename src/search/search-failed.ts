/** The part of the page of indexes that says that the search could not be loaded. */
export const SEARCH_FAILED = 'search-failed';
