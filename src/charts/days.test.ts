import { describe, expect, test } from 'vitest';
import { parseDate } from '../roadmap/calendar.ts';
import { scaleDays } from './days.ts';

describe('scaleDays', () => {
  const scale = scaleDays(spanOf('2026-10-01', '2026-10-10'), 100);

  test.each([
    ['the first day begins at 0', scale.start(parseDate('2026-10-01')), 0],
    ['the last day ends at the full length', scale.end(parseDate('2026-10-10')), 100],
    ['a day in between has its share', scale.end(parseDate('2026-10-03')), 30],
    ['a day before the span is held at 0', scale.start(parseDate('2026-09-01')), 0],
    ['a day after the span is held at the full length', scale.start(parseDate('2027-01-01')), 100],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('gives a day its whole width where it is the only one', () => {
    const day = parseDate('2026-10-01');
    const only = scaleDays(spanOf('2026-10-01', '2026-10-01'), 100);
    expect([only.start(day), only.end(day)]).toEqual([0, 100]);
  });

  test.each([
    ['one day', '2026-10-05', '2026-10-05', ['2026-10-05']],
    [
      'a week: every day',
      '2026-10-05',
      '2026-10-08',
      ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08'],
    ],
    [
      'a quarter: the months that begin in it',
      '2026-10-02',
      '2027-01-01',
      ['2026-11-01', '2026-12-01', '2027-01-01'],
    ],
    [
      'most of a year: quarters',
      '2026-05-01',
      '2027-03-31',
      ['2026-07-01', '2026-10-01', '2027-01-01'],
    ],
  ])('has round days along %s', (_, startsOn, endsOn, ticks) => {
    expect(scaleDays(spanOf(startsOn, endsOn), 100).ticks(4).map(String)).toEqual(ticks);
  });
});

function spanOf(startsOn: string, endsOn: string) {
  return { startsOn: parseDate(startsOn), endsOn: parseDate(endsOn) };
}
