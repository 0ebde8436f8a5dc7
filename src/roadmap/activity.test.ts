import { expect, test } from 'vitest';
import { listActivity } from './activity.ts';
import { parseDate } from './calendar.ts';

test('listActivity counts commits and changes of status by day, in order', () => {
  const [first, second] = [parseDate('2027-03-01'), parseDate('2027-03-02')];
  const days = listActivity(
    [second, first, second],
    [
      { date: second, from: 'not-started', to: 'in-progress' },
      { date: undefined, from: 'not-started', to: 'completed' },
    ],
  );
  expect(days).toEqual([
    { date: first, commits: 1, statusChanges: 0 },
    { date: second, commits: 2, statusChanges: 1 },
  ]);
});
