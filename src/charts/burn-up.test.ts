import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, parseDate } from '../roadmap/calendar.ts';
import { drawBurnUp, listBurnUpRows, type BurnUp, type BurnUpData } from './burn-up.ts';
import { findBrokenNumbers } from '../roadmap/testing-random.ts';
import { anyDay, anySpan, spanText } from './testing.ts';

const HEIGHT = 200;

describe('drawBurnUp', () => {
  test('draws the plan from nothing on the first day to all hours at the end of the last', () => {
    const { planned, deadline, span } = draw();
    expect(planned).toEqual({ x1: 0, x2: 100 });
    expect(deadline).toBe(100);
    expect(spanText(span)).toBe('2027-03-01 2027-03-10');
  });

  test('steps up at the beginning of the day of each gain, and ends with today', () => {
    // 10 days and 20 hours: a day is 10 wide, an hour 10 high.
    const { earned, now, today } = draw({ earned: gains(['2027-03-02', 5], ['2027-03-04', 8]) });
    expect(earned?.line).toBe('M0,200L10,200L10,150L30,150L30,120L50,120L50,120');
    expect(now).toEqual({ x: 50, y: 120 });
    expect(today).toBe(50);
  });

  test('holds the plan beside it', () => {
    expect(draw().plannedNow).toEqual({ hours: 10, y: 100 });
  });

  test.each<[string, Overrides, BurnUp['unknown'], string]>([
    [
      'before the first known day',
      { base: 4, earned: gains(['2027-03-04', 8]) },
      { x: 30, y: 160 },
      'M30,160L30,160L30,120L50,120L50,120',
    ],
    ['until today, when no day is known', { base: 4 }, { x: 50, y: 160 }, 'M50,160L50,160L50,160'],
    ['never, when nothing was earned on unknown days', {}, undefined, 'M0,200L50,200L50,200'],
    [
      'never, when a known day lies before the picture',
      { base: 1, earned: gains(['2025-01-01', 4]) },
      undefined,
      'M0,160L75,160L75,160',
    ],
  ])('draws the hours of unknown days apart: %s', (_, overrides, unknown, line) => {
    const chart = draw(overrides);
    expect(chart.unknown).toEqual(unknown);
    expect(chart.earned?.line).toBe(line);
  });

  test('goes back to what was earned before the first day', () => {
    const { span, planned } = draw({ earned: gains(['2027-02-24', 5]) });
    expect(spanText(span)).toBe('2027-02-24 2027-03-10');
    expect(planned.x1).toBe(33.33);
  });

  test('goes back by one length of the phase at most, and begins with what was earned by then', () => {
    const { span, earned } = draw({ earned: gains(['2025-01-01', 5], ['2027-02-28', 10]) });
    expect(spanText(span)).toBe('2027-02-19 2027-03-10');
    expect(earned?.line).toMatch(/^M0,150L45,150L45,100/);
  });

  test('shows no today and nothing earned before the first day', () => {
    const { today, earned, now, span } = draw({ today: '2027-02-01' });
    expect({ today, earned, now }).toEqual({ today: undefined, earned: undefined, now: undefined });
    expect(spanText(span)).toBe('2027-03-01 2027-03-10');
  });

  test('puts today at the deadline on the last day', () => {
    const { today, deadline } = draw({ today: '2027-03-10' });
    expect([today, deadline]).toEqual([100, 100]);
  });

  test('goes on to today after the last day', () => {
    const { today, deadline, span } = draw({ today: '2027-03-20' });
    expect([today, deadline]).toEqual([100, 50]);
    expect(spanText(span)).toBe('2027-03-01 2027-03-20');
  });

  test('ends with the last gain when all is earned, however late somebody looks', () => {
    const all = { earned: gains(['2027-03-12', 20]), today: '2029-01-01' };
    const { span, now, today } = draw(all);
    expect(spanText(span)).toBe('2027-03-01 2027-03-12');
    expect(now).toEqual({ x: 100, y: 0 });
    expect(today).toBeUndefined();
  });

  test('takes no gain of days to come', () => {
    expect(draw({ earned: gains(['2027-03-08', 9]) }).hoursNow).toBe(0);
  });

  test('ends a forecast at all hours', () => {
    const { forecasts, span } = draw({ forecasts: leads('2027-03-20') });
    expect(forecasts).toMatchObject([{ isCut: false, x: 100, y: 0 }]);
    expect(spanText(span)).toBe('2027-03-01 2027-03-20');
  });

  test('cuts a forecast at twice the days of the phase, at the hours reached by then', () => {
    const earned = gains(['2027-03-01', 8]);
    const { forecasts, span } = draw({ earned, forecasts: leads('2027-04-04') });
    // 15 of the 30 days from 5 March to 4 April: half of the 12 hours that are left.
    expect(forecasts).toMatchObject([{ isCut: true, x: 100, y: 60 }]);
    expect(spanText(span)).toBe('2027-03-01 2027-03-20');
  });

  test('leaves room for a forecast long after the end', () => {
    const { span } = draw({ today: '2028-03-10', forecasts: leads('2030-01-01') });
    expect(spanText(span)).toBe('2027-03-01 2028-03-13');
  });

  test('draws a phase of one day', () => {
    const day = parseDate('2027-03-01');
    const plan = { startsOn: day, endsOn: day, hours: 4 };
    const chart = draw({ plan, today: '2027-03-01', earned: gains(['2027-03-01', 1]) });
    expect(chart.planned).toEqual({ x1: 0, x2: 100 });
    expect(chart.earned?.line).toBe('M0,200L0,200L0,150L100,150L100,150');
    expect(chart.days.map(({ date }) => date.toString())).toEqual(['2027-03-01']);
  });

  test('names round hours and the total, but none that would touch it', () => {
    const hoursOf = (hours: number) =>
      draw({ plan: { ...PLAN, hours } }).hours.map((tick) => tick.hours);
    expect(hoursOf(152)).toEqual([0, 50, 100, 152]);
    expect(hoursOf(103)).toEqual([0, 20, 40, 60, 80, 103]);
  });

  test('lies on the ground in a phase without hours', () => {
    const { hours, now } = draw({ plan: { ...PLAN, hours: 0 } });
    expect(hours).toEqual([{ hours: 0, y: 200 }]);
    expect(now?.y).toBe(200);
  });

  test('gives finite numbers for any input', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(findBrokenNumbers(drawBurnUp(data, HEIGHT))).toEqual([]);
      }),
    );
  });
});

