import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../roadmap/calendar.ts';
import { findBrokenNumbers } from '../roadmap/testing-random.ts';
import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import { anyDay, anySpan, spanText } from './testing.ts';
import { drawTimeline, type TimelineWeek } from './timeline.ts';

// Ten days, so that a day is 10 wide; the week is planned for the first four.
const PHASE = { startsOn: parseDate('2027-03-01'), endsOn: parseDate('2027-03-10') };
const PLANNED = { startsOn: parseDate('2027-03-01'), endsOn: parseDate('2027-03-04') };

describe('drawTimeline', () => {
  test('draws the planned days of a week and of its milestone', () => {
    const { milestones } = draw(week('not-started'));
    expect(milestones[0]?.planned).toEqual({ x: 0, width: 40 });
    expect(milestones[0]?.weeks[0]).toMatchObject({
      planned: { x: 0, width: 40 },
      actual: undefined,
    });
  });

  test.each([
    [
      'in progress: from its begin to today',
      week('in-progress', '2027-03-02'),
      { x: 10, width: 40 },
    ],
    ['in progress, begun nobody knows when: today', week('in-progress'), { mark: 45 }],
    [
      'completed: from begin to end',
      week('completed', '2027-03-02', '2027-03-03'),
      { x: 10, width: 20 },
    ],
    [
      'deployed: until it was completed',
      week('deployed', '2027-03-03', '2027-03-03'),
      { x: 20, width: 10 },
    ],
    [
      'done, begun nobody knows when: its end',
      week('completed', undefined, '2027-03-03'),
      { mark: 25 },
    ],
    ['done, ended nobody knows when: its begin', week('completed', '2027-03-02'), { mark: 15 }],
    ['done nobody knows when', week('completed'), undefined],
    ['not started, whatever was before', week('not-started', '2027-03-02'), undefined],
    [
      'in progress, begun after today: its begin',
      week('in-progress', '2027-03-08'),
      { x: 70, width: 10 },
    ],
  ])('draws the actual days of a week that is %s', (_, shown, actual) => {
    expect(draw(shown).milestones[0]?.weeks[0]?.actual).toMatchObject(actual ?? {});
    expect(draw(shown).milestones[0]?.weeks[0]?.actual === undefined).toBe(actual === undefined);
  });

  test('covers what was done before the first day and after the last', () => {
    const { span } = draw(week('completed', '2027-02-20', '2027-03-15'));
    expect(spanText(span)).toBe('2027-02-20 2027-03-15');
  });

  test('goes on to today after the last day while something is left', () => {
    expect(draw(week('not-started'), '2027-03-20')).toMatchObject({ today: 100 });
  });

  test.each<[string, TimelineWeek, string, Cut]>([
    [
      'that is not done in a phase a year late, and today with it',
      week('in-progress', '2027-03-06'),
      '2028-03-20',
      { bar: [25, 75], left: false, right: true, isTodayCut: true },
    ],
    [
      'that was begun long before',
      week('in-progress', '2025-01-01'),
      '2027-03-05',
      { bar: [0, 75], left: true, right: false, isTodayCut: false },
    ],
    [
      'that was completed long after, on a day that alone is known',
      week('completed', undefined, '2028-01-01'),
      '2028-03-20',
      { bar: [100, 0], left: false, right: true, isTodayCut: false },
    ],
  ])('cuts the days of a week %s', (_, shown, today, { bar: [x, width], ...cut }) => {
    const { milestones, isTodayCut, today: line, span } = draw(shown, today);
    const { left, right } = cut;
    expect(milestones[0]?.weeks[0]?.actual).toEqual({ x, width, isCut: { left, right } });
    expect(isTodayCut).toBe(cut.isTodayCut);
    if (isTodayCut) expect(line).toBeUndefined();
    expect(spanText(span)).toMatch(left ? /^2027-02-19 / : / 2027-03-20$/);
  });

  test('never shrinks the planned days of the phase below a third of the picture', () => {
    fc.assert(
      fc.property(anySpan, anyDay, anyDay, anyDay, (span, today, startedOn, completedOn) => {
        const statuses: Status[] = ['in-progress', 'completed'];
        const weeks = statuses.map((status) => ({
          ...week(status),
          planned: span,
          startedOn,
          completedOn,
        }));
        const milestones = [{ title: 'All', planned: span, weeks }];
        const [drawn] = drawTimeline(milestones, span, today).milestones;
        expect(drawn?.planned.width).toBeGreaterThanOrEqual(33.3);
      }),
    );
  });

  test('does not go on to today when all is done', () => {
    const chart = draw(week('completed', '2027-03-01', '2027-03-04'), '2027-03-20');
    expect(chart.today).toBeUndefined();
    expect(chart.span.endsOn.toString()).toBe('2027-03-10');
  });

  test('shows no today before the first day', () => {
    expect(draw(week('not-started'), '2027-02-01').today).toBeUndefined();
  });

  test('gives finite numbers for any input', () => {
    const anyWeek = fc.record({
      number: fc.nat(),
      title: fc.constant('Any'),
      status: fc.constantFrom(...STATUSES),
      planned: anySpan,
      startedOn: fc.option(anyDay, { nil: undefined }),
      completedOn: fc.option(anyDay, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyWeek), anySpan, anyDay, (weeks, span, today) => {
        const milestones = [{ title: 'All', planned: span, weeks }];
        expect(findBrokenNumbers(drawTimeline(milestones, span, today))).toEqual([]);
      }),
    );
  });
});

function draw(shown: TimelineWeek, today = '2027-03-05') {
  const milestones = [{ title: 'First steps', planned: PLANNED, weeks: [shown] }];
  return drawTimeline(milestones, PHASE, parseDate(today));
}

function week(status: Status, startedOn?: string, completedOn?: string): TimelineWeek {
  return {
    number: 1,
    title: 'A week',
    status,
    planned: PLANNED,
    startedOn: startedOn === undefined ? undefined : parseDate(startedOn),
    completedOn: completedOn === undefined ? undefined : parseDate(completedOn),
  };
}

/** What is drawn of days beyond an edge. */
interface Cut {
  bar: [x: number, width: number];
  left: boolean;
  right: boolean;
  isTodayCut: boolean;
}
