import { describe, expect, test } from 'vitest';
import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import {
  findNextWeek,
  isDone,
  measureCategories,
  measurePart,
  measureProgress,
} from './progress.ts';
import { sum } from './schedule.ts';

describe('isDone', () => {
  test.each([
    ['not-started', false],
    ['in-progress', false],
    ['completed', true],
    ['deployed', true],
  ] as const)('of %s is %s', (status, done) => {
    expect(isDone(status)).toBe(done);
  });
});

describe('measureProgress', () => {
  test('counts nothing as done when nothing is started', () => {
    expect(measureProgress([week('not-started', 4), week('not-started', 6)])).toEqual({
      weeks: 2,
      weeksDone: 0,
      hours: 10,
      hoursEarned: 0,
      share: 0,
      byStatus: [
        { status: 'not-started', weeks: 2 },
        { status: 'in-progress', weeks: 0 },
        { status: 'completed', weeks: 0 },
        { status: 'deployed', weeks: 0 },
      ],
    });
  });

  test('counts everything as done when all weeks are completed or deployed', () => {
    expect(measureProgress([week('completed', 4), week('deployed', 6)])).toMatchObject({
      weeksDone: 2,
      hoursEarned: 10,
      share: 1,
    });
  });

  test('counts what a week in progress has earned, but not the week', () => {
    expect(measureProgress([week('in-progress', 5, 1), week('completed', 15)])).toMatchObject({
      weeksDone: 1,
      hoursEarned: 16,
      share: 0.8,
    });
  });

  test('counts each week in its own status, in the order of the statuses', () => {
    const { byStatus } = measureProgress([
      week('deployed', 1),
      week('not-started', 1),
      week('deployed', 1),
      week('in-progress', 1),
    ]);
    expect(byStatus.map(({ status }) => status)).toEqual(STATUSES);
    expect(byStatus.map(({ weeks }) => weeks)).toEqual([1, 1, 0, 2]);
  });

  test.each([
    ['there are no weeks', []],
    ['the weeks have no hours', [week('deployed', 0)]],
  ])('has a share of 0 when %s', (_, weeks) => {
    expect(measureProgress(weeks)).toMatchObject({ hours: 0, share: 0 });
  });
});

describe('measurePart', () => {
  test('tells how far some weeks are behind what was planned of them', () => {
    // On the day on which the plan has 10 of 16 hours; 6 and 1.5 of them are earned.
    const weeks = [
      { ...week('completed', 6), hoursPlanned: 6 },
      { ...week('in-progress', 6, 1.5), hoursPlanned: 4 },
      { ...week('not-started', 4), hoursPlanned: 0 },
    ];
    expect(measurePart(weeks)).toMatchObject({ hoursEarned: 7.5, planned: 10, ahead: -2.5 });
    expect(measurePart(weeks.slice(0, 1))).toMatchObject({ planned: 6, ahead: 0 });
  });
});

describe('measureCategories', () => {
  const weeks = [
    { ...week('completed', 6), hoursPlanned: 6, categories: ['Soil'] },
    { ...week('deployed', 10), hoursPlanned: 4, categories: ['Plants', 'Soil'] },
    { ...week('not-started', 3), hoursPlanned: 0, categories: ['Water', 'Plants', 'Soil'] },
  ];

  test('splits the hours of a week evenly, and counts the week in each of its categories', () => {
    // Soil: 6 + 10/2 + 3/3, Plants: 10/2 + 3/3, Water: 3/3.
    expect(measureCategories(['Soil', 'Plants', 'Water'], weeks)).toMatchObject([
      { category: 'Soil', weeks: 3, weeksDone: 2, hours: 12, hoursEarned: 11 },
      { category: 'Plants', weeks: 2, weeksDone: 1, hours: 6, hoursEarned: 5 },
      { category: 'Water', weeks: 1, weeksDone: 0, hours: 1, hoursEarned: 0 },
    ]);
  });

  test('splits planned hours in the same way, and tells how far each category is ahead', () => {
    // Soil: planned 6 + 4/2, earned 11. Plants: planned 4/2, earned 5. Water: neither.
    expect(measureCategories(['Soil', 'Plants', 'Water'], weeks)).toMatchObject([
      { category: 'Soil', planned: 8, ahead: 3 },
      { category: 'Plants', planned: 2, ahead: 3 },
      { category: 'Water', planned: 0, ahead: 0 },
    ]);
  });

  test('adds up to the hours of the whole', () => {
    const categories = measureCategories(['Soil', 'Plants', 'Water'], weeks);
    const whole = measureProgress(weeks);
    expect(sum(categories.map(({ hours }) => hours))).toBeCloseTo(whole.hours);
    expect(sum(categories.map(({ hoursEarned }) => hoursEarned))).toBeCloseTo(whole.hoursEarned);
  });

  test('keeps the order of the categories', () => {
    const categories = measureCategories(['Water', 'Soil', 'Plants'], weeks);
    expect(categories.map(({ category }) => category)).toEqual(['Water', 'Soil', 'Plants']);
  });

  test('lists a category without weeks with nothing in it', () => {
    expect(measureCategories(['Stones'], weeks)).toMatchObject([
      { category: 'Stones', weeks: 0, hours: 0, share: 0 },
    ]);
  });
});

describe('findNextWeek', () => {
  const seeds = { name: 'seeds', ...week('completed', 1), prerequisites: [] };
  const beds = { name: 'beds', ...week('not-started', 1), prerequisites: [] };
  const harvest = { name: 'harvest', ...week('not-started', 1), prerequisites: [seeds, beds] };
  const feast = { name: 'feast', ...week('not-started', 1), prerequisites: [seeds] };

  test('is the first week that is not done', () => {
    expect(findNextWeek([seeds, beds, feast])?.name).toBe('beds');
  });

  test('is a week in progress rather than one after it', () => {
    const begun = { ...beds, status: 'in-progress' as const };
    expect(findNextWeek([seeds, begun, feast])?.name).toBe('beds');
  });

  test('passes over a week whose prerequisites are not all done', () => {
    expect(findNextWeek([seeds, harvest, feast])?.name).toBe('feast');
  });

  test('takes a week whose prerequisites are deployed', () => {
    const deployed = { ...beds, status: 'deployed' as const };
    expect(findNextWeek([{ ...harvest, prerequisites: [seeds, deployed] }])?.name).toBe('harvest');
  });

  test.each([
    ['all weeks are done', [seeds]],
    ['there are no weeks', []],
    ['every week that is left waits for another', [harvest]],
  ])('is none when %s', (_, weeks) => {
    expect(findNextWeek(weeks)).toBeUndefined();
  });
});

function week(status: Status, hours: number, hoursEarned = isDone(status) ? hours : 0) {
  return { status, hours, hoursEarned };
}