describe('listBurnUpRows', () => {
  test('tells what was planned and earned at the end of each day, and nothing of days to come', () => {
    const rows = listBurnUpRows(
      dataOf({ earned: gains(['2027-03-02', 5]), forecasts: leads('2027-03-20'), base: 1 }),
    );
    expect(
      rows.map(({ date, what, ...hours }) => ({ day: `${date.toString()} ${what}`, ...hours })),
    ).toEqual([
      // An hour was earned on an unknown day.
      { day: '2027-03-01 First day', planned: 2, earned: undefined },
      { day: '2027-03-02 Earned hours changed', planned: 4, earned: 5 },
      { day: '2027-03-05 Today', planned: 10, earned: 5 },
      { day: '2027-03-10 Deadline', planned: 20, earned: undefined },
      { day: '2027-03-20 Done at some pace', planned: 20, earned: undefined },
    ]);
  });

  test.each([
    ['nothing on the first day, and all of it today', 4, [undefined, 4, undefined]],
    ['nothing at all, when nothing was earned', 0, [0, 0, undefined]],
  ])('tells of %s, where no day is known', (_, base, earned) => {
    expect(listBurnUpRows(dataOf({ base })).map((row) => row.earned)).toEqual(earned);
  });
});

const PLAN = { startsOn: parseDate('2027-03-01'), endsOn: parseDate('2027-03-10'), hours: 20 };

const anyData: fc.Arbitrary<BurnUpData> = fc.record({
  plan: fc
    .tuple(anySpan, fc.double({ min: 0, max: 5000, noNaN: true }))
    .map(([span, hours]) => ({ ...span, hours })),
  today: anyDay,
  base: fc.double({ min: 0, max: 100, noNaN: true }),
  earned: fc
    .array(fc.record({ date: anyDay, hours: fc.double({ min: 0, max: 6000, noNaN: true }) }))
    .map((days) => days.toSorted((left, right) => compareDates(left.date, right.date))),
  forecasts: fc.array(fc.record({ label: fc.constant('at some pace'), finishesOn: anyDay }), {
    maxLength: 2,
  }),
});

type Overrides = Partial<Omit<BurnUpData, 'today'>> & { today?: string };

function dataOf({ today = '2027-03-05', ...overrides }: Overrides = {}): BurnUpData {
  const data = { plan: PLAN, earned: [], base: 0, forecasts: [] };
  return { ...data, today: parseDate(today), ...overrides };
}

function draw(overrides?: Overrides) {
  return drawBurnUp(dataOf(overrides), HEIGHT);
}

function gains(...days: [date: string, hours: number][]): BurnUpData['earned'] {
  return days.map(([date, hours]) => ({ date: parseDate(date), hours }));
}

function leads(finishesOn: string): BurnUpData['forecasts'] {
  return [{ label: 'at some pace', finishesOn: parseDate(finishesOn) }];
}
