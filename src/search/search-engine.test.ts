import { expect, test } from 'vitest';
import type { Pagefind } from './pagefind.ts';
import { SearchEngine } from './search-engine.ts';
import type { WordPart } from './vocabulary.ts';

const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  destroy: () => Promise.resolve(),
  search: () => Promise.resolve({ results: [] }),
};

const PARTS: Readonly<Record<string, WordPart>> = {
  d: { words: ['docker'], names: '' },
  v: { words: ['volumes'], names: '' },
};

/** An engine to which the words with one initial come when they are sent. */
function openEngine(late: string) {
  let send = () => {};
  const isSent = new Promise<void>((resolve) => (send = resolve));
  const asked: string[] = [];
  const engine = new SearchEngine({
    loadPagefind: () => Promise.resolve(pagefind),
    loadFacets: () => Promise.resolve({ pages: [], filters: {}, phrasesAt: 0 }),
    loadWords: async (initial) => {
      asked.push(initial);
      if (initial === late) await isSent;
      return PARTS[initial] ?? { words: [], names: '' };
    },
    loadPage: () => Promise.reject(new Error('There are no pages.')),
  });
  return { engine, asked, send: () => send() };
}

test('knows the words that are there, while others are on their way', async () => {
  const { engine, asked, send } = openEngine('v');
  const before = engine.search('docker volumes');
  await new Promise((resolve) => setTimeout(resolve));
  expect((await engine.search('docker')).unknown).toEqual([]);
  // Else all others would be asked whether they have it.
  expect(asked).toEqual(['d', 'v']);
  send();
  await before;
});
