import { describe, expect, test } from 'vitest';
import { buildRoadmap } from './build-roadmap.ts';
import { parseDate } from './calendar.ts';
import { NO_HISTORY, type History } from './history.ts';
import type { RoadmapContent } from './content.ts';
import type { Roadmap } from './model.ts';
import { RoadmapError } from './references.ts';
import {
  makeChecklist,
  makeContent,
  makeGuide,
  makeMilestone,
  makePhase,
  makeResource,
  makeWeek,
} from './testing.ts';

describe('the current phase', () => {
  const first = { first: 1, last: 2 };
  const second = { first: 3, last: 4 };
  const phases = [
    makePhase(
      {
        number: 2,
        startsOn: '2027-06-01',
        endsOn: '2027-06-30',
        weeks: second,
        milestones: [makeMilestone({ weeks: second })],
      },
      'orchard',
    ),
    makePhase({ weeks: first, milestones: [makeMilestone({ weeks: first })] }),
  ];

  test.each([
    ['before all phases', '2027-01-01', 'garden'],
    ['on the first day of the first phase', '2027-03-01', 'garden'],
    ['on the last day of the first phase', '2027-03-28', 'garden'],
    ['between two phases', '2027-03-29', 'orchard'],
    ['in the second phase', '2027-06-15', 'orchard'],
    ['after all phases', '2028-01-01', 'orchard'],
  ])('%s (%s) is %s', (_, today, id) => {
    expect(build({ phases }, today).currentPhase.id).toBe(id);
  });

  test('is one of the phases, which come in order of their numbers', () => {
    const roadmap = build({ phases });
    expect(roadmap.phases.map(({ number }) => number)).toEqual([1, 2]);
    expect(roadmap.phases).toContain(roadmap.currentPhase);
  });

  test('is missing from a roadmap without phases, which throws', () => {
    expect(() => build({ phases: [], weeks: [] })).toThrow(
      new RoadmapError({ file: 'phases/', field: 'files' }, 0, 'at least one phase'),
    );
  });
});

describe('the resources', () => {
  const resources = [
    makeResource({ title: 'Zinnia', topic: 'Seeds', kind: 'tool' }, 'zinnia'),
    makeResource({ title: 'apple', topic: 'Tools', kind: 'book' }, 'apple'),
    makeResource({ title: 'Birch', topic: 'Tools', kind: 'documentation' }, 'birch'),
  ];

  test('come in order of their titles, without regard to case', () => {
    expect(build({ resources }).resources.map(({ title }) => title)).toEqual([
      'apple',
      'Birch',
      'Zinnia',
    ]);
  });

  test('have an address here and an address of their own', () => {
    expect(build().resources[0]).toMatchObject({
      path: '/resources/spade-guide/',
      url: 'https://example.com/spades',
    });
  });

  test('are grouped by topic, in the order in which the phase declares the topics', () => {
    const phases = [makePhase({ topics: ['Weather', 'Tools', 'Seeds'] })];
    expect(simplify(build({ resources, phases }).topics)).toEqual({
      Tools: ['apple', 'birch'],
      Seeds: ['zinnia'],
    });
    expect(build({ resources, phases }).topics.map(({ title }) => title)).toEqual([
      'Tools',
      'Seeds',
    ]);
  });
});

