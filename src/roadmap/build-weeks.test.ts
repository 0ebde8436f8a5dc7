import { describe, expect, test } from 'vitest';
import { buildRoadmap } from './build-roadmap.ts';
import { parseDate } from './calendar.ts';
import { NO_HISTORY } from './history.ts';
import type { RoadmapContent } from './content.ts';
import type { Page, Roadmap } from './model.ts';
import { RoadmapError } from './references.ts';
import {
  makeChecklist,
  makeContent,
  makeMilestone,
  makePhase,
  makeResource,
  makeWeek,
} from './testing.ts';

describe('a week', () => {
  test('comes in order of its number, whatever the order of the files', () => {
    const { weeks } = build({ weeks: [3, 1, 4, 2].map((week) => makeWeek({ week })) });
    expect(weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('has an address, and the span that the schedule gives it', () => {
    const week = build().weeks[1];
    expect(week?.path).toBe('/weeks/2-project/');
    expect(week?.planned.startsOn.toString()).toBe('2027-03-08');
    expect(week?.planned.endsOn.toString()).toBe('2027-03-14');
  });

  test('knows its phase and its milestone', () => {
    const found = build().weeks.map(({ phase, milestone }) => `${phase.id} ${milestone.id}`);
    expect(found).toEqual(['garden spring', 'garden spring', 'garden summer', 'garden summer']);
  });

  test('knows the weeks before and after it', () => {
    const neighbors = build().weeks.map(({ previous, next }) => [previous?.number, next?.number]);
    expect(neighbors).toEqual([
      [undefined, 2],
      [1, 3],
      [2, 4],
      [3, undefined],
    ]);
  });

  test('is followed by the first week of the next phase', () => {
    const { weeks } = build({
      phases: [
        makePhase({
          weeks: { first: 1, last: 1 },
          milestones: [makeMilestone({ weeks: { first: 1, last: 1 } })],
        }),
        makePhase(
          {
            number: 2,
            weeks: { first: 2, last: 4 },
            milestones: [makeMilestone({ weeks: { first: 2, last: 4 } })],
          },
          'orchard',
        ),
      ],
    });
    expect(weeks[0]?.next?.phase.id).toBe('orchard');
    expect(weeks[1]?.previous?.phase.id).toBe('garden');
  });

  test('knows the weeks it needs, in the order of its file, and the weeks that need it', () => {
    const { weeks } = build({
      weeks: [
        makeWeek({ week: 1 }),
        makeWeek({ week: 2, prerequisites: ['1-project'] }),
        makeWeek({ week: 3 }),
        makeWeek({ week: 4, prerequisites: ['2-project', '1-project'] }),
      ],
    });
    expect(weeks.map(({ prerequisites }) => idsOf(prerequisites))).toEqual([
      [],
      ['1-project'],
      [],
      ['2-project', '1-project'],
    ]);
    expect(weeks.map(({ unlocks }) => idsOf(unlocks))).toEqual([
      ['2-project', '4-project'],
      ['4-project'],
      [],
      [],
    ]);
  });

  test('knows its resources in reading order, and each resource the weeks that use it', () => {
    const { weeks, resources } = build({
      resources: [makeResource({}, 'a-book'), makeResource({}, 'b-book')],
      weeks: [
        makeWeek({ week: 1, resources: ['b-book', 'a-book'] }),
        makeWeek({ week: 2 }),
        makeWeek({ week: 3, resources: ['b-book'] }),
        makeWeek({ week: 4 }),
      ],
    });
    const readings = weeks[0]?.resources ?? [];
    expect(readings.map(({ resource }) => resource.id)).toEqual(['b-book', 'a-book']);
    expect(resources.map(({ id, usedBy }) => [id, idsOf(usedBy)])).toEqual([
      ['a-book', ['1-project']],
      ['b-book', ['1-project', '3-project']],
    ]);
  });

  test('has criteria that know their features and checks, and ways to deploy that know their platform', () => {
    const { weeks, resources } = build({
      resources: [makeResource({}, 'balcony')],
      weeks: [
        makeWeek({
          week: 1,
          acceptance: [{ criterion: 'Green', features: ['It has leaves'], checks: ['soil/loose'] }],
          deployment: [{ platform: 'balcony', how: 'In a pot' }],
        }),
        makeWeek({ week: 3 }),
      ],
    });
    const [week] = weeks;
    expect(week?.acceptance[0]?.features[0]).toBe(week?.features[0]);
    expect(week?.acceptance[0]?.checks.map(({ title }) => title)).toEqual(['It is loose']);
    expect(week?.deployment[0]?.platform).toBe(resources[0]);
    expect(resources[0]?.usedBy).toEqual([week]);
  });

  test('has its readings with part and reason, where the file gives them', () => {
    const reading = { resource: 'a-book', part: 'Chapter two', why: 'It tells how deep to dig.' };
    const { weeks } = build({
      resources: [makeResource({}, 'a-book')],
      weeks: [
        makeWeek({ week: 1, resources: [reading] }),
        makeWeek({ week: 3, resources: ['a-book'] }),
      ],
    });
    expect(
      weeks.map((week) =>
        week.resources.map(({ resource, part, why }) => [resource.id, part, why]),
      ),
    ).toEqual([
      [['a-book', 'Chapter two', 'It tells how deep to dig.']],
      [['a-book', undefined, undefined]],
    ]);
  });

  test('has the sessions of its plan in order, and none without a plan', () => {
    const plan = [
      { title: 'Dig', hours: 4, outcome: 'Loose soil' },
      { title: 'Sow', hours: 2, outcome: 'Seeds in the ground' },
    ];
    const weeks = [makeWeek({ week: 1, plan }), makeWeek({ week: 3 })];
    expect(build({ weeks }).weeks.map((week) => week.plan)).toEqual([plan, []]);
  });

  test('has the features of its file, and all of them done when it is done', () => {
    const features = [
      { title: 'Leaves', done: true },
      { title: 'Roots', done: false },
    ];
    const evidence = { repo: 'https://example.com/repo', demo: 'https://demo.example.com/' };
    const { weeks } = build({
      weeks: [
        makeWeek({ week: 1, features, status: 'deployed', ...evidence }),
        makeWeek({ week: 2, features, status: 'completed', repo: evidence.repo }),
        makeWeek({ week: 3, features, status: 'in-progress' }),
        makeWeek({ week: 4 }),
      ],
    });
    expect(weeks.map((week) => week.features.map(({ done }) => done))).toEqual([
      [true, true],
      [true, true],
      [true, false],
      [false],
    ]);
    expect(weeks[0]?.features.map(({ title }) => title)).toEqual(['Leaves', 'Roots']);
  });

  test('knows its checks and those it has passed, and each check the weeks that meet it first', () => {
    const { weeks, checklists } = build({
      weeks: [
        makeWeek({ week: 3, checks: ['weather/no-frost', 'soil/loose'] }),
        makeWeek({
          week: 1,
          status: 'in-progress',
          checks: ['soil/loose'],
          passed: ['soil/moist'],
        }),
      ],
    });
    const titles = weeks.map(({ checks, passed }) =>
      [checks, passed].map((list) => list.map(({ title }) => title)),
    );
    expect(titles).toEqual([
      [['It is loose'], ['It is moist']],
      [['No frost', 'It is loose'], []],
    ]);
    const checks = checklists.flatMap(({ parts }) => parts.flatMap((part) => part.checks));
    expect(checks.map((check) => check.weeks.map(({ number }) => number))).toEqual([
      [1, 3],
      [],
      [3],
    ]);
  });

  test('has the dates that its file gives, and is completed no later than deployed', () => {
    const deployed = makeWeek({
      week: 1,
      status: 'deployed',
      repo: 'https://example.com/repo',
      demo: 'https://demo.example.com/',
      startedOn: '2027-03-01',
      deployedOn: '2027-03-05',
    });
    const [week] = build({ weeks: [deployed, makeWeek({ week: 3 })] }).weeks;
    expect(week?.startedOn?.toString()).toBe('2027-03-01');
    expect(week?.completedOn?.toString()).toBe('2027-03-05');
    expect(week?.deployedOn?.toString()).toBe('2027-03-05');
  });
});

describe('a week that can not be joined', () => {
  test.each([
    {
      what: 'a prerequisite that does not exist',
      week: makeWeek({ week: 4, prerequisites: ['1-nowhere'] }),
      field: 'prerequisites',
      value: '1-nowhere',
    },
    {
      what: 'a resource that does not exist',
      week: makeWeek({ week: 4, resources: ['rake-guide'] }),
      field: 'resources',
      value: 'rake-guide',
    },
    {
      what: 'a check that does not exist',
      week: makeWeek({ week: 4, checks: ['soil/wet'] }),
      field: 'checks',
      value: 'soil/wet',
    },
    {
      what: 'a passed check that does not exist',
      week: makeWeek({ week: 4, status: 'in-progress', passed: ['soil/wet'] }),
      field: 'passed',
      value: 'soil/wet',
    },
    {
      what: 'a criterion with a feature that the week does not have',
      week: makeWeek({ week: 4, acceptance: [{ criterion: 'Green', features: ['It sings'] }] }),
      field: 'acceptance',
      value: 'It sings',
    },
    {
      what: 'a criterion with a check that does not exist',
      week: makeWeek({ week: 4, acceptance: [{ criterion: 'Green', checks: ['soil/wet'] }] }),
      field: 'acceptance',
      value: 'soil/wet',
    },
    {
      what: 'a platform that does not exist',
      week: makeWeek({ week: 4, deployment: [{ platform: 'balcony', how: 'In a pot' }] }),
      field: 'deployment',
      value: 'balcony',
    },
    {
      what: 'a number that lies in no phase',
      week: makeWeek({ week: 9 }, '4-project'),
      field: 'week',
      value: 9,
    },
  ])('throws for $what, naming file, field and value', ({ week, field, value }) => {
    const place = { file: 'weeks/4-project.mdx', field };
    expect(catchError({ weeks: [makeWeek({ week: 1 }), makeWeek({ week: 3 }), week] })).toEqual(
      expect.objectContaining({ name: 'RoadmapError', place, value }),
    );
  });

  test('throws for a check of a checklist for the phase', () => {
    const error = catchError({
      weeks: [makeWeek({ week: 1, checks: ['soil/loose'] }), makeWeek({ week: 3 })],
      checklists: [makeChecklist({ scope: 'phase' })],
    });
    expect(error).toMatchObject({
      message:
        'weeks/1-project.mdx: checks: expected a check of a checklist for each week, found "soil/loose".',
    });
  });

  test('throws for a number that lies in a phase but in no milestone of it', () => {
    const phases = [makePhase({ milestones: [makeMilestone({ weeks: { first: 1, last: 3 } })] })];
    const error = catchError({ phases });
    expect(error).toBeInstanceOf(RoadmapError);
    expect(error).toMatchObject({
      message:
        'weeks/4-project.mdx: week: expected a number inside a milestone of a phase, found 4.',
    });
  });
});

function build(content: Partial<RoadmapContent> = {}): Roadmap {
  return buildRoadmap(makeContent(content), NO_HISTORY, parseDate('2027-03-07'));
}

function idsOf(pages: readonly Page[]): string[] {
  return pages.map(({ id }) => id);
}

function catchError(content: Partial<RoadmapContent>): unknown {
  try {
    build(content);
  } catch (error) {
    return error;
  }
  return undefined;
}
