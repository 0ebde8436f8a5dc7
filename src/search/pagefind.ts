// The part of Pagefind's interface that the dialog uses. Pagefind writes its code into the built
// site, so there is no package to import it from.
let loaded: Promise<Pagefind> | undefined;

/** Loads the search engine and its index, once. Fails where the site has not been built. */
export function loadPagefind(): Promise<Pagefind> {
  const url = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;
  loaded ??= (import(/* @vite-ignore */ url) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 24 });
    return pagefind;
  });
  // A load that failed is tried again by the next search.
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

/** Values chosen to narrow a search, by filter. */
export type Filters = Record<string, string>;

/** How many pages there are for each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  /** Gives `null` when another search was begun within the delay. */
  debouncedSearch: (
    term: string | null,
    options: { filters: Filters },
    delay: number,
  ) => Promise<SearchAnswer | null>;
}

export interface SearchAnswer {
  results: { data: () => Promise<FoundPage> }[];
  /** Counts for every value when it were chosen next to the present filters. */
  filters: FilterCounts;
}

export interface FoundPage {
  url: string;
  meta: { title: string };
  filters: Record<string, string[]>;
  /** HTML: text with `<mark>` around what was searched for. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}
