import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listPlaces } from './phrases.ts';
import { rankPages, type TermMatch } from './rank-pages.ts';

const match = (id: string, score: number, ...words: number[]): TermMatch => ({ id, score, words });

/** The first place behind the text of the pages. */
const BEHIND = 5000;

/** The order of the pages alone. */
const order = (matches: TermMatch[][]) => rankPages(matches, 100, BEHIND).map(({ id }) => id);

describe('rankPages', () => {
  test('one term: in the order of its scores', () => {
    expect(order([[match('a', 1, 5), match('b', 3, 9), match('c', 2, 1)]])).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  test('a page with both terms comes before one that has only one of them, more often', () => {
    expect(order([[match('both', 2, 5), match('one', 5, 9)], [match('both', 2, 6)]])).toEqual([
      'both',
      'one',
    ]);
  });

  test('terms in one passage count more than the same terms far apart', () => {
    const [near, far] = [
      [match('near', 2, 100), match('far', 2, 100)],
      [match('near', 2, 110), match('far', 2, 900)],
    ];
    expect(order([near, far])).toEqual(['near', 'far']);
  });

  test('a keyword that has both terms counts more than two that have one each', () => {
    const keywords = [
      [match('one', 2, BEHIND), match('two', 2, BEHIND)],
      [match('one', 2, BEHIND + 3), match('two', 2, BEHIND + 16)],
    ];
    expect(order(keywords)).toEqual(['one', 'two']);
  });

  test('a keyword that is what was typed counts more than a longer one that has it', () => {
    const [, , , , , long = 0, , next = 0, two = 0] = listPlaces([1, 3, 1, 3, 2], BEHIND);
    const keywords = [
      [match('part', 3, long), match('whole', 2, two)],
      [match('part', 3, long + 1), match('whole', 2, two + 1)],
    ];
    expect(next).toBeLessThan(two);
    expect(order(keywords)).toEqual(['whole', 'part']);
    // A part of what was typed is not.
    const third = [match('part', 3, long + 2)];
    expect(order([...keywords, third])).toEqual(['part', 'whole']);
  });

  test('a keyword that has both terms counts more than a passage of the text', () => {
    const both = [
      [match('text', 2, 100), match('both', 2, 100, BEHIND + 20)],
      [match('text', 2, 120), match('both', 2, 120, BEHIND + 24)],
    ];
    expect(order(both)).toEqual(['both', 'text']);
  });

  test('a keyword is a passage: a page that has the terms in one of them alone is near', () => {
    const found = [
      [match('keyword', 2, BEHIND + 16), match('text', 2, 100)],
      [match('keyword', 2, BEHIND + 18), match('text', 2, 110)],
    ];
    expect(order(found)).toEqual(['keyword', 'text']);
  });

  test('a term that is in the metadata alone is true of the whole page', () => {
    const [first, second] = [
      [match('meta', 2, 100), match('far', 2, 100)],
      [match('meta', 2), match('far', 2, 900)],
    ];
    expect(order([first, second])).toEqual(['meta', 'far']);
  });

  test('terms that follow each other as they were typed count more than others of the passage', () => {
    const typed = [
      [match('typed', 2, 100), match('turned', 2, 101)],
      [match('typed', 2, 101), match('turned', 2, 100)],
    ];
    expect(order(typed)).toEqual(['typed', 'turned']);
  });

  test('a rare term counts more for a passage than one that is everywhere', () => {
    const common = Array.from({ length: 90 }, (_, page) => match(`p${page}`, 1, 5));
    const [, ...others] = common;
    expect(
      order([[match('p0', 1, 5), ...others], [match('rare', 1, 5)], [match('p0', 1, 500)]])[0],
    ).toBe('p0');
  });

  test('nothing found: no pages, and no number that is none', () => {
    expect(rankPages([], 100, BEHIND)).toEqual([]);
    expect(rankPages([[], []], 100, BEHIND)).toEqual([]);
    expect(rankPages([[match('a', 1, 1)], []], 1, BEHIND)).toEqual([
      { id: 'a', score: expect.closeTo(0.5) as number },
    ]);
  });

  test('every page that was found is ranked once, best first', () => {
    const page = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      score: fc.double({ min: 0.01, max: 50, noNaN: true }),
      words: fc.uniqueArray(fc.nat(3000), { maxLength: 8 }),
    });
    const term = fc.uniqueArray(page, { selector: ({ id }) => id });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 4 }), (matches) => {
        const ranked = rankPages(matches, 4, 2000);
        const found = new Set(matches.flat().map(({ id }) => id));
        expect(new Set(ranked.map(({ id }) => id))).toEqual(found);
        expect(ranked).toHaveLength(found.size);
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((left, right) => right - left));
        expect(scores.every((score) => Number.isFinite(score) && score >= 0)).toBe(true);
      }),
    );
  });
});
