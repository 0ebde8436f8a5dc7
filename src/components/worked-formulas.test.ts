import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { FORMULAS } from '../roadmap/formulas.ts';
import { NO_HISTORY } from '../roadmap/history.ts';
import { anyCase, buildCase } from '../roadmap/testing-random.ts';
import { makeContent, makeWeek } from '../roadmap/testing.ts';
import type { WeekData } from '../schemas/index.ts';
import { BAD_TEXT } from './testing.ts';
import { workFormulas } from './worked-formulas.ts';

describe('workFormulas', () => {
  // 28 days from 1 to 28 March, four weeks of 6 hours: the plan earns 6 hours in 7 days.
  test('works each formula with the numbers of a phase in the middle', () => {
    expect(work('2027-03-08', done('2027-03-03'), HALF)).toEqual({
      'status-dates': ['Week 1: started on an unknown day, completed on 3 March 2027.'],
      'earned-hours': ['6 h (week 1) + 3 h (week 2) = 9 h.'],
      share: ['Spring: 9 h ÷ 12 h = 75%.', 'Summer: 0 h ÷ 12 h = 0%.'],
      'planned-schedule': [
        'Week 1: 1 March 2027 + 28 days × (6 h ÷ 24 h) − 1 day is 7 March 2027.',
        'Week 2: 1 March 2027 + 28 days × (12 h ÷ 24 h) − 1 day is 14 March 2027.',
      ],
      'planned-hours': ['24 h × 8 days ÷ 28 days = 6.9 h.'],
      'ahead-behind': ['9 h − 6.9 h = 2.1 h.', '28 days × 9 h ÷ 24 h − 8 days = 2.5 days.'],
      'ahead-of-parts': [
        'Spring: 9 h − 6.9 h = 2.1 h.',
        'Summer: 0 h − 0 h = 0 h.',
        'Soil: 9 h − 6.9 h = 2.1 h.',
      ],
      // The half of week 2 was done on an unknown day, so it is no part of the pace lately.
      pace: [
        'At the pace so far: 9 h ÷ 8 days × 7 = 7.9 h a week.',
        'At the pace of the last 21 days: 6 h ÷ 8 days × 7 = 5.3 h a week.',
      ],
      forecast: [
        'At the pace so far: 8 March 2027 + 15 h × 8 days ÷ 9 h is 22 March 2027.',
        'At the pace of the last 21 days: 8 March 2027 + 15 h × 8 days ÷ 6 h is 28 March 2027.',
      ],
      'needed-pace': ['15 h ÷ 20 days × 7 = 5.3 h a week.'],
      'late-weeks': ['No week is late.'],
      next: ['Week 2: Project.'],
      replanned: [
        'Week 2: 3 h left, 8–11 Mar 2027.',
        'Week 3: 6 h left, 12–18 Mar 2027.',
        'Week 4: 6 h left, 19–25 Mar 2027.',
      ],
      streak: ['The days of the changes are unknown.'],
      readiness: ['0 of 12 checks in all weeks together.'],
    });
  });

  test('has nothing left to compute when all is done', () => {
    expect(work('2027-05-01', ...[3, 9, 14, 29].map((day) => done(march(day))))).toMatchObject({
      'status-dates': [
        'Week 1: started on an unknown day, completed on 3 March 2027.',
        'Week 2: started on an unknown day, completed on 9 March 2027.',
        'Week 3: started on an unknown day, completed on 14 March 2027.',
        'Week 4: started on an unknown day, completed on 29 March 2027.',
      ],
      'earned-hours': ['6 h (week 1) + 6 h (week 2) + 6 h (week 3) + 6 h (week 4) = 24 h.'],
      'planned-hours': ['24 h × 28 days ÷ 28 days = 24 h.'],
      'ahead-behind': ['All is done.'],
      pace: [
        'At the pace so far: 24 h ÷ 29 days × 7 = 5.8 h a week.',
        'At the pace of the last 21 days: 18 h ÷ 21 days × 7 = 6 h a week.',
      ],
      forecast: [
        'At the pace so far: Nothing is left to do.',
        'At the pace of the last 21 days: Nothing is left to do.',
      ],
      'needed-pace': ['Nothing is left to do.'],
      'late-weeks': ['No week is late.'],
      next: ['No week is left.'],
      replanned: ['No week is left.'],
    });
  });

  test('has no pace before the start', () => {
    expect(work('2027-02-20')).toMatchObject({
      'status-dates': ['No week has a known day of completion.'],
      'earned-hours': ['Nothing has been earned yet: 0 h.'],
      'planned-hours': ['24 h × 0 days ÷ 28 days = 0 h.'],
      'ahead-behind': ['0 h − 0 h = 0 h.', '28 days × 0 h ÷ 24 h − 0 days = 0 days.'],
      pace: [
        'At the pace so far: No day has passed yet.',
        'At the pace of the last 21 days: No day has passed yet.',
      ],
      forecast: [
        'At the pace so far: The phase has not begun.',
        'At the pace of the last 21 days: The phase has not begun.',
      ],
      'needed-pace': ['24 h ÷ 28 days × 7 = 6 h a week.'],
    });
  });

  test('writes what is behind with a minus sign, and one day as one', () => {
    expect(work('2027-03-01')['ahead-behind']).toEqual([
      '0 h − 0.9 h = −0.9 h.',
      '28 days × 0 h ÷ 24 h − 1 day = −1 day.',
    ]);
  });

  test('counts the days of late weeks', () => {
    expect(work('2027-03-15')['late-weeks']).toEqual([
      'Week 1: planned until 7 March 2027, 8 days late.',
      'Week 2: planned until 14 March 2027, 1 day late.',
    ]);
  });

  test('says where no week that is left can be begun', () => {
    const inCircle = [2, 3, 4, 1].map((needed) => ({ prerequisites: [`${needed}-project`] }));
    expect(work('2027-03-08', ...inCircle)['next']).toEqual([
      'Each week that is left waits for another one.',
    ]);
  });

  test('has whole lines for every formula of any roadmap', () => {
    fc.assert(
      fc.property(anyCase, (random) => {
        const worked = workFormulas(buildCase(random));
        expect(Object.keys(worked).toSorted()).toEqual(FORMULAS.map(({ id }) => id).toSorted());
        for (const lines of Object.values(worked)) {
          expect(lines).not.toEqual([]);
          expect(lines.filter((line) => BAD_TEXT.test(line) || !line.endsWith('.'))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function work(today: string, ...weeks: Partial<WeekData>[]) {
  const content = makeContent({
    weeks: [1, 2, 3, 4].map((week, index) => makeWeek({ week, ...weeks[index] })),
  });
  return workFormulas(buildRoadmap(content, NO_HISTORY, parseDate(today)));
}

const HALF: Partial<WeekData> = {
  status: 'in-progress',
  features: [
    { title: 'It has leaves', done: true },
    { title: 'It has roots', done: false },
  ],
};

function done(completedOn: string): Partial<WeekData> {
  return { status: 'completed', repo: 'https://example.org/code', completedOn };
}

function march(day: number): string {
  return `2027-03-${String(day).padStart(2, '0')}`;
}