describe('the guides', () => {
  const resources = ['hoe', 'rake', 'spade'].map((id) => makeResource({ title: id }, id));

  test('come in order, and by slug where the order is the same', () => {
    const guides = [
      makeGuide({ order: 2 }, 'a'),
      makeGuide({ order: 1 }, 'c'),
      makeGuide({ order: 1 }, 'b'),
    ];
    expect(build({ guides }).guides.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('have no areas when they name no resources', () => {
    expect(build().guides).toMatchObject([{ path: '/guides/how-to-begin/', areas: [] }]);
  });

  test('put groups with the same area together, wherever they stand, and keep the order', () => {
    const guide = makeGuide({
      resourceGroups: [
        { title: 'At once', resources: ['spade'] },
        { area: 'Later', title: 'In spring', resources: ['rake', 'hoe'] },
        { title: 'At hand', resources: ['hoe'] },
        { area: 'Never', title: 'In winter', resources: [] },
        { area: 'Later', title: 'In autumn', resources: [] },
      ],
    });
    const areas = build({ resources, guides: [guide] }).guides[0]?.areas ?? [];
    expect(areas.map(({ title, groups }) => [title, simplify(groups)])).toEqual([
      [undefined, { 'At once': ['spade'], 'At hand': ['hoe'] }],
      ['Later', { 'In spring': ['rake', 'hoe'], 'In autumn': [] }],
      ['Never', { 'In winter': [] }],
    ]);
  });

  test('throw for a resource that does not exist, naming file, field and value', () => {
    const guide = makeGuide({ resourceGroups: [{ title: 'At once', resources: ['axe'] }] });
    expect(() => build({ guides: [guide] })).toThrow(
      new RoadmapError(
        { file: 'guides/how-to-begin.mdx', field: 'resourceGroups' },
        'axe',
        'the slug of an entry that exists',
      ),
    );
  });
});

describe('the checklists', () => {
  test('come in order', () => {
    const checklists = [makeChecklist({ order: 2 }, 'a'), makeChecklist({ order: 1 }, 'b')];
    expect(build({ checklists }).checklists.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('count their checks and name each one by its part', () => {
    const [checklist] = build().checklists;
    expect(checklist).toMatchObject({ path: '/checklists/before-planting/', checkCount: 3 });
    expect(checklist?.parts.flatMap(({ checks }) => checks)).toMatchObject([
      {
        id: 'soil/loose',
        anchor: 'soil-loose',
        path: '/checklists/before-planting/#soil-loose',
        verify: undefined,
        weeks: [],
      },
      { id: 'soil/moist', anchor: 'soil-moist', verify: 'Touch it.' },
      { id: 'weather/no-frost', anchor: 'weather-no-frost' },
    ]);
  });
});

describe('a change that is not committed', () => {
  const committed = { status: 'in-progress', featuresDone: 0, features: 1 } as const;
  const date = parseDate('2027-02-23');
  const history: History = {
    extent: 'full',
    files: new Map([['weeks/1-project.mdx', [{ date, isImport: false, state: committed }]]]),
    commits: [date],
  };
  const buildWith = (done: boolean) => {
    const features = [{ title: 'It has leaves', done }];
    const week = makeWeek({ week: 1, status: 'in-progress', features });
    const weeks = [week, ...[2, 3, 4].map((each) => makeWeek({ week: each }))];
    return buildRoadmap(makeContent({ weeks }), history, parseDate('2027-03-07'));
  };
  const show = ({ activity }: Roadmap) =>
    activity.map((day) => `${day.date.toString()} ${day.commits} ${day.statusChanges}`);

  test('counts as today for the hours, the activity and the streak, also without a change of status', () => {
    const roadmap = buildWith(true);
    expect(roadmap.currentPhase.earned.map((day) => day.date.toString())).toEqual(['2027-03-07']);
    expect(show(roadmap)).toEqual(['2027-02-23 1 1', '2027-03-07 1 0']);
    expect(roadmap.streak).toBe(2);
  });

  test('is not there where the file says what was committed', () => {
    expect(show(buildWith(false))).toEqual(['2027-02-23 1 1']);
  });
});

function build(content: Partial<RoadmapContent> = {}, today = '2027-03-07'): Roadmap {
  return buildRoadmap(makeContent(content), NO_HISTORY, parseDate(today));
}

/** Groups of resources as slugs by title. */
function simplify(groups: Roadmap['topics']): Record<string, string[]> {
  return Object.fromEntries(
    groups.map(({ title, resources }) => [title, resources.map(({ id }) => id)]),
  );
}
