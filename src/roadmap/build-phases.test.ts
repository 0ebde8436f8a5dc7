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

describe('two phases', () => {
  // The weeks 1 and 2 are planned until 14 and 28 March, the weeks 3 and 4 until 15 and 30 April.
  const phases = ([1, 3] as const).map((first, index) => {
    const weeks = { first, last: first + 1 };
    const days = [
      { startsOn: '2027-03-01', endsOn: '2027-03-28' },
      { startsOn: '2027-04-01', endsOn: '2027-04-30' },
    ][index];
    const milestones = [makeMilestone({ weeks })];
    return makePhase({ number: index + 1, weeks, milestones, ...days }, `phase-${index + 1}`);
  });
  const build = (today: string, done: readonly number[], needs: Record<number, number> = {}) => {
    const weeks = [1, 2, 3, 4].map((week) => {
      const prerequisites = needs[week] === undefined ? [] : [`${needs[week]}-project`];
      return done.includes(week)
        ? makeWeek({ week, prerequisites, status: 'completed', repo: REPO })
        : makeWeek({ week, prerequisites });
    });
    return buildPhase({ phases, weeks }, today);
  };
  const show = ({ number, nextWeek, lateWeeks }: Phase) =>
    `in ${number} next ${nextWeek?.number ?? '-'} late ${lateWeeks.map((week) => week.number).join(' ') || '-'}`;

  test.each<[string, Phase, string]>([
    ['in the first, with nothing done', build('2027-03-07', []), 'in 1 next 1 late -'],
    ['in the first, which is done', build('2027-03-20', [1, 2]), 'in 1 next 3 late -'],
    ['in the first, with a week late', build('2027-03-20', []), 'in 1 next 1 late 1'],
    [
      'in the second, with a week of the first late',
      build('2027-04-20', [1, 3]),
      'in 2 next 4 late 2',
    ],
    [
      'in the second, which waits for a week of the first',
      build('2027-04-05', [1], { 3: 2, 4: 3 }),
      'in 2 next 2 late 2',
    ],
    ['in the second, with all done', build('2027-04-20', [1, 2, 3, 4]), 'in 2 next - late -'],
  ])('%s', (_, phase, expected) => {
    expect(show(phase)).toBe(expected);
  });

  test('leave the late weeks of the later one out of the earlier one', () => {
    const weeks = [1, 2, 3, 4].map((week) => makeWeek({ week }));
    const today = parseDate('2027-04-20');
    const roadmap = buildRoadmap(makeContent({ phases, weeks }), NO_HISTORY, today);
    const late = roadmap.phases.map(({ lateWeeks }) => lateWeeks.map(({ number }) => number));
    expect(late).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
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
