// The part of Pagefind's interface that the search uses. Pagefind writes its code into the index, so
// there is no package to import it from.

export interface Pagefind {
  options: (options: PagefindOptions) => Promise<void>;
  init: () => Promise<void>;
  /** Forgets all that was loaded, and all that could not be. */
  destroy: () => Promise<void>;
  search: (term: string) => Promise<{ results: FoundPage[] }>;
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
  /** HTML: text with `<mark>` around what was searched for. */
  excerpt: string;
  sub_results: PageSection[];
}

/** A part of a page below a heading, in which something was found. */
export interface PageSection {
  title: string;
  url: string;
  excerpt: string;
  locations: number[];
  /** Where its heading stands; the beginning of a page has none. */
  anchor?: { location: number };
}
