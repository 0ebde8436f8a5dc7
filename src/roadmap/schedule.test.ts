import { describe, expect, test } from 'vitest';
import { daysBetween, parseDate } from './calendar.ts';
import { plannedHoursBy, spreadPlannedHours, planSpans, sum } from './schedule.ts';

/** Spans as `first..last`, so that a failure can be read. */
function plan(startsOn: string, endsOn: string, hours: readonly number[]): string[] {
  return planSpans(parseDate(startsOn), parseDate(endsOn), hours).map(
    (span) => `${span.startsOn.toString()}..${span.endsOn.toString()}`,
  );
}

describe('planSpans', () => {
  test('gives each week days in proportion to its hours', () => {
    // 10 days, 10 hours: the weeks end after 2, 2 + 3 and 2 + 3 + 5 days.
    expect(plan('2027-03-01', '2027-03-10', [2, 3, 5])).toEqual([
      '2027-03-01..2027-03-02',
      '2027-03-03..2027-03-05',
      '2027-03-06..2027-03-10',
    ]);
  });

  test('gives the only week of a phase all its days', () => {
    expect(plan('2027-03-01', '2027-03-10', [7.5])).toEqual(['2027-03-01..2027-03-10']);
  });

  test('gives a phase of one day to its one week', () => {
    expect(plan('2027-03-01', '2027-03-01', [6])).toEqual(['2027-03-01..2027-03-01']);
  });

  test('rounds the end of each week to the nearest day', () => {
    // 10 days in thirds: 3.33 becomes 3, 6.67 becomes 7.
    expect(plan('2027-03-01', '2027-03-10', [4, 4, 4])).toEqual([
      '2027-03-01..2027-03-03',
      '2027-03-04..2027-03-07',
      '2027-03-08..2027-03-10',
    ]);
  });

  test('rounds half a day up', () => {
    // 7 days in halves: 3.5 becomes 4.
    expect(plan('2027-03-01', '2027-03-07', [1, 1])).toEqual([
      '2027-03-01..2027-03-04',
      '2027-03-05..2027-03-07',
    ]);
  });

  test.each([
    ['first', [0.1, 9.9], ['2027-03-01..2027-03-01', '2027-03-02..2027-03-10']],
    [
      'middle',
      [5, 0.1, 5],
      ['2027-03-01..2027-03-05', '2027-03-06..2027-03-06', '2027-03-07..2027-03-10'],
    ],
    ['last', [9.9, 0.1], ['2027-03-01..2027-03-09', '2027-03-10..2027-03-10']],
  ])('gives a whole day to a %s week that is too small for one', (_, hours, spans) => {
    expect(plan('2027-03-01', '2027-03-10', hours)).toEqual(spans);
  });

  test('leaves a day for each of several small weeks at the end', () => {
    expect(plan('2027-03-01', '2027-03-10', [9.8, 0.1, 0.1])).toEqual([
      '2027-03-01..2027-03-08',
      '2027-03-09..2027-03-09',
      '2027-03-10..2027-03-10',
    ]);
  });

  test('gives a day to each week when there are as many days as weeks', () => {
    expect(plan('2027-02-27', '2027-03-01', [1, 20, 3])).toEqual([
      '2027-02-27..2027-02-27',
      '2027-02-28..2027-02-28',
      '2027-03-01..2027-03-01',
    ]);
  });

  test('plans nothing for no weeks', () => {
    expect(plan('2027-03-01', '2027-03-10', [])).toEqual([]);
  });

  test('throws when there are more weeks than days', () => {
    expect(() => plan('2027-03-01', '2027-03-02', [1, 1, 1])).toThrow(
      new RangeError('2 days are too few for 3 weeks of a day each.'),
    );
  });
});

describe('the laws of planSpans', () => {
  test.each(makePlans(60))('hold for $days days and the hours $hours', ({ days, hours }) => {
    const startsOn = parseDate('2027-11-20');
    const endsOn = startsOn.add({ days: days - 1 });
    const spans = planSpans(startsOn, endsOn, hours);

    // Each begins on the day after the one before it ends: no gap, no overlap, in order.
    const begins = spans.map((span) => daysBetween(startsOn, span.startsOn));
    const ends = spans.map((span) => daysBetween(startsOn, span.endsOn));
    expect(begins).toEqual([0, ...ends.slice(0, -1).map((end) => end + 1)]);
    expect(ends.at(-1)).toBe(days - 1);
    expect(spans.filter((_, index) => (ends[index] ?? 0) < (begins[index] ?? 0))).toEqual([]);
  });
});

describe('plannedHoursBy', () => {
  test.each([
    ['nothing long before the phase', '2026-01-01', 0],
    ['nothing on the day before the phase', '2027-02-28', 0],
    ["a day's share on the first day", '2027-03-01', 5],
    ['half on the fifth of ten days', '2027-03-05', 25],
    ['everything on the last day', '2027-03-10', 50],
    ['everything after the phase', '2028-01-01', 50],
  ])('asks for %s', (_, today, hours) => {
    const planned = plannedHoursBy(
      parseDate(today),
      parseDate('2027-03-01'),
      parseDate('2027-03-10'),
      50,
    );
    expect(planned).toBe(hours);
  });
});

describe('spreadPlannedHours', () => {
  test.each([
    ['nothing to any week before the start', 0, [0, 0, 0]],
    ['the first hours to the first week', 4, [4, 0, 0]],
    ['all of a week before any of the next', 6, [6, 0, 0]],
    ['the rest to the week that the plan is at', 9.5, [6, 3.5, 0]],
    ['all hours to all weeks at the end', 20, [6, 10, 4]],
  ])('gives %s', (_, planned, expected) => {
    expect(spreadPlannedHours(planned, [6, 10, 4])).toEqual(expected);
  });
});

describe('sum', () => {
  test.each([
    [[], 0],
    [[4], 4],
    [[6, 9.5, 0.25], 15.75],
  ])('adds %j up to %d', (numbers, total) => {
    expect(sum(numbers)).toBe(total);
  });
});

/** Phases of all sizes with weeks of all sizes; the same ones in every run. */
function makePlans(count: number): { days: number; hours: number[] }[] {
  let state = 1;
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () => {
    const hours = Array.from({ length: 1 + draw(20) }, () => (1 + draw(80)) / 4);
    return { days: hours.length + draw(120), hours };
  });
}
