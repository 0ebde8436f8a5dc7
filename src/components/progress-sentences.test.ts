import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { NO_HISTORY } from '../roadmap/history.ts';
import type { Roadmap, Week } from '../roadmap/model.ts';
import { anyCase, buildCase } from '../roadmap/testing-random.ts';
import { makeContent, makeMilestone, makePhase, makeWeek } from '../roadmap/testing.ts';
import type { WeekData } from '../schemas/index.ts';
import { formatCount, formatHoursEarned } from './format.ts';
import { listFigures } from './phase-figures.ts';
import {
  isUnderWay,
  sayActual,
  sayAhead,
  sayLateness,
  sayNewDates,
  sayOutlook,
  sayPartAhead,
  sayStreak,
} from './progress-sentences.ts';
import { BAD_TEXT } from './testing.ts';

describe('the figures that count weeks', () => {
  test.each<[string, Roadmap, string[]]>([
    [
      'before the start',
      build('2027-02-20'),
      ['Weeks done: 0 of 4 – None in progress.', 'Late: 0 weeks – No week is overdue.', NO_STREAK],
    ],
    [
      'in the middle',
      // The first two weeks were planned until 7 and 14 March.
      build('2027-03-20', { weeks: [{ status: 'in-progress' }] }),
      [
        'Weeks done: 0 of 4 – 1 week in progress.',
        'Late: 2 weeks – Not done, though the planned days are over.',
        NO_STREAK,
      ],
    ],
  ])('%s', (_, roadmap, expected) => {
    const figures = listFigures(roadmap).filter(({ label }) => COUNTS.includes(label));
    expect(figures.map(({ label, value, text }) => `${label}: ${value} – ${text}`)).toEqual(
      expected,
    );
  });
});

describe('sayPartAhead', () => {
  // The plan earns a week in 7 days. Spring has the first two weeks, summer the others.
  test.each<[string, string, number[], (string | undefined)[]]>([
    ['nothing before the start', '2027-02-20', [], [undefined, undefined]],
    ['nothing of what is to come', '2027-03-07', [2], ['on plan', undefined]],
    ['each part for itself', '2027-03-08', [3], ['6.9 h behind plan', '6 h ahead of plan']],
    ['nothing of what is done and was due', '2027-03-14', [1, 2], [undefined, undefined]],
  ])('says %s', (_, today, done, expected) => {
    const weeks = [1, 2, 3, 4].map((week) =>
      makeWeek(
        done.includes(week)
          ? { week, status: 'completed', repo: 'https://example.org/code' }
          : { week },
      ),
    );
    const roadmap = buildRoadmap(makeContent({ weeks }), NO_HISTORY, parseDate(today));
    const parts = roadmap.currentPhase.milestones.map(({ progress }) => sayPartAhead(progress));
    expect(parts).toEqual(expected);
  });
});

