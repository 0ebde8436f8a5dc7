import type { Pagefind } from './pagefind.ts';
import { SearchEngine } from './search-engine.ts';

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

/** The search over the site's own index. */
export const engine = new SearchEngine({
  loadPagefind: async () => {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    await pagefind.options({ excerptLength: 22, noWorker: true });
    await pagefind.init();
    return pagefind;
  },
  loadVocabulary: async () => {
    const answer = await fetch(`${folder}words.json`);
    return (await answer.json()) as string[];
  },
});
