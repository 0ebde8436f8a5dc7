import { describe, expect, test } from 'vitest';
import { parseDate } from './calendar.ts';
import { countStreak, weekOf } from './streak.ts';

describe('weekOf', () => {
  test.each([
    ['2027-03-01', '2027-03-01'],
    ['2027-03-07', '2027-03-01'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s begins on Monday %s', (day, monday) => {
    expect(weekOf(parseDate(day)).toString()).toBe(monday);
  });
});

describe('countStreak', () => {
  // Wednesday 17 March 2027; its calendar week began on the 15th.
  test.each([
    ['is 0 without activity', [], 0],
    ['is 0 when the last activity is more than a week back', ['2027-03-07'], 0],
    ['counts the present week', ['2027-03-15'], 1],
    ['lasts while the present week is not over', ['2027-03-08', '2027-03-02'], 2],
    ['counts each week once', ['2027-03-16', '2027-03-17', '2027-03-09', '2027-03-10'], 2],
    ['ends at a week without activity', ['2027-03-16', '2027-03-09', '2027-02-23'], 2],
    ['goes over the turn of a year', ['2027-03-16', '2026-12-31'], 1],
  ])('%s', (_, days, streak) => {
    expect(countStreak(days.map(parseDate), parseDate('2027-03-17'))).toBe(streak);
  });
});
