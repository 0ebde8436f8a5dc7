import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../search/pagefind.ts';
import { SearchEngine } from '../search/search-engine.ts';

/**
 * The search of a built site, without a browser: the engine and the index that readers load.
 * @param outDir folder of the built site
 * @param url address at which it is served, with a slash at its end
 */
export async function openSearchInNode(outDir: string, url: string): Promise<SearchEngine> {
  const pagefind = await loadPagefindInNode(join(outDir, 'pagefind'), `${url}pagefind/`);
  return new SearchEngine({
    loadPagefind: () => Promise.resolve(pagefind),
    loadVocabulary: async () =>
      (await (await fetch(`${url}pagefind/words.json`)).json()) as string[],
  });
}

/** Pagefind's engine for an index. @param folder where its files are @param url where they are served */
export async function loadPagefindInNode(folder: string, url: string): Promise<Pagefind> {
  // It asks where it is, as if it were in a page.
  Object.assign(globalThis, { location: new URL(url) });
  const pagefind = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href
  )) as Pagefind;
  await pagefind.options({ basePath: url, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return pagefind;
}
