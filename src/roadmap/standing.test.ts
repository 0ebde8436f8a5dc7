import { describe, expect, test } from 'vitest';
import { parseDate } from './calendar.ts';
import type { EarnedPoint } from './earned.ts';
import { measureStanding } from './standing.ts';

// 28 days in March, 56 hours: the plan earns 2 hours a day, 14 a week.
const PLAN = { startsOn: parseDate('2027-03-01'), endsOn: parseDate('2027-03-28'), hours: 56 };

describe('measureStanding', () => {
  test('in the middle of a phase, by hand', () => {
    // On 14 March, 14 of 28 days have passed: planned 28 hours. Earned are 6 on the 4th and 8 more
    // on the 14th, 14 in all: 14 hours behind. The plan had 14 hours after 7 days, 7 days ago.
    const standing = stand('2027-03-14', [
      ['2027-03-04', 6],
      ['2027-03-14', 14],
    ]);
    expect(standing).toMatchObject({
      time: 'during',
      daysPassed: 14,
      daysLeft: 14,
      earned: 14,
      hoursLeft: 42,
      planned: 28,
      ahead: { hours: -14, days: -7 },
      // 14 hours in 14 days; the last 21 days are not over yet, so they are the same.
      pace: { whole: { days: 14, perWeek: 7 }, recent: { days: 14, perWeek: 7 } },
      // 42 hours left in 14 days.
      neededPace: 21,
    });
    // 42 hours at an hour a day: 42 days after 14 March, 28 days after the end.
    expect(show(standing.forecast.whole)).toBe('2027-04-25 28');
  });

  test('looks back 21 days for the recent pace, today included', () => {
    // On 25 March the 21 days begin with the 5th: the 6 hours of the 4th are out, 15 are in.
    const { pace, forecast } = stand('2027-03-25', [
      ['2027-03-04', 6],
      ['2027-03-05', 12],
      ['2027-03-25', 21],
    ]);
    expect(pace.recent).toMatchObject({ days: 21, hours: 15, perWeek: 5 });
    expect(pace.recent?.from.toString()).toBe('2027-03-05');
    expect(pace.whole).toMatchObject({ days: 25, hours: 21 });
    // 35 hours at 5 a week are 49 days; at 21 hours in 25 days, 41.67 days.
    expect(show(forecast.recent)).toBe('2027-05-13 46');
    expect(show(forecast.whole)).toBe('2027-05-06 39');
  });

  test('is ahead when more is earned than planned', () => {
    // On 7 March 14 hours are planned; 20 are where the plan is on day 10.
    expect(stand('2027-03-07', [['2027-03-05', 20]]).ahead).toEqual({ hours: 6, days: 3 });
  });

  test('before the start has a plan but no pace', () => {
    expect(stand('2027-02-20', [])).toMatchObject({
      time: 'before',
      daysPassed: 0,
      daysLeft: 28,
      planned: 0,
      ahead: { hours: 0, days: 0 },
      pace: { whole: undefined, recent: undefined },
      forecast: { whole: undefined, recent: undefined },
      neededPace: 14,
    });
  });

  test('before the start counts the work that was done early', () => {
    // 7 hours in the 7 days from 14 to 20 February: an hour a day, 49 days for the rest.
    const standing = stand('2027-02-20', [['2027-02-14', 7]]);
    expect(standing.ahead).toEqual({ hours: 7, days: 3.5 });
    expect(standing.pace.whole).toMatchObject({ days: 7, perWeek: 7 });
    expect(show(standing.forecast.whole)).toBe('2027-04-10 13');
    // The phase has all of its 28 days for the 49 hours that are left.
    expect(standing.neededPace).toBe(12.25);
  });

  test('before the start does not take a day on which hours were lost for work', () => {
    const { pace, forecast } = stand('2027-02-20', [
      [undefined, 7],
      ['2027-02-14', 3],
    ]);
    expect({ pace, forecast }).toMatchObject({
      pace: { whole: undefined },
      forecast: { whole: undefined },
    });
  });

  test('with nothing earned has a pace of zero and no forecast', () => {
    const standing = stand('2027-03-14', []);
    expect(standing.pace).toMatchObject({ whole: { perWeek: 0 }, recent: { perWeek: 0 } });
    expect(standing.forecast).toEqual({ whole: undefined, recent: undefined });
    expect(standing.ahead).toEqual({ hours: -28, days: -14 });
  });

  test('on the last day has no days after it to spread work over', () => {
    expect(stand('2027-03-28', [['2027-03-05', 20]])).toMatchObject({
      time: 'during',
      daysLeft: 0,
      planned: 56,
      neededPace: undefined,
    });
  });

  test('after the end goes on counting days, and forecasts from today', () => {
    // 38 days have passed for 28 hours, which the plan had after 14: 24 days behind.
    const standing = stand('2027-04-07', [['2027-03-20', 28]]);
    expect(standing).toMatchObject({
      time: 'after',
      daysLeft: 0,
      ahead: { hours: -28, days: -24 },
      neededPace: undefined,
    });
    // 28 hours in 38 days, so the other 28 take 38 more: 48 days after the end.
    expect(show(standing.forecast.whole)).toBe('2027-05-15 48');
  });

  test('when all is done measures the pace until the day of the last completion', () => {
    const standing = stand('2027-03-28', [['2027-03-16', 56]], '2027-03-16');
    expect(standing).toMatchObject({ isFinished: true, daysLate: -12, hoursLeft: 0 });
    expect(standing.neededPace).toBeUndefined();
    expect(standing.pace.whole).toMatchObject({ days: 16, perWeek: 24.5 });
    expect(standing.forecast).toEqual({ whole: undefined, recent: undefined });
  });

  test('when all is done on an unknown day has no pace, which would fall day by day', () => {
    const standing = stand('2027-06-28', [[undefined, 56]], 'unknown');
    expect(standing).toMatchObject({
      isFinished: true,
      finishedOn: undefined,
      daysLate: undefined,
    });
    expect(standing.pace).toEqual({ whole: undefined, recent: undefined });
  });

  test('a move back in the last days is a pace of zero, not a negative one', () => {
    const { pace, forecast } = stand('2027-03-28', [
      ['2027-03-02', 20],
      ['2027-03-20', 5],
    ]);
    expect(pace.recent?.perWeek).toBe(0);
    expect(forecast.recent).toBeUndefined();
    expect(forecast.whole).toBeDefined();
  });

  test('leaves hours of an unknown day out of the recent pace, which is unknown without others', () => {
    const { pace, unknown } = stand('2027-03-14', [[undefined, 14]]);
    expect(unknown).toBe(14);
    expect(pace).toMatchObject({ whole: { hours: 14 }, recent: undefined });
    const other = stand('2027-03-14', [
      [undefined, 14],
      ['2027-03-10', 20],
    ]);
    expect(other.pace).toMatchObject({ whole: { hours: 20 }, recent: { hours: 6 } });
  });

  test('gives no forecast for a finish more than a hundred years away', () => {
    expect(stand('2027-03-28', [['2027-03-28', 0.01]]).forecast.whole).toBeUndefined();
  });
});

function stand(today: string, points: [date: string | undefined, hours: number][], done?: string) {
  const earned: EarnedPoint[] = points.map(([date, hours]) => ({
    date: date === undefined ? undefined : parseDate(date),
    hours,
  }));
  const finishedOn = done === undefined || done === 'unknown' ? undefined : parseDate(done);
  return measureStanding(
    PLAN,
    [earned],
    { isFinished: done !== undefined, finishedOn },
    parseDate(today),
  );
}

function show(forecast: ReturnType<typeof stand>['forecast']['whole']): string {
  return forecast ? `${forecast.finishesOn.toString()} ${forecast.daysLate}` : 'none';
}
