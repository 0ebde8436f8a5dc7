import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Addresses of all pages of a built site, relative to its base: `weeks/37-a/`, `404.html`. */
export async function listPages(outDir: string): Promise<string[]> {
  const files = await readdir(outDir, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .toSorted();
}

/** The file of a page. */
export function fileOfPage(outDir: string, page: string): string {
  return join(outDir, page.endsWith('.html') ? page : `${page}index.html`);
}

/**
 * All pages, but of those for a value of the library one a facet: the others are made of the same
 * cards, which the library itself shows all of.
 */
export function pickOneOfEachFacet(pages: readonly string[]): string[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const [, facet, value] = page.split('/');
    if (!facet || !value || !seen.has(facet)) {
      if (facet && value) seen.add(facet);
      return true;
    }
    return false;
  });
}

/** The fixed pages, the first entry of each collection, and the first page of a value in the library. */
export function pickOneOfEachType(pages: readonly string[]): string[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const [collection, id, value] = page.split('/');
    if (!collection || !id) return true;
    const type = value ? `${collection} by value` : collection;
    if (seen.has(type)) return false;
    seen.add(type);
    return true;
  });
}

/** The pages that tell of progress: all but the further guides and resources. */
export function pickMoving(pages: readonly string[]): string[] {
  const picked = new Set(pickOneOfEachType(pages));
  return pages.filter((page) => picked.has(page) || !/^(?:guides|resources)\/./.test(page));
}
