/** What the pages of an index can be narrowed by, in one file: the engine would fetch one a filter. */
export interface Facets {
  /** The engine's names for the pages, in the order of the site. */
  pages: readonly string[];
  /** For each filter its values, each with the numbers of the pages that have it. */
  filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** The first place that is behind the text of every page, in words. Titles and keywords stand there. */
  phrasesAt: number;
}

/** Lists the values of pages by filter. */
export function listFacets(
  pages: readonly { id: string; filters: Readonly<Record<string, readonly string[]>> }[],
  phrasesAt: number,
): Facets {
  const filters: Record<string, Record<string, number[]>> = {};
  for (const [number, page] of pages.entries())
    for (const [filter, values] of Object.entries(page.filters))
      for (const value of values) ((filters[filter] ??= {})[value] ??= []).push(number);
  return { pages: pages.map(({ id }) => id), filters, phrasesAt };
}
