import { describe, expect, test } from 'vitest';
import { keepDrawable, parseRanges } from './drawable-text.ts';

const ranges = parseRanges('U+0020-007E,U+00B7,U+00FC, U+200D');

test('parseRanges reads single code points and ranges', () => {
  expect(parseRanges('U+0301,U+0400-045F')).toEqual([
    [0x301, 0x301],
    [0x400, 0x45f],
  ]);
});

describe('keepDrawable', () => {
  test.each([
    ['a text that the font has', 'Tee für  zwei', 'Tee für  zwei'],
    ['another script', 'Tea 日本語 time', 'Tea time'],
    ['a sign of several code points', 'Tea 👩‍👩‍👧 time', 'Tea time'],
    ['a letter with a mark that the font has not', 'Tea\u0301', 'Te'],
    ['a part between dots', 'Week 3 · 日本語 · In progress', 'Week 3 · In progress'],
    ['a text of nothing else', '日本語', ''],
  ])('keeps of %s what can be drawn', (_, text, kept) => {
    expect(keepDrawable(text, ranges)).toBe(kept);
  });
});
