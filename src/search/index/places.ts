/** Folder of the index below the site's base. */
export const INDEX_FOLDER = 'pagefind';

/** Where the site tells what its index is to be made of, below its base. */
export const PLAN_FILE = 'search/plan.json';
