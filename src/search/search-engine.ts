import type { Facets } from './index/facets.ts';
import type { FoundPage, Pagefind, PageData, PageSection } from './pagefind.ts';
import { isBegun, listAsked, planSearch, type SearchPlan } from './plan-search.ts';
import { rankPages } from './rank-pages.ts';
import {
  INITIALS,
  initialOf,
  readVocabulary,
  type Vocabulary,
  type WordPart,
} from './vocabulary.ts';

/** What a search can be narrowed by, in the order in which it is shown. */
export const FILTERS = ['type', 'status', 'category', 'topic', 'milestone'] as const;

export type Filter = (typeof FILTERS)[number];

/** Values that were chosen, by filter. Pages have one of each filter's. */
export type Choice = ReadonlyMap<Filter, ReadonlySet<string>>;

/** How many of the pages that were found have each value, were it chosen too. */
export type Counts = ReadonlyMap<Filter, ReadonlyMap<string, number>>;

export interface SearchAnswer extends SearchPlan {
  /** What was found, best first. */
  results: readonly SearchResult[];
  counts: Counts;
  /** How many pages there would be without any choice, and without that of one filter. */
  withoutChoice: number;
  withoutFilter: ReadonlyMap<Filter, number>;
}

export interface SearchResult {
  id: string;
  /** Value of a filter that the page has, such as its type. */
  valueOf: (filter: Filter) => string | undefined;
  load: () => Promise<PageData>;
}

/** Where the engine gets what it needs. */
export interface SearchSource {
  loadPagefind: () => Promise<Pagefind>;
  loadFacets: () => Promise<Facets>;
  /** The words of pages that begin with this. */
  loadWords: (initial: string) => Promise<WordPart>;
  /** What is shown of a page that no word was looked for on. */
  loadPage: (id: string) => Promise<PageData>;
}

/** A search over the index of the site. Loads nothing before it is asked to. */
export class SearchEngine {
  readonly #source: SearchSource;
  #index: Promise<Index> | undefined;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #parts = new Map<string, WordPart>();
  /** Of all parts that are there; made when it is asked for, as parts come one by one. */
  #vocabulary: Vocabulary | undefined;

  constructor(source: SearchSource) {
    this.#source = source;
  }

