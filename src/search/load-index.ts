import { ENGINE_OPTIONS } from './engine-options.ts';
import type { Facets } from './index/facets.ts';
import type { Pagefind } from './pagefind.ts';
import { readFragment } from './read-fragment.ts';
import { SearchEngine } from './search-engine.ts';
import type { WordPart } from './vocabulary.ts';

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

/** The search over the site's own index. */
export const engine = new SearchEngine({
  loadPagefind: async () => {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    // It keeps what failed, and would never ask for it again.
    await pagefind.destroy();
    await pagefind.options(ENGINE_OPTIONS);
    await pagefind.init();
    return pagefind;
  },
  loadFacets: async () => (await (await fetch(`${folder}facets.json`)).json()) as Facets,
  loadWords: async (initial) =>
    (await (await fetch(`${folder}words/${initial}.json`)).json()) as WordPart,
  loadPage: async (id) =>
    readFragment(await fetch(`${folder}fragment/${id}.pf_fragment`), import.meta.env.BASE_URL),
});
