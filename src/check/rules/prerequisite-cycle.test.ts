import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, goodFile, makeSource, makeSources } from '../testing.ts';

/** Weeks by number, each with the numbers of those that it needs; what is found is told by number. */
function findCircles(needs: Readonly<Record<number, readonly number[]>>): string[] {
  const tray = goodFile('weeks/1-seed-tray.mdx');
  const weeks = Object.entries(needs).map(([number, needed]) =>
    makeSource(
      `weeks/${number}-week.mdx`,
      tray
        .replace('week: 1', `week: ${number}`)
        .replace('goal:', `prerequisites: [${needed.map((n) => `${n}-week`).join(', ')}]\ngoal:`),
    ),
  );
  const others = makeSources().filter(({ collection }) => collection !== 'weeks');
  return checkContent([...others, ...weeks], CONTEXT)
    .filter(({ rule }) => rule === 'prerequisite-cycle')
    .map(
      ({ file, column, message }) =>
        `${file.replace(/\D+/g, '')}:${column} ${message.replaceAll('-week', '')}`,
    );
}

describe('a circle of prerequisites', () => {
  test.each([
    ['a week that needs itself, which is told as that', { 1: [1] }, []],
    [
      'three weeks, at the one that needs a later one',
      { 1: [3], 2: [1], 3: [2] },
      ['1:17 Expected no circle, found 1 → 3 → 2 → 1.'],
    ],
    [
      'the second prerequisite',
      { 1: [], 2: [1, 3], 3: [2] },
      ['2:25 Expected no circle, found 2 → 3 → 2.'],
    ],
    [
      'two circles that share a week',
      { 1: [2, 3], 2: [1], 3: [1] },
      ['1:17 Expected no circle, found 1 → 2 → 1.', '1:25 Expected no circle, found 1 → 3 → 1.'],
    ],
    [
      'two circles apart',
      { 1: [2], 2: [1], 3: [4], 4: [3] },
      ['1:17 Expected no circle, found 1 → 2 → 1.', '3:17 Expected no circle, found 3 → 4 → 3.'],
    ],
    ['several ways to one week, which are none', { 1: [], 2: [1], 3: [1], 4: [2, 3, 1] }, []],
    [
      'a week that leads into one',
      { 1: [2], 2: [1], 3: [2] },
      ['1:17 Expected no circle, found 1 → 2 → 1.'],
    ],
    ['a week that does not exist', { 1: [9] }, []],
  ])('is told once, where it closes: %s', (_, needs, expected) => {
    expect(findCircles(needs)).toEqual(expected);
  });

  test('names no more weeks than one reads', () => {
    const needs = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [index + 1, [index === 0 ? 20 : index]]),
    );
    expect(findCircles(needs)).toEqual([
      '1:17 Expected no circle, found 1 → 20 → 19 → 18 → 17 → 16 → 15 → 14 → 13 → … → 1.',
    ]);
  });

  test('is found among thousands of weeks that need all before them', () => {
    const needs = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [
        index + 1,
        index === 0 ? [3_000] : [index, Math.max(1, index - 1), Math.max(1, index - 2)],
      ]),
    );
    // Each week names up to three; that they repeat one at the beginning is told elsewhere.
    expect(findCircles(needs)).toHaveLength(1);
  });
});
