import { describe, expect, test } from 'vitest';
import { makeWeek } from '../roadmap/testing.ts';
import { A_DATE, A_SLUG, AN_ADDRESS, listIssues, omit } from './testing.ts';
import { weekSchema } from './week.ts';

const week = makeWeek().data;
const session = { title: 'Dig', hours: 6, outcome: 'Loose soil' };

/** The fields that a status brings with it, each with a value that is right. */
const evidence: Record<string, string> = {
  startedOn: '2027-03-01',
  completedOn: '2027-03-05',
  deployedOn: '2027-03-06',
  repo: 'https://example.com/repo',
  demo: 'https://demo.example.com/',
};

describe('weekSchema', () => {
  test('accepts a week, and fills in the lists that it leaves out', () => {
    const optional = [
      'prerequisites',
      'assumes',
      'resources',
      'acceptance',
      'pitfalls',
      'deployment',
      'stretch',
      'portfolio',
      'ideas',
      'requirements',
      'plan',
      'checks',
      'passed',
    ];
    const bare = optional.reduce(omit, week);
    expect(weekSchema.parse(bare)).toEqual({
      ...week,
      prerequisites: [],
      assumes: [],
      resources: [],
      acceptance: [],
      pitfalls: [],
      deployment: [],
      stretch: [],
      portfolio: [],
      ideas: [],
      requirements: [],
      plan: [],
      checks: [],
      passed: [],
    });
  });

  test('accepts objectives as lines or with a measure, and reads all as titles', () => {
    const objectives = ['Dig ', { title: 'Sow', measure: 'Sow ten seeds in a row' }];
    expect(weekSchema.parse({ ...week, objectives }).objectives).toEqual([
      { title: 'Dig' },
      { title: 'Sow', measure: 'Sow ten seeds in a row' },
    ]);
  });

  test('accepts resources as slugs or with part and reason, and reads all as readings', () => {
    const resources = [
      'spade-guide',
      { resource: 'seed-catalog', part: 'March', why: 'It is March.' },
    ];
    expect(weekSchema.parse({ ...week, resources }).resources).toEqual([
      { resource: 'spade-guide' },
      { resource: 'seed-catalog', part: 'March', why: 'It is March.' },
    ]);
  });

  test.each([
    [
      { objectives: ['Dig', { title: 'Dig' }] },
      'objectives.1: Expected each entry once, found "Dig" again.',
    ],
    [{ objectives: [] }, 'objectives: Expected at least one objective.'],
    [
      { resources: ['a', { resource: 'a' }] },
      'resources.1: Expected each entry once, found "a" again.',
    ],
    [
      {
        deployment: [
          { platform: 'a', how: 'So' },
          { platform: 'a', how: 'Or so' },
        ],
      },
      'deployment.1: Expected each entry once, found "a" again.',
    ],
    [
      { pitfalls: [{ symptom: 'Dry', cause: 'Sun' }] },
      'pitfalls.0.cure: Expected a line of text, but it is missing.',
    ],
    [
      { acceptance: [{ run: 'dig' }] },
      'acceptance.0.criterion: Expected a line of text, but it is missing.',
    ],
    [
      {
        architecture: {
          summary: 'Bed',
          parts: [{ id: 'bed', name: 'Bed', role: 'Holds soil' }],
          flows: [],
        },
      },
      'architecture.parts: Expected at least two parts.',
    ],
  ])('refuses %j', (overrides, issue) => {
    expect(listIssues(weekSchema, { ...week, ...overrides })).toContain(issue);
  });

  test('accepts a plan of sessions', () => {
    expect(weekSchema.parse({ ...week, plan: [session] })).toMatchObject({ plan: [session] });
  });

  test('accepts features as lines or with `done`, and reads all as titles with `done`', () => {
    const features = ['Leaves ', { title: 'Roots', done: true }, { title: 'Fruit', done: false }];
    expect(weekSchema.parse({ ...week, status: 'in-progress', features })).toMatchObject({
      features: [
        { title: 'Leaves', done: false },
        { title: 'Roots', done: true },
        { title: 'Fruit', done: false },
      ],
    });
  });

  test('accepts checks on any week, and passed ones on a week that has been started', () => {
    const checks = ['soil/loose', '2-weather/no-frost'];
    expect(weekSchema.parse({ ...week, checks, passed: [] })).toMatchObject({ checks });
    const started = { ...week, status: 'in-progress', passed: checks };
    expect(weekSchema.parse(started)).toMatchObject({ passed: checks });
  });

  test('accepts a date that the YAML reader has made a Date', () => {
    const data = { ...week, status: 'in-progress', startedOn: new Date('2027-03-01') };
    expect(weekSchema.parse(data)).toMatchObject({ startedOn: '2027-03-01' });
  });

  test.each([
    ['week', 'Expected a week number'],
    ['title', 'Expected a line of text'],
    ['summary', 'Expected a line of text'],
    ['categories', 'Expected a list of lines of text'],
    ['skills', 'Expected a list of lines of text'],
    ['hours', 'Expected a number of hours'],
    ['goal', 'Expected a line of text'],
    ['objectives', 'Expected a list of lines of text'],
    ['features', 'Expected a list of lines of text'],
  ])('refuses a week without %s', (key, message) => {
    expect(listIssues(weekSchema, omit(week, key))).toEqual([
      `${key}: ${message}, but it is missing.`,
    ]);
  });

  test.each<[what: string, overrides: object, issue: string]>([
    [
      'an unknown key',
      { colour: 'red' },
      ': Expected the fields of a week, found another field: `colour`.',
    ],
    ['a number as text', { week: '1' }, 'week: Expected a week number, found "1".'],
    ['week zero', { week: 0 }, 'week: Expected a week number above zero, found 0.'],
    ['no hours', { hours: 0 }, 'hours: Expected hours above zero, found 0.'],
    ['negative hours', { hours: -2 }, 'hours: Expected hours above zero, found -2.'],
    ['an empty title', { title: '' }, 'title: Expected some text, found an empty value.'],
    ['no category', { categories: [] }, 'categories: Expected at least one category.'],
    ['no skill', { skills: [] }, 'skills: Expected at least one skill.'],
    ['no objective', { objectives: [] }, 'objectives: Expected at least one objective.'],
    ['no feature', { features: [] }, 'features: Expected at least one feature.'],
    [
      'a repeated skill',
      { skills: ['Digging', 'Digging'] },
      'skills.1: Expected each entry once, found "Digging" again.',
    ],
    [
      'a repeated prerequisite',
      { prerequisites: ['1-a', '1-a'] },
      'prerequisites.1: Expected each entry once, found "1-a" again.',
    ],
    [
      'a resource that is no slug',
      { resources: ['Spade Guide'] },
      `resources.0: ${A_SLUG}, found "Spade Guide".`,
    ],
    [
      'a repeated feature, whether it is done or not',
      { status: 'in-progress', features: ['Leaves', { title: 'Leaves', done: true }] },
      'features.1: Expected each entry once, found "Leaves" again.',
    ],
    [
      'a feature that is a number',
      { features: [7] },
      'features.0: Expected a line of text, or `{ title: …, done: true }`, found 7.',
    ],
    [
      'an empty feature',
      { features: [' '] },
      'features.0: Expected some text, found an empty value.',
    ],
    [
      'a feature with an empty title',
      { features: [{ title: '', done: false }] },
      'features.0.title: Expected some text, found an empty value.',
    ],
    [
      'a done feature of a week that is not started',
      { features: ['Leaves', { title: 'Roots', done: true }] },
      'features.1.done: Expected no done feature before the status is `in-progress`, found one.',
    ],
    [
      'a passed check of a week that is not started',
      { passed: ['soil/loose'] },
      'passed: Expected nothing before the status is `in-progress`, found ["soil/loose"].',
    ],
    [
      'a check without its part',
      { checks: ['loose'] },
      'checks.0: Expected a check by its part and its id, such as `security/https`, found "loose".',
    ],
    [
      'a repeated check',
      { checks: ['soil/loose', 'soil/loose'] },
      'checks.1: Expected each entry once, found "soil/loose" again.',
    ],
    [
      'a repeated passed check',
      { status: 'in-progress', passed: ['soil/loose', 'soil/loose'] },
      'passed.1: Expected each entry once, found "soil/loose" again.',
    ],
    ['a plan in words', { plan: 'Dig' }, 'plan: Expected a list of sessions, found "Dig".'],
    [
      'a session that is only a title',
      { plan: ['Dig'] },
      'plan.0: Expected a session: title, hours and outcome, found "Dig".',
    ],
    [
      'a session without hours',
      { plan: [omit(session, 'hours')] },
      'plan.0.hours: Expected a number of hours, but it is missing.',
    ],
    [
      'a session of no hours',
      { plan: [{ ...session, hours: 0 }] },
      'plan.0.hours: Expected hours above zero, found 0.',
    ],
    [
      'a session without an outcome',
      { plan: [omit(session, 'outcome')] },
      'plan.0.outcome: Expected a line of text, but it is missing.',
    ],
    [
      'a session with an unknown key',
      { plan: [{ ...session, day: 'Monday' }] },
      'plan.0: Expected a session: title, hours and outcome, found another field: `day`.',
    ],
    [
      'an impossible date',
      { status: 'in-progress', startedOn: '2027-02-30' },
      `startedOn: ${A_DATE}, found "2027-02-30".`,
    ],
    [
      'an http repo',
      { status: 'completed', repo: 'http://example.com/' },
      `repo: ${AN_ADDRESS}, found "http://example.com/".`,
    ],
    [
      'a repo with a password',
      { status: 'completed', repo: 'https://me:pw@example.com/' },
      `repo: ${AN_ADDRESS}, found "https://me:pw@example.com/".`,
    ],
  ])('refuses %s', (_, overrides, issue) => {
    expect(listIssues(weekSchema, { ...week, ...overrides })).toEqual([issue]);
  });

  test('lists every issue at once', () => {
    expect(listIssues(weekSchema, { ...week, hours: 0, title: '' })).toEqual([
      'title: Expected some text, found an empty value.',
      'hours: Expected hours above zero, found 0.',
    ]);
  });
});

