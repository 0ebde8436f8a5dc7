// The part of Pagefind's interface that the search uses. Pagefind writes its code into the index, so
// there is no package to import it from.

/** Values chosen to narrow a search, by filter. */
export type PagefindFilters = Record<string, string>;

export interface Pagefind {
  options: (options: PagefindOptions) => Promise<void>;
  init: () => Promise<void>;
  /** How many pages there are for each value of each filter. */
  filters: () => Promise<Record<string, Record<string, number>>>;
  /** Without a term it gives all pages that the filters let through. */
  search: (
    term: string | null,
    options?: { filters?: PagefindFilters },
  ) => Promise<{ results: FoundPage[] }>;
}

export interface PagefindOptions {
  basePath?: string;
  baseUrl?: string;
  excerptLength?: number;
  /** Its thread of its own costs more to load than it saves on an index of this size. */
  noWorker?: boolean;
  ranking?: { metaWeights?: Record<string, number> };
}

export interface FoundPage {
  id: string;
  score: number;
  /** Positions of what was found, in words. */
  words: number[];
  data: () => Promise<PageData>;
}

/** What is shown of a page that was found. */
export interface PageData {
  url: string;
  meta: { title: string };
  filters: Record<string, string[]>;
  /** HTML: text with `<mark>` around what was searched for. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}
