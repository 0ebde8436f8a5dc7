import { describe, expect, test } from 'vitest';
import { pathOf, slugify } from './paths.ts';

describe('pathOf', () => {
  test('is the address of an entry, with slashes at both ends', () => {
    expect(pathOf('weeks', '1-seed-tray')).toBe('/weeks/1-seed-tray/');
  });
});

describe('slugify', () => {
  test.each([
    ['Tools', 'tools'],
    ['Seeds & soil', 'seeds-soil'],
    ['CI/CD', 'ci-cd'],
    ['Real-time', 'real-time'],
    ['OAuth 2.0', 'oauth-2-0'],
    ['  Wide   open  ', 'wide-open'],
    ['(Garden) tools!', 'garden-tools'],
    ['Crème brûlée', 'creme-brulee'],
    ['ﬁrst', 'first'],
    ['already-a-slug', 'already-a-slug'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['日本語', '日本語'],
    ['हिन्दी', 'हिन्दी'],
    ['한국어', '한국어'],
    ['🎉', ''],
  ])('makes of %j %j', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });
});
