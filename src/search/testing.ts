import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from './pagefind.ts';
import type { Facets } from './index/facets.ts';
import { readFragment } from './read-fragment.ts';
import { ENGINE_OPTIONS } from './engine-options.ts';
import { SearchEngine } from './search-engine.ts';
import type { WordPart } from './vocabulary.ts';

/**
 * The search of a built site, without a browser: the engine and the index that readers load, as a reader
 * has it who has searched for nothing yet.
 * @param outDir folder of the built site
 * @param url address at which it is served, with a slash at its end
 */
export async function openSearchInNode(outDir: string, url: string): Promise<SearchEngine> {
  const pagefind = await loadPagefindInNode(join(outDir, 'pagefind'), `${url}pagefind/`);
  return new SearchEngine({
    loadPagefind: () => Promise.resolve(pagefind),
    loadFacets: async () => (await readJson(`${url}pagefind/facets.json`)) as Facets,
    loadWords: async (initial) =>
      (await readJson(`${url}pagefind/words/${initial}.json`)) as WordPart,
    loadPage: async (id) =>
      readFragment(await fetch(`${url}pagefind/fragment/${id}.pf_fragment`), '/'),
  });
}

/**
 * Pagefind's engine for an index, with nothing of it loaded. One for the same index that was loaded before
 * forgets what it has.
 * @param folder where its files are
 * @param url where they are served
 * @param isStock whether it is set up as it comes, not as the portal does it
 */
export async function loadPagefindInNode(
  folder: string,
  url: string,
  isStock = false,
): Promise<Pagefind> {
  // It asks where it is, as if it were in a page.
  Object.assign(globalThis, { location: new URL(url) });
  const pagefind = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href
  )) as Pagefind;
  await pagefind.destroy();
  await pagefind.options({
    basePath: url,
    baseUrl: '/',
    ...(isStock ? { noWorker: true } : ENGINE_OPTIONS),
  });
  await pagefind.init();
  return pagefind;
}

async function readJson(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}
