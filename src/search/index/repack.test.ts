import { describe, expect, test } from 'vitest';
import type { IndexedWord } from './bundle.ts';
import { splitWords } from './repack.ts';

/** A word that stands so often that it fills a chunk, or nearly never. */
function makeWord(stem: string, places = 1): IndexedWord {
  const text = new Map([[24, Array.from({ length: places }, (_, index) => index)]]);
  return { stem, postings: [{ page: 0, text, fields: new Map() }], variants: [] };
}

function split(...words: readonly (readonly [stem: string, places?: number])[]): string[] {
  const chunks = splitWords(words.map(([stem, places]) => makeWord(stem, places)));
  return chunks.map((chunk) => chunk.map(({ stem }) => stem).join(' '));
}

describe('splitWords', () => {
  test('begins another chunk where one is full', () => {
    expect(split(['bed', 5_000], ['seed'], ['soil', 5_000], ['tray'])).toEqual([
      'bed',
      'seed soil',
      'tray',
    ]);
  });

  test('keeps the words that begin as another one with that', () => {
    expect(split(['seed', 5_000], ['seedbed', 5_000], ['seedling'], ['soil'])).toEqual([
      'seed seedbed seedling',
      'soil',
    ]);
  });

  test('takes no word of two letters for a beginning', () => {
    expect(split(['se', 5_000], ['seed', 5_000], ['soil'])).toEqual(['se', 'seed', 'soil']);
  });
});
