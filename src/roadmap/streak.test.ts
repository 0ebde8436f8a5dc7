import { describe, expect, test } from 'vitest';
import { parseDate } from './calendar.ts';
import type { History } from './history.ts';
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
    expect(count(days)).toBe(streak);
  });

  test.each<[string, History['extent'], string[], string[], number | undefined]>([
    ['is unknown without a history', 'none', [], [], undefined],
    ['is unknown although a file gives a day of its own', 'none', [], ['2027-03-16'], undefined],
    ['of one commit is unknown', 'shallow', [], [], undefined],
    ['is unknown where it may go on', 'shallow', ['2027-03-10', '2027-03-16'], [], undefined],
    [
      'may go on beside the oldest commit',
      'shallow',
      ['2027-03-02', '2027-03-16'],
      ['2027-03-09'],
      undefined,
    ],
    ['is known where it has ended before', 'shallow', ['2027-03-02', '2027-03-16'], [], 1],
    ['is known to be none', 'shallow', ['2027-03-02'], [], 0],
  ])('%s', (_, extent, commits, days, streak) => {
    expect(count([...commits, ...days], { extent, commits })).toBe(streak);
  });
});

function count(
  days: readonly string[],
  { extent, commits }: { extent: History['extent']; commits: readonly string[] } = {
    extent: 'full',
    commits: days,
  },
): number | undefined {
  const history = { extent, files: new Map(), commits: commits.map(parseDate) };
  return countStreak(days.map(parseDate), history, parseDate('2027-03-17'));
}
