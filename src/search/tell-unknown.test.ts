import { expect, test } from 'vitest';
import { tellUnknown, tellUnknownFilters } from './tell-unknown.ts';

const unknown = (word: string, ...parts: string[]) => ({ word, parts });

test.each([
  ['nothing where all is known', [], []],
  [
    'a word that is left out',
    [unknown('Kotlin')],
    ['Nothing says “Kotlin”; these are the results without it.'],
  ],
  [
    'several of them at once',
    [unknown('kotlin'), unknown('C#')],
    ['Nothing says “kotlin” and “C#”; these are the results without them.'],
  ],
  [
    'what is looked up for its parts',
    [unknown('HTTP/3', 'http'), unknown('f#')],
    [
      'Nothing says “f#”; these are the results without it.',
      'Nothing says “HTTP/3”; these are the results for “http”.',
    ],
  ],
])('tells %s', (_, words, sentences) => {
  expect(tellUnknown(words)).toEqual(sentences);
});

test.each([
  [[], []],
  [['foo'], ['There is no filter “foo”, so it is left out.']],
  [['foo', 'bar'], ['There are no filters “foo” and “bar”, so they are left out.']],
])('tells the filters %j, which there are none of', (slugs, sentences) => {
  expect(tellUnknownFilters(slugs)).toEqual(sentences);
});
