import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActiveDay } from '../roadmap/activity.ts';
import { compareDates, parseDate } from '../roadmap/calendar.ts';
import { drawActivityCalendar } from './activity-calendar.ts';
import { findBrokenNumbers } from '../roadmap/testing-random.ts';
import { anyDay, anySpan, spanText } from './testing.ts';

describe('drawActivityCalendar', () => {
  test('has a column for each week from Monday to Sunday', () => {
    // 3 March 2027 is a Wednesday, 15 March a Monday.
    expect(draw({ startsOn: '2027-03-03', endsOn: '2027-03-14' }).columns).toBe(2);
    expect(draw({ startsOn: '2027-03-03', endsOn: '2027-03-15' }).columns).toBe(3);
  });

  test('draws every day once, as gone or as to come', () => {
    const chart = draw({ endsOn: '2027-03-31', today: '2027-03-10' });
    expect(count(chart.levels[0])).toBe(10);
    expect(count(chart.coming)).toBe(21);
  });

  test.each([
    [0, [0, 0, 0]],
    [1, [1, 0, 0]],
    [2, [0, 1, 0]],
    [3, [0, 1, 0]],
    [4, [0, 0, 1]],
    [99, [0, 0, 1]],
  ])('draws a day of %i commits in its size', (commits, counts) => {
    const { levels } = draw({ days: [day('2027-03-02', commits)] });
    expect(levels.slice(1).map(count)).toEqual(counts);
  });

  test('puts a day into the column of its week and the row of its weekday', () => {
    // Tuesday of the second week: the middle of the cell is at 21, 21; the square is 12 wide.
    const { levels } = draw({ days: [day('2027-03-09', 5)] });
    expect(levels[3]).toBe('M15 15h12v12h-12z');
  });

  test('marks the days on which a status changed, even without a commit', () => {
    const days = [day('2027-03-01', 2), day('2027-03-02', 0, 1), day('2027-03-03', 1, 2)];
    expect(count(draw({ days }).changes)).toBe(2);
  });

  test('frames today', () => {
    expect(draw({ today: '2027-03-01' }).today).toBe('M0 0h14v14h-14z');
    expect(draw({ today: '2027-02-27' }).today).toBeUndefined();
  });

  test('begins with the first activity, and goes on to today', () => {
    const { span } = draw({ days: [day('2027-02-10', 1)], today: '2027-04-20' });
    expect(spanText(span)).toBe('2027-02-10 2027-04-20');
  });

  test('shows 53 weeks at most: the first ones while today is among them', () => {
    const { columns, span } = draw({ endsOn: '2029-02-28', today: '2027-06-01' });
    expect(columns).toBe(53);
    expect(spanText(span)).toBe('2027-03-01 2028-03-05');
  });

  test('shows 53 weeks at most: else those up to today', () => {
    const days = [day('2027-03-02', 1), day('2028-08-02', 1)];
    const { columns, span, ...chart } = draw({ days, endsOn: '2029-02-28', today: '2028-09-06' });
    expect(columns).toBe(53);
    expect(spanText(span)).toBe('2027-09-06 2028-09-06');
    expect(chart.days).toEqual([days[1]]);
  });

  test('names a month at the column in which it begins, and the first where there is room', () => {
    const names = (startsOn: string, endsOn: string) =>
      draw({ startsOn, endsOn }).months.map(({ date, x }) => `${date.month} at ${x}`);
    expect(names('2027-03-01', '2027-04-30')).toEqual(['3 at 1', '4 at 57']);
    expect(names('2027-03-22', '2027-04-30')).toEqual(['4 at 15']);
    expect(names('2027-03-01', '2027-03-31')).toEqual(['3 at 1']);
  });

  test('draws a phase of one day', () => {
    const chart = draw({ endsOn: '2027-03-01', today: '2027-03-01' });
    expect([chart.columns, count(chart.levels[0]), chart.coming]).toEqual([1, 1, '']);
  });

  test('gives finite numbers for any input', () => {
    const anyActiveDays = fc
      .array(fc.record({ date: anyDay, commits: fc.nat(20), statusChanges: fc.nat(3) }))
      .map((days) => days.toSorted((left, right) => compareDates(left.date, right.date)));
    fc.assert(
      fc.property(anyActiveDays, anySpan, anyDay, (days, span, today) => {
        const chart = drawActivityCalendar(days, span, today);
        expect(findBrokenNumbers(chart)).toEqual([]);
        expect(chart.columns).toBeLessThanOrEqual(53);
      }),
      { numRuns: 50 },
    );
  });
});

function draw({
  days = [],
  startsOn = '2027-03-01',
  endsOn = '2027-03-31',
  today = '2027-03-10',
}: {
  days?: ActiveDay[];
  startsOn?: string;
  endsOn?: string;
  today?: string;
}) {
  const phase = { startsOn: parseDate(startsOn), endsOn: parseDate(endsOn) };
  return drawActivityCalendar(days, phase, parseDate(today));
}

function day(date: string, commits: number, statusChanges = 0): ActiveDay {
  return { date: parseDate(date), commits, statusChanges };
}

/** How many figures a path draws. */
function count(path: string | undefined): number {
  return (path ?? '').split('z').length - 1;
}
