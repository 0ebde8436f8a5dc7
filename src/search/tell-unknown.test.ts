import { expect, test } from 'vitest';
import { tellUnknown } from './tell-unknown.ts';

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
