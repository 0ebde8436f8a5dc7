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
