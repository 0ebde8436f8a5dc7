import { describe, expect, test } from 'vitest';
import { buildRoadmap } from './build-roadmap.ts';
import { parseDate } from './calendar.ts';
import { NO_HISTORY } from './history.ts';
import type { RoadmapContent } from './content.ts';
import type { Phase } from './model.ts';
import { makeContent, makeMilestone, makePhase, makeWeek } from './testing.ts';

const REPO = 'https://example.com/repo';

describe('a phase', () => {
  test('has its number in its title, and days that count both ends', () => {
    expect(buildPhase()).toMatchObject({
      id: 'garden',
      path: '/phases/garden/',
      title: 'Phase 1: Garden',
      name: 'Garden',
      days: 28,
    });
  });

  test('has the weeks of its range, in order of their numbers', () => {
    const weeks = [4, 2, 1, 3].map((week) => makeWeek({ week }));
    expect(buildPhase({ weeks }).weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('takes its hours from its weeks', () => {
    const weeks = [1, 2, 3, 4].map((week) => makeWeek({ week, hours: week }));
    expect(buildPhase({ weeks }).progress).toMatchObject({ weeks: 4, hours: 10 });
  });

  test('measures progress over all weeks and over each category it declares', () => {
    const phase = buildPhase({
      weeks: [
        makeWeek({ week: 1, status: 'completed', repo: REPO, categories: ['Plants'] }),
        makeWeek({ week: 2, categories: ['Plants', 'Soil'] }),
        makeWeek({ week: 3 }),
        makeWeek({ week: 4 }),
      ],
    });
    expect(phase.progress).toMatchObject({ weeksDone: 1, hoursEarned: 6, hours: 24, share: 0.25 });
    expect(phase.categories).toMatchObject([
      { category: 'Soil', hours: 15, hoursEarned: 0 },
      { category: 'Plants', hours: 9, hoursEarned: 6 },
    ]);
  });

  test('has a planned pace in hours a week', () => {
    // 24 hours in 28 days, which is 4 times 7 days.
    expect(buildPhase().plannedPace).toBe(6);
  });

  test('has the hours that the plan asks for by the end of today', () => {
    expect(buildPhase({}, '2027-03-07').standing.planned).toBe(6);
  });

  test('names as next week the first one that can be worked on', () => {
    const weeks = [
      makeWeek({ week: 1, status: 'completed', repo: REPO }),
      makeWeek({ week: 2, prerequisites: ['3-project'] }),
      makeWeek({ week: 3 }),
      makeWeek({ week: 4 }),
    ];
    expect(buildPhase({ weeks }).nextWeek?.number).toBe(3);
  });

  test('names no next week when all are done', () => {
    const weeks = [1, 2, 3, 4].map((week) => makeWeek({ week, status: 'completed', repo: REPO }));
    expect(buildPhase({ weeks }).nextWeek).toBeUndefined();
  });
});

describe('a milestone', () => {
  test('has the weeks of its run, their span and their progress', () => {
    const phase = buildPhase({
      weeks: [
        makeWeek({ week: 1 }),
        makeWeek({ week: 2 }),
        makeWeek({ week: 3, status: 'completed', repo: REPO }),
        makeWeek({ week: 4 }),
      ],
    });
    const milestones = phase.milestones.map(({ id, weeks, planned, progress }) => ({
      id,
      weeks: weeks.map(({ number }) => number),
      planned: [planned.startsOn.toString(), planned.endsOn.toString()],
      share: progress.share,
    }));
    expect(milestones).toEqual([
      { id: 'spring', weeks: [1, 2], planned: ['2027-03-01', '2027-03-14'], share: 0 },
      { id: 'summer', weeks: [3, 4], planned: ['2027-03-15', '2027-03-28'], share: 0.5 },
    ]);
  });
});

describe('a phase that can not be built', () => {
  test('names file, field and range when none of its weeks exists', () => {
    expect(() => buildPhase({ weeks: [] })).toThrow(
      'phases/garden.mdx: weeks: expected between 1 and 28 weeks, found {"first":1,"last":4}.',
    );
  });

  test('names file, field and range when it has fewer days than weeks', () => {
    const phases = [makePhase({ endsOn: '2027-03-03' })];
    expect(() => buildPhase({ phases })).toThrow(
      'phases/garden.mdx: weeks: expected between 1 and 3 weeks, found {"first":1,"last":4}.',
    );
  });

  test('names file, field and milestone when a milestone has no weeks', () => {
    const empty = makeMilestone({ id: 'winter', weeks: { first: 8, last: 9 } });
    const phases = [
      makePhase({ milestones: [makeMilestone({ weeks: { first: 1, last: 4 } }), empty] }),
    ];
    expect(() => buildPhase({ phases })).toThrow(
      'phases/garden.mdx: milestones: expected a milestone with weeks, found "winter".',
    );
  });
});

function buildPhase(content: Partial<RoadmapContent> = {}, today = '2027-03-07'): Phase {
  return buildRoadmap(makeContent(content), NO_HISTORY, parseDate(today)).currentPhase;
}
