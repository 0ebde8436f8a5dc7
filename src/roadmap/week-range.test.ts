import { describe, expect, test } from 'vitest';
import { countWeeks, includesWeek } from './week-range.ts';

describe('includesWeek', () => {
  test.each([
    [2, false],
    [3, true],
    [4, true],
    [5, true],
    [6, false],
  ])('of week %i in weeks 3 to 5 is %s', (week, isIncluded) => {
    expect(includesWeek({ first: 3, last: 5 }, week)).toBe(isIncluded);
  });
});

test('a run of weeks has its first and its last', () => {
  expect(countWeeks({ first: 3, last: 5 })).toBe(3);
  expect(countWeeks({ first: 3, last: 3 })).toBe(1);
});