describe('the status of a week', () => {
  test.each([
    ['not-started', []],
    ['in-progress', ['startedOn']],
    ['completed', ['startedOn', 'completedOn', 'repo']],
    ['deployed', ['startedOn', 'completedOn', 'deployedOn', 'repo', 'demo']],
  ])('%s is accepted with all of its evidence', (status, fields) => {
    expect(listIssues(weekSchema, withEvidence(status, fields))).toEqual([]);
  });

  test.each([
    ['in-progress', []],
    ['completed', ['repo']],
    ['deployed', ['repo', 'demo']],
  ])('%s is accepted without dates', (status, fields) => {
    expect(listIssues(weekSchema, withEvidence(status, fields))).toEqual([]);
  });

  test.each([
    ['completed', [], 'repo'],
    ['deployed', ['demo'], 'repo'],
    ['deployed', ['repo'], 'demo'],
  ])('%s with %j lacks %s', (status, fields, missing) => {
    expect(listIssues(weekSchema, withEvidence(status, fields))).toEqual([
      `${missing}: Expected an https address, but it is missing.`,
    ]);
  });

  test.each([
    ['not-started', 'startedOn', '`in-progress`'],
    ['not-started', 'completedOn', '`completed`'],
    ['not-started', 'repo', '`completed`'],
    ['not-started', 'deployedOn', '`deployed`'],
    ['not-started', 'demo', '`deployed`'],
    ['in-progress', 'completedOn', '`completed`'],
    ['in-progress', 'repo', '`completed`'],
    ['in-progress', 'deployedOn', '`deployed`'],
    ['in-progress', 'demo', '`deployed`'],
    ['completed', 'deployedOn', '`deployed`'],
    ['completed', 'demo', '`deployed`'],
  ])('%s is too early for %s', (status, field, when) => {
    const fields = status === 'completed' ? ['repo', field] : [field];
    const data = withEvidence(status, fields);
    expect(listIssues(weekSchema, data)).toEqual([
      `${field}: Expected nothing before the status is ${when}, found "${String(Reflect.get(data, field))}".`,
    ]);
  });

  test.each([
    ['is unknown', { ...week, status: 'nearly' }, 'found "nearly".'],
    ['is empty', { ...week, status: null }, 'found null.'],
    ['is missing', omit(week, 'status'), 'but it is missing.'],
  ])('that %s is refused with the list of statuses', (_, data, found) => {
    expect(listIssues(weekSchema, data)).toEqual([
      `status: Expected a status, one of not-started, in-progress, completed, deployed, ${found}`,
    ]);
  });
});

function withEvidence(status: string, fields: readonly string[]): object {
  return {
    ...week,
    status,
    ...Object.fromEntries(fields.map((field) => [field, evidence[field]])),
  };
}

test.each([
  ['nothing', null, 'none'],
  ['a list', ['title'], '["title"]'],
  ['text', 'title', '"title"'],
])('frontmatter that is %s is told as a whole', (_, data, found) => {
  expect(listIssues(weekSchema, data)).toEqual([
    `: Expected the fields of a week, found ${found}.`,
  ]);
});