// 28 days from 1 to 28 March, four weeks of 6 hours: the plan earns 6 hours in 7 days.
describe('the headline and the figures of a phase', () => {
  test.each<[string, Roadmap, string[]]>([
    [
      'before the start',
      build('2027-02-20'),
      [
        '0 of 4 weeks, 0 of 24 h, begins on 1 March.',
        'Earned: 0 h – 0% of the phase.',
        'Planned by today: 0 h – At a steady 6 h/week.',
        'Against the plan: On plan – Nothing is planned yet.',
        'Time: 9 days – Until the phase begins.',
        'Pace so far: – – No day has passed yet.',
        'Pace lately: – – No day has passed yet.',
        'Pace needed: 6 h/week – 24 h in 28 days.',
        'Forecast, pace so far: – – The phase has not begun.',
        'Forecast, last 21 days: – – The phase has not begun.',
      ],
    ],
    [
      'before the start, with work done early',
      build('2027-02-20', { weeks: [done('2027-02-14')] }),
      [
        '1 of 4 weeks, 6 of 24 h, at this pace done on 13 March.',
        'Earned: 6 h – 25% of the phase.',
        'Planned by today: 0 h – At a steady 6 h/week.',
        'Against the plan: 7 days ahead – 6 h ahead of plan.',
        'Time: 9 days – Until the phase begins.',
        'Pace so far: 6 h/week – 6 h in 7 days.',
        'Pace lately: 6 h/week – 6 h in 7 days.',
        'Pace needed: 4.5 h/week – 18 h in 28 days.',
        'Forecast, pace so far: 13 Mar – 15 days early, if the pace stays.',
        'Forecast, last 21 days: 13 Mar – 15 days early, if the pace stays.',
      ],
    ],
    [
      'before the start, with work done on an unknown day',
      build('2027-02-20', { weeks: [done()] }),
      [
        '1 of 4 weeks, 6 of 24 h, begins on 1 March.',
        'Earned: 6 h – 25% of the phase.',
        'Planned by today: 0 h – At a steady 6 h/week.',
        'Against the plan: 7 days ahead – 6 h ahead of plan.',
        'Time: 9 days – Until the phase begins.',
        'Pace so far: – – The days of the work are unknown.',
        'Pace lately: – – The days of the work are unknown.',
        'Pace needed: 4.5 h/week – 18 h in 28 days.',
        'Forecast, pace so far: – – The phase has not begun.',
        'Forecast, last 21 days: – – The phase has not begun.',
      ],
    ],
    [
      'on the first day',
      build('2027-03-01'),
      [
        '0 of 4 weeks, 0 of 24 h, 0.9 h behind plan, no forecast yet.',
        'Earned: 0 h – 0% of the phase.',
        'Planned by today: 0.9 h – At a steady 6 h/week.',
        'Against the plan: 1 day behind – 0.9 h behind plan.',
        'Time: 27 days – Left after today.',
        'Pace so far: 0 h/week – Nothing earned in 1 day.',
        'Pace lately: 0 h/week – Nothing earned in 1 day.',
        'Pace needed: 6.2 h/week – 24 h in the 27 days after today.',
        'Forecast, pace so far: – – Nothing earned to forecast from.',
        'Forecast, last 21 days: – – Nothing earned to forecast from.',
      ],
    ],
    [
      'in the middle, ahead of plan',
      build('2027-03-07', { weeks: [done('2027-03-03'), done('2027-03-06')] }),
      [
        '2 of 4 weeks, 12 of 24 h, 6 h ahead of plan, at this pace done on 14 March.',
        'Earned: 12 h – 50% of the phase.',
        'Planned by today: 6 h – At a steady 6 h/week.',
        'Against the plan: 7 days ahead – 6 h ahead of plan.',
        'Time: 21 days – Left after today.',
        'Pace so far: 12 h/week – 12 h in 7 days.',
        'Pace lately: 12 h/week – 12 h in 7 days.',
        'Pace needed: 4 h/week – 12 h in the 21 days after today.',
        'Forecast, pace so far: 14 Mar – 14 days early, if the pace stays.',
        'Forecast, last 21 days: 14 Mar – 14 days early, if the pace stays.',
      ],
    ],
    [
      'in the middle, behind plan',
      build('2027-03-14', { weeks: [done('2027-03-10')] }),
      [
        '1 of 4 weeks, 6 of 24 h, 6 h behind plan, at this pace done on 25 April.',
        'Earned: 6 h – 25% of the phase.',
        'Planned by today: 12 h – At a steady 6 h/week.',
        'Against the plan: 7 days behind – 6 h behind plan.',
        'Time: 14 days – Left after today.',
        'Pace so far: 3 h/week – 6 h in 14 days.',
        'Pace lately: 3 h/week – 6 h in 14 days.',
        'Pace needed: 9 h/week – 18 h in the 14 days after today.',
        'Forecast, pace so far: 25 Apr – 28 days late, if the pace stays.',
        'Forecast, last 21 days: 25 Apr – 28 days late, if the pace stays.',
      ],
    ],
    [
      'in the middle, exactly on plan',
      build('2027-03-14', { weeks: [done('2027-03-10'), done('2027-03-14')] }),
      [
        '2 of 4 weeks, 12 of 24 h, on plan, at this pace done on 28 March.',
        'Earned: 12 h – 50% of the phase.',
        'Planned by today: 12 h – At a steady 6 h/week.',
        'Against the plan: On plan – As many hours earned as planned.',
        'Time: 14 days – Left after today.',
        'Pace so far: 6 h/week – 12 h in 14 days.',
        'Pace lately: 6 h/week – 12 h in 14 days.',
        'Pace needed: 6 h/week – 12 h in the 14 days after today.',
        'Forecast, pace so far: 28 Mar – On time, if the pace stays.',
        'Forecast, last 21 days: 28 Mar – On time, if the pace stays.',
      ],
    ],
    [
      'in the middle, with work done on unknown days',
      build('2027-03-14', { weeks: [done(), done()] }),
      [
        '2 of 4 weeks, 12 of 24 h, on plan, at this pace done on 28 March.',
        'Earned: 12 h – 50% of the phase.',
        'Planned by today: 12 h – At a steady 6 h/week.',
        'Against the plan: On plan – As many hours earned as planned.',
        'Time: 14 days – Left after today.',
        'Pace so far: 6 h/week – 12 h in 14 days.',
        'Pace lately: – – Nothing with a known day in the last 21 days.',
        'Pace needed: 6 h/week – 12 h in the 14 days after today.',
        'Forecast, pace so far: 28 Mar – On time, if the pace stays.',
        'Forecast, last 21 days: – – Nothing with a known day to forecast from.',
      ],
    ],
    [
      'in the middle, with nothing started',
      build('2027-03-14'),
      [
        '0 of 4 weeks, 0 of 24 h, 12 h behind plan, no forecast yet.',
        'Earned: 0 h – 0% of the phase.',
        'Planned by today: 12 h – At a steady 6 h/week.',
        'Against the plan: 14 days behind – 12 h behind plan.',
        'Time: 14 days – Left after today.',
        'Pace so far: 0 h/week – Nothing earned in 14 days.',
        'Pace lately: 0 h/week – Nothing earned in 14 days.',
        'Pace needed: 12 h/week – 24 h in the 14 days after today.',
        'Forecast, pace so far: – – Nothing earned to forecast from.',
        'Forecast, last 21 days: – – Nothing earned to forecast from.',
      ],
    ],
    [
      'in the middle, far too slow',
      build('2027-03-14', { weeks: [{ ...done('2027-03-14'), hours: 0.25 }, { hours: 9000 }] }),
      [
        '1 of 4 weeks, 0.25 of 9,012.25 h, 4,505.9 h behind plan, at this pace not done in a hundred years.',
        'Earned: 0.25 h – 1% of the phase.',
        'Planned by today: 4,506.1 h – At a steady 2,253.1 h/week.',
        'Against the plan: 14 days behind – 4,505.9 h behind plan.',
        'Time: 14 days – Left after today.',
        'Pace so far: 0.1 h/week – 0.25 h in 14 days.',
        'Pace lately: 0.1 h/week – 0.25 h in 14 days.',
        'Pace needed: 4,506 h/week – 9,012 h in the 14 days after today.',
        'Forecast, pace so far: – – Not in a hundred years, if the pace stays.',
        'Forecast, last 21 days: – – Not in a hundred years, if the pace stays.',
      ],
    ],
    [
      'in the middle, with all features done and no week completed',
      build('2027-03-14', { weeks: repeat(4, ALL_FEATURES) }),
      [
        '0 of 4 weeks, 24 of 24 h, 12 h ahead of plan, completion still to come.',
        'Earned: 24 h – 100% of the phase.',
        'Planned by today: 12 h – At a steady 6 h/week.',
        'Against the plan: 14 days ahead – 12 h ahead of plan.',
        'Time: 14 days – Left after today.',
        'Pace so far: 12 h/week – 24 h in 14 days.',
        'Pace lately: – – Nothing with a known day in the last 21 days.',
        'Pace needed: – – All hours are earned; completion is still to come.',
        'Forecast, pace so far: – – All hours are earned; completion is still to come.',
        'Forecast, last 21 days: – – All hours are earned; completion is still to come.',
      ],
    ],
    [
      'on the last day but one',
      build('2027-03-27', { weeks: [done('2027-03-10'), done('2027-03-14')] }),
      [
        '2 of 4 weeks, 12 of 24 h, 11.1 h behind plan, at this pace done on 23 April.',
        'Earned: 12 h – 50% of the phase.',
        'Planned by today: 23.1 h – At a steady 6 h/week.',
        'Against the plan: 13 days behind – 11.1 h behind plan.',
        'Time: 1 day – Left after today.',
        'Pace so far: 3.1 h/week – 12 h in 27 days.',
        'Pace lately: 4 h/week – 12 h in 21 days.',
        'Pace needed: 84 h/week – 12 h tomorrow, on the last day.',
        'Forecast, pace so far: 23 Apr – 26 days late, if the pace stays.',
        'Forecast, last 21 days: 17 Apr – 20 days late, if the pace stays.',
      ],
    ],
    [
      'on the last day',
      build('2027-03-28', { weeks: [done('2027-03-10'), done('2027-03-14')] }),
      [
        '2 of 4 weeks, 12 of 24 h, 12 h behind plan, at this pace done on 25 April.',
        'Earned: 12 h – 50% of the phase.',
        'Planned by today: 24 h – At a steady 6 h/week.',
        'Against the plan: 14 days behind – 12 h behind plan.',
        'Time: 0 days – Left after today.',
        'Pace so far: 3 h/week – 12 h in 28 days.',
        'Pace lately: 4 h/week – 12 h in 21 days.',
        'Pace needed: – – Today is the last day, with 12 h to go.',
        'Forecast, pace so far: 25 Apr – 28 days late, if the pace stays.',
        'Forecast, last 21 days: 18 Apr – 21 days late, if the pace stays.',
      ],
    ],
    [
      'after the end, with work left',
      build('2027-04-07', { weeks: [done('2027-03-03'), done('2027-03-04')] }),
      [
        '2 of 4 weeks, 12 of 24 h, 12 h behind plan, at this pace done on 15 May.',
        'Earned: 12 h – 50% of the phase.',
        'Planned by today: 24 h – At a steady 6 h/week.',
        'Against the plan: 24 days behind – 12 h behind plan.',
        'Time: 10 days – Since the phase ended.',
        'Pace so far: 2.2 h/week – 12 h in 38 days.',
        'Pace lately: 0 h/week – Nothing earned in 21 days.',
        'Pace needed: – – The last day has passed, with 12 h to go.',
        'Forecast, pace so far: 15 May – 48 days late, if the pace stays.',
        'Forecast, last 21 days: – – Nothing earned to forecast from.',
      ],
    ],
    [
      'after the end, with nothing started',
      build('2027-04-14'),
      [
        '0 of 4 weeks, 0 of 24 h, 24 h behind plan, no forecast yet.',
        'Earned: 0 h – 0% of the phase.',
        'Planned by today: 24 h – At a steady 6 h/week.',
        'Against the plan: 45 days behind – 24 h behind plan.',
        'Time: 17 days – Since the phase ended.',
        'Pace so far: 0 h/week – Nothing earned in 45 days.',
        'Pace lately: 0 h/week – Nothing earned in 21 days.',
        'Pace needed: – – The last day has passed, with 24 h to go.',
        'Forecast, pace so far: – – Nothing earned to forecast from.',
        'Forecast, last 21 days: – – Nothing earned to forecast from.',
      ],
    ],
    [
      'all done, early',
      build('2027-03-20', { weeks: repeat(4, done('2027-03-16')) }),
      [
        '4 of 4 weeks, 24 of 24 h, done on 16 March.',
        'Earned: 24 h – 100% of the phase.',
        'Planned by today: 17.1 h – At a steady 6 h/week.',
        'Against the plan: 12 days early – All is done.',
        'Time: 8 days – Left after today.',
        'Pace so far: 10.5 h/week – 24 h in 16 days.',
        'Pace lately: 10.5 h/week – 24 h in 16 days.',
        'Pace needed: – – Nothing is left to do.',
        'Forecast, pace so far: – – Nothing is left to do.',
        'Forecast, last 21 days: – – Nothing is left to do.',
      ],
    ],
    [
      'all done, on the last day',
      build('2027-04-20', { weeks: repeat(4, done('2027-03-28')) }),
      [
        '4 of 4 weeks, 24 of 24 h, done on 28 March.',
        'Earned: 24 h – 100% of the phase.',
        'Planned by today: 24 h – At a steady 6 h/week.',
        'Against the plan: On time – All is done.',
        'Time: 23 days – Since the phase ended.',
        'Pace so far: 6 h/week – 24 h in 28 days.',
        'Pace lately: 8 h/week – 24 h in 21 days.',
        'Pace needed: – – Nothing is left to do.',
        'Forecast, pace so far: – – Nothing is left to do.',
        'Forecast, last 21 days: – – Nothing is left to do.',
      ],
    ],
    [
      'all done, late, in another year',
      build('2028-04-20', { weeks: repeat(4, done('2027-03-29')) }),
      [
        '4 of 4 weeks, 24 of 24 h, done on 29 March 2027.',
        'Earned: 24 h – 100% of the phase.',
        'Planned by today: 24 h – At a steady 6 h/week.',
        'Against the plan: 1 day late – All is done.',
        'Time: 389 days – Since the phase ended.',
        'Pace so far: 5.8 h/week – 24 h in 29 days.',
        'Pace lately: 8 h/week – 24 h in 21 days.',
        'Pace needed: – – Nothing is left to do.',
        'Forecast, pace so far: – – Nothing is left to do.',
        'Forecast, last 21 days: – – Nothing is left to do.',
      ],
    ],
    [
      'all done, on an unknown day',
      build('2027-04-20', { weeks: repeat(4, done()) }),
      [
        '4 of 4 weeks, 24 of 24 h, done on an unknown day.',
        'Earned: 24 h – 100% of the phase.',
        'Planned by today: 24 h – At a steady 6 h/week.',
        'Against the plan: – – All is done.',
        'Time: 23 days – Since the phase ended.',
        'Pace so far: – – The days of the work are unknown.',
        'Pace lately: – – The days of the work are unknown.',
        'Pace needed: – – Nothing is left to do.',
        'Forecast, pace so far: – – Nothing is left to do.',
        'Forecast, last 21 days: – – Nothing is left to do.',
      ],
    ],
    [
      'a phase of one week',
      build('2027-03-06', { endsOn: '2027-03-07', count: 1 }),
      [
        '0 of 1 week, 0 of 6 h, 5.1 h behind plan, no forecast yet.',
        'Earned: 0 h – 0% of the phase.',
        'Planned by today: 5.1 h – At a steady 6 h/week.',
        'Against the plan: 6 days behind – 5.1 h behind plan.',
        'Time: 1 day – Left after today.',
        'Pace so far: 0 h/week – Nothing earned in 6 days.',
        'Pace lately: 0 h/week – Nothing earned in 6 days.',
        'Pace needed: 42 h/week – 6 h tomorrow, on the last day.',
        'Forecast, pace so far: – – Nothing earned to forecast from.',
        'Forecast, last 21 days: – – Nothing earned to forecast from.',
      ],
    ],
    [
      'a phase of one day, the day before',
      build('2027-02-28', { endsOn: '2027-03-01', count: 1 }),
      [
        '0 of 1 week, 0 of 6 h, begins on 1 March.',
        'Earned: 0 h – 0% of the phase.',
        'Planned by today: 0 h – At a steady 42 h/week.',
        'Against the plan: On plan – Nothing is planned yet.',
        'Time: 1 day – Until the phase begins.',
        'Pace so far: – – No day has passed yet.',
        'Pace lately: – – No day has passed yet.',
        'Pace needed: 42 h/week – 6 h in 1 day.',
        'Forecast, pace so far: – – The phase has not begun.',
        'Forecast, last 21 days: – – The phase has not begun.',
      ],
    ],
    [
      'a phase of one day, on that day',
      build('2027-03-01', { endsOn: '2027-03-01', count: 1 }),
      [
        '0 of 1 week, 0 of 6 h, 6 h behind plan, no forecast yet.',
        'Earned: 0 h – 0% of the phase.',
        'Planned by today: 6 h – At a steady 42 h/week.',
        'Against the plan: 1 day behind – 6 h behind plan.',
        'Time: 0 days – Left after today.',
        'Pace so far: 0 h/week – Nothing earned in 1 day.',
        'Pace lately: 0 h/week – Nothing earned in 1 day.',
        'Pace needed: – – Today is the last day, with 6 h to go.',
        'Forecast, pace so far: – – Nothing earned to forecast from.',
        'Forecast, last 21 days: – – Nothing earned to forecast from.',
      ],
    ],
    [
      'a phase of one day, the day after',
      build('2027-03-02', { endsOn: '2027-03-01', count: 1 }),
      [
        '0 of 1 week, 0 of 6 h, 6 h behind plan, no forecast yet.',
        'Earned: 0 h – 0% of the phase.',
        'Planned by today: 6 h – At a steady 42 h/week.',
        'Against the plan: 2 days behind – 6 h behind plan.',
        'Time: 1 day – Since the phase ended.',
        'Pace so far: 0 h/week – Nothing earned in 2 days.',
        'Pace lately: 0 h/week – Nothing earned in 2 days.',
        'Pace needed: – – The last day has passed, with 6 h to go.',
        'Forecast, pace so far: – – Nothing earned to forecast from.',
        'Forecast, last 21 days: – – Nothing earned to forecast from.',
      ],
    ],
  ])('%s', (_, roadmap, sentences) => {
    expect(tell(roadmap)).toEqual(sentences);
  });

  test('name the year of a day that is not in the present one', () => {
    expect(tell(build('2026-12-20'))[0]).toBe('0 of 4 weeks, 0 of 24 h, begins on 1 March 2027.');
  });

  test('have no broken number and no negative one in any roadmap', () => {
    fc.assert(
      fc.property(anyCase, (random) => {
        const roadmap = buildCase(random);
        const weeks = roadmap.weeks.flatMap((week) => [
          sayActual(week, week.phase),
          sayNewDates(week.phase) ?? '',
          sayLateness(week.daysLate ?? 0),
        ]);
        const texts = [...tell(roadmap), sayStreak(roadmap.streak), ...weeks];
        expect(texts.filter((text) => BAD_TEXT.test(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the streak', () => {
  test.each([
    [undefined, 'The days of the changes are unknown.'],
    [0, 'No change to the content in this calendar week or the last.'],
    [1, 'A calendar week with a change to the content.'],
    [2, 'Calendar weeks in a row with a change to the content.'],
  ])('of %s is explained', (streak, text) => {
    expect(sayStreak(streak)).toBe(text);
  });
});

describe('lateness', () => {
  test.each([
    [-2, '2 days early'],
    [-1, '1 day early'],
    [0, 'On time'],
    [1, '1 day late'],
    [2, '2 days late'],
  ])('of %d days is written out', (daysLate, text) => {
    expect(sayLateness(daysLate)).toBe(text);
  });
});

describe('the days of a week', () => {
  test.each<[string, Week['status'], string | undefined, string | undefined, string]>([
    ['not started', 'not-started', undefined, undefined, '–'],
    ['begun', 'in-progress', '2027-03-03', undefined, 'since 3 Mar'],
    ['begun on an unknown day', 'in-progress', undefined, undefined, 'begun, day unknown'],
    ['done', 'completed', '2027-03-03', '2027-03-05', '3–5 Mar'],
    ['done in one day', 'deployed', '2027-03-03', '2027-03-03', '3 Mar'],
    ['done, begun on an unknown day', 'completed', undefined, '2027-03-05', 'until 5 Mar'],
    ['done on an unknown day', 'deployed', '2027-03-03', undefined, 'done, day unknown'],
  ])('that is %s are told', (_, status, startedOn, completedOn, text) => {
    const dates = { startedOn: toDate(startedOn), completedOn: toDate(completedOn) };
    expect(sayActual({ status, ...dates }, PHASE)).toBe(text);
  });

  test.each<[string, Week['status'], string, string | undefined, string]>([
    ['begun', 'in-progress', '2026-12-30', undefined, 'since 30 Dec 2026'],
    ['done', 'completed', '2028-01-03', '2028-01-05', '3–5 Jan 2028'],
    ['done over the year', 'deployed', '2026-12-30', '2027-01-02', '30 Dec 2026 – 2 Jan 2027'],
  ])('that is %s have their year where it is not that of the phase', (...row) => {
    const [, status, startedOn, completedOn, text] = row;
    const dates = { startedOn: toDate(startedOn), completedOn: toDate(completedOn) };
    expect(sayActual({ status, ...dates }, PHASE)).toBe(text);
  });
});

describe('new dates', () => {
  test.each([
    ['today, in the phase', build('2027-03-20'), '20 March 2027'],
    ['the first day, before it', build('2027-02-20'), '1 March 2027'],
  ])('of weeks that are left assume a beginning on %s', (_, { currentPhase }, day) => {
    expect(sayNewDates(currentPhase)).toBe(
      `New dates assume that the weeks left are done one after the other from ${day} on, at the planned 6 h/week.`,
    );
  });

  test('of no week assume nothing', () => {
    const weeks = repeat(4, done('2027-03-10'));
    expect(sayNewDates(build('2027-03-20', { weeks }).currentPhase)).toBeUndefined();
  });
});

/** The headline, and each figure but the streak as `label: value – text`. */
function tell(roadmap: Roadmap): string[] {
  const { currentPhase: phase, today } = roadmap;
  const { progress, standing, startsOn } = phase;
  const headline = [
    `${progress.weeksDone} of ${formatCount(progress.weeks, 'week')}`,
    formatHoursEarned(progress),
    ...(isUnderWay(standing) ? [sayAhead(standing)] : []),
    sayOutlook(standing, startsOn, today),
  ];
  const figures = listFigures(roadmap).filter(({ label }) => !COUNTS.includes(label));
  return [
    `${headline.join(', ')}.`,
    ...figures.map(({ label, value, text }) => `${label}: ${value} – ${text}`),
  ];
}

function build(
  today: string,
  { weeks = [], endsOn = '2027-03-28', count = 4 }: Partial<Situation> = {},
): Roadmap {
  const range = { first: 1, last: count };
  const phase = makePhase({ endsOn, weeks: range, milestones: [makeMilestone({ weeks: range })] });
  const content = makeContent({
    phases: [phase],
    weeks: Array.from({ length: count }, (_, index) =>
      makeWeek({ week: index + 1, ...weeks[index] }),
    ),
  });
  return buildRoadmap(content, NO_HISTORY, parseDate(today));
}

/** Without a history nobody knows of a streak. */
const NO_STREAK = 'Streak: – – The days of the changes are unknown.';

/** Figures that tell no time; they have cases of their own. */
const COUNTS = ['Weeks done', 'Late', 'Streak'];

function repeat<T>(count: number, item: T): T[] {
  return Array.from({ length: count }, () => item);
}

const ALL_FEATURES: Partial<WeekData> = {
  status: 'in-progress',
  features: [{ title: 'It has leaves', done: true }],
};

/** A week that is completed, on a day that its file gives or on an unknown one. */
function done(completedOn?: string): Partial<WeekData> {
  return { status: 'completed', repo: 'https://example.org/code', completedOn };
}

const PHASE = { startsOn: parseDate('2027-03-01'), endsOn: parseDate('2027-03-28') };

function toDate(text: string | undefined) {
  return text === undefined ? undefined : parseDate(text);
}

interface Situation {
  weeks: Partial<WeekData>[];
  endsOn: string;
  /** Number of weeks. */
  count: number;
}