  /** Loads the engine and its index, once. A load that failed is tried again by the next call. */
  load(): Promise<Index> {
    this.#index ??= loadIndex(this.#source).catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  /** What can be chosen of each filter. */
  async listValues(): Promise<ReadonlyMap<Filter, readonly string[]>> {
    return (await this.load()).values;
  }

  /** Begins to load the words that a query is planned by. */
  prepareWords(query: string): void {
    void this.#loadWords(listAsked(query).map(initialOf));
  }

  /**
   * Searches for a query among the pages that have what was chosen; without a query, and while it is but
   * a letter, all of them are found.
   * @param isVerbatim whether it is taken as it is typed, slips and all
   */
  async search(
    query: string,
    choice: Choice = new Map(),
    isVerbatim = false,
  ): Promise<SearchAnswer> {
    const [index, plan] = await Promise.all([this.load(), this.#plan(query, isVerbatim)]);
    const found =
      query === '' || isBegun(query)
        ? index.pages.map((id) => ({ id, load: () => this.#source.loadPage(id) }))
        : await findPages(index, plan.terms, this.#source.loadPage).catch((error: unknown) => {
            // A part of the index is missing: the next search begins anew.
            this.#index = undefined;
            throw error;
          });
    const isLetThrough = (id: string, besides?: Filter) =>
      [...choice].every(
        ([filter, values]) =>
          filter === besides ||
          values.size === 0 ||
          (index.valuesOf.get(id)?.get(filter) ?? []).some((value) => values.has(value)),
      );
    const besides = new Map(
      FILTERS.map((filter) => [
        filter,
        found.map(({ id }) => id).filter((id) => isLetThrough(id, filter)),
      ]),
    );
    return {
      results: found
        .filter(({ id }) => isLetThrough(id))
        .map(({ id, load }) => ({
          id,
          valueOf: (filter) => index.valuesOf.get(id)?.get(filter)?.[0],
          load,
        })),
      counts: new Map(
        [...besides].map(([filter, ids]) => [filter, countValues(index, filter, ids)]),
      ),
      withoutChoice: found.length,
      withoutFilter: new Map([...besides].map(([filter, ids]) => [filter, ids.length])),
      ...plan,
    };
  }

  /**
   * Plans what to look up, by the words of pages that begin like those of the query. What is none of them
   * may be near any other, so all of them are loaded then.
   */
  async #plan(query: string, isVerbatim: boolean): Promise<SearchPlan> {
    await this.#loadWords(listAsked(query).map(initialOf));
    const plan = planSearch(query, this.#readVocabulary(), isVerbatim);
    if (isVerbatim || (plan.corrected === undefined && plan.unknown.length === 0)) return plan;
    await this.#loadWords(INITIALS);
    return planSearch(query, this.#readVocabulary());
  }

  /** Loads parts of the vocabulary, each once. What could not be loaded is left out until the next time. */
  async #loadWords(initials: readonly string[]): Promise<void> {
    const wanted = [...new Set(initials)].filter((initial) => !this.#parts.has(initial));
    if (wanted.length === 0) return;
    await Promise.all(
      wanted.map((initial) => {
        const loading =
          this.#loading.get(initial) ??
          this.#source.loadWords(initial).then(
            (part) => {
              this.#parts.set(initial, part);
              this.#vocabulary = undefined;
            },
            () => void this.#loading.delete(initial),
          );
        this.#loading.set(initial, loading);
        return loading;
      }),
    );
  }

  #readVocabulary(): Vocabulary {
    this.#vocabulary ??= readVocabulary(this.#parts);
    return this.#vocabulary;
  }
}

interface Index {
  pagefind: Pagefind;
  /** The engine's names for all pages. */
  pages: readonly string[];
  /** Values of each filter in the order in which they are shown. */
  values: ReadonlyMap<Filter, readonly string[]>;
  /** What each page has, by the engine's name for it. */
  valuesOf: ReadonlyMap<string, ReadonlyMap<Filter, readonly string[]>>;
  /** The first place that is behind the text of every page, in words. */
  phrasesAt: number;
}

async function loadIndex({ loadPagefind, loadFacets }: SearchSource): Promise<Index> {
  const [pagefind, facets] = await Promise.all([loadPagefind(), loadFacets()]);
  const valuesOf = new Map(facets.pages.map((id) => [id, new Map<Filter, string[]>()]));
  const values = new Map<Filter, string[]>();
  for (const filter of FILTERS) {
    const all = Object.entries(facets.filters[filter] ?? {});
    values.set(
      filter,
      all.map(([value]) => value),
    );
    for (const [value, numbers] of all)
      for (const number of numbers) {
        const own = valuesOf.get(facets.pages[number] ?? '');
        own?.set(filter, [...(own.get(filter) ?? []), value]);
      }
  }
  return { pagefind, pages: facets.pages, values, valuesOf, phrasesAt: facets.phrasesAt };
}

/** The pages for the terms, best first. */
async function findPages(
  { pagefind, pages, phrasesAt }: Index,
  terms: readonly string[],
  loadPage: (id: string) => Promise<PageData>,
): Promise<{ id: string; load: () => Promise<PageData> }[]> {
  const answers = await Promise.all(terms.map((term) => pagefind.search(term)));
  const matches = answers.map(({ results }) => results);
  // What is shown of a page is taken from the search for all terms, or from that for the rarest one.
  const shown = new Map<string, FoundPage>();
  const whole = terms.length > 1 ? (await pagefind.search(terms.join(' '))).results : [];
  for (const page of [whole, ...matches.toSorted((a, b) => a.length - b.length)].flat())
    if (!shown.has(page.id) && isInText(page.words, phrasesAt)) shown.set(page.id, page);
  return rankPages(matches, pages.length, phrasesAt).map(({ id }) => ({
    id,
    load: () => loadFound(id, shown.get(id), phrasesAt, loadPage),
  }));
}

/** What is shown of a page: where in its text the terms are, or its beginning where they are not in it. */
async function loadFound(
  id: string,
  page: FoundPage | undefined,
  phrasesAt: number,
  loadPage: (id: string) => Promise<PageData>,
): Promise<PageData> {
  if (!page) return loadPage(id);
  // The engine keeps what failed; this asks again.
  const data = await page.data().catch(() => loadPage(id));
  // To the engine all that is behind the text belongs to the last section.
  const sections = data.sub_results.filter(({ locations }) => isInText(locations, phrasesAt));
  // Those whose heading has it come first: they are about it, and others only speak of it.
  return {
    ...data,
    sub_results: sections.toSorted((a, b) => Number(isInHeading(b)) - Number(isInHeading(a))),
  };
}

function isInHeading({ title, anchor, locations }: PageSection): boolean {
  if (!anchor) return false;
  const end = anchor.location + title.split(/\s+/).length;
  return locations.some((at) => at >= anchor.location && at < end);
}

function isInText(places: readonly number[], phrasesAt: number): boolean {
  return places.some((at) => at < phrasesAt);
}

function countValues(
  { values, valuesOf }: Index,
  filter: Filter,
  ids: readonly string[],
): Map<string, number> {
  const counts = new Map((values.get(filter) ?? []).map((value) => [value, 0]));
  for (const id of ids)
    for (const value of valuesOf.get(id)?.get(filter) ?? [])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
