import { describe, expect, test } from 'vitest';
import { parseDate } from './calendar.ts';
import { firstWorkDay, replan } from './replan.ts';

describe('replan', () => {
  test('gives each week its hours at the pace of the plan, from today', () => {
    // 2 hours a day: 4, 3 and 6 hours are 13 in 7 days; they end after 2.15, 3.77 and 7 days.
    expect(plan([4, 3, 6], 2)).toEqual(['10–11', '12–13', '14–16']);
  });

  test('gives every week at least a day, also when nothing but its status is left', () => {
    expect(plan([0, 0.5, 0], 8)).toEqual(['10–10', '11–11', '12–12']);
  });

  test('takes no day more for a last digit of the hours that is off', () => {
    // 0.1 + 0.2 is a little more than 0.3, which are 3 days.
    expect(plan([0.1, 0.2], 0.1)).toEqual(['10–10', '11–12']);
  });

  test('gives nothing when nothing is left', () => {
    expect(plan([], 2)).toEqual([]);
  });
});

describe('firstWorkDay', () => {
  test('is today, or the first day of a phase to come', () => {
    const [early, late] = [parseDate('2027-03-01'), parseDate('2027-03-10')];
    expect(firstWorkDay(late, early)).toBe(late);
    expect(firstWorkDay(early, late)).toBe(late);
  });
});

function plan(hoursLeft: readonly number[], hoursPerDay: number): string[] {
  return replan(hoursLeft, hoursPerDay, parseDate('2027-03-10')).map(
    ({ startsOn, endsOn }) => `${startsOn.day}–${endsOn.day}`,
  );
}
