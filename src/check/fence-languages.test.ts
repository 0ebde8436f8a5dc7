import { expect, test } from 'vitest';
import { FENCE_LANGUAGES } from './fence-languages.ts';

/** Shiki's names for text without colors. */
const PLAIN = ['ansi', 'plain', 'plaintext', 'text', 'txt'];

test('the languages that the check knows are those that the site colors', async () => {
  const file = new URL('../../node_modules/shiki/dist/langs.mjs', import.meta.url);
  // It belongs to Expressive Code, and is none of the portal's own packages, so it has no type here.
  const { bundledLanguages } = (await import(file.href)) as { bundledLanguages: object };
  const known = [...Object.keys(bundledLanguages), ...PLAIN];
  expect([...FENCE_LANGUAGES].toSorted()).toEqual(known.toSorted());
});
