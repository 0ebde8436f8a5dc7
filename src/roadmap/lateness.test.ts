import { expect, test } from 'vitest';
import { parseDate } from './calendar.ts';
import { measureLateness } from './lateness.ts';

const planned = { startsOn: parseDate('2027-03-05'), endsOn: parseDate('2027-03-10') };

test.each([
  ['is on time until its planned end', false, undefined, '2027-03-10', 0],
  ['is not early before it', false, undefined, '2027-03-01', 0],
  ['is late the day after', false, undefined, '2027-03-11', 1],
  ['keeps the days by which it was late', true, '2027-03-12', '2027-05-01', 2],
  ['keeps the days by which it was early', true, '2027-03-07', '2027-05-01', -3],
  ['is neither when nobody knows the day', true, undefined, '2027-05-01', undefined],
])('a week %s', (_, isDone, completedOn, today, days) => {
  const day = completedOn === undefined ? undefined : parseDate(completedOn);
  expect(measureLateness(planned, isDone, day, parseDate(today))).toBe(days);
});
