// A mistake in one entry or field hides none that is about the whole.
import { describe, expect, test } from 'vitest';
import { makeMilestone, makePhase } from '../roadmap/testing.ts';
import { deployment } from './deployment.ts';
import { features, featuresNotStarted } from './feature.ts';
import { lines, references } from './fields.ts';
import { objectives } from './objective.ts';
import { phaseSchema } from './phase.ts';
import { readings } from './reading.ts';
import { checklistSchema } from './checklist.ts';
import { listIssues } from './testing.ts';

describe('a text that is there twice is told beside an entry that is none', () => {
  test.each([
    ['lines', lines(), ['a', 7, 'a']],
    ['references', references(), ['a', 'B', 'a']],
    ['features', features(), ['a', 7, { title: 'a', done: true }]],
    ['objectives', objectives(), [{ title: 'a' }, null, 'a']],
    ['resources', readings(), ['a', [], { resource: 'a' }]],
    [
      'deployment',
      deployment(),
      [{ platform: 'a', how: 'One.' }, 'b', { platform: 'a', how: 'Two.' }],
    ],
  ])('in %s', (_, schema, list) => {
    const issues = listIssues(schema, list);
    expect(issues).toHaveLength(2);
    expect(issues[0]).toMatch(/^1/);
    expect(issues[1]).toBe('2: Expected each entry once, found "a" again.');
  });

  test('in the ids of a checklist', () => {
    const check = { id: 'a', title: 'One', summary: 'One.' };
    const parts = [
      { id: 'soil', title: 'Soil', checks: [check, { ...check, title: 7 }, check, 7] },
    ];
    const checklist = { title: 'List', summary: 'A list.', order: 1, scope: 'week', parts };
    expect(listIssues(checklistSchema, checklist)).toEqual([
      'parts.0.checks.1.title: Expected a line of text, found 7.',
      'parts.0.checks.3: Expected a check: id, title and summary, found 7.',
      'parts.0.checks.1.id: Expected each id once, found "a" again.',
      'parts.0.checks.2.id: Expected each id once, found "a" again.',
    ]);
  });
});

test('a done feature of a week that is not started is told beside a bad one', () => {
  expect(listIssues(featuresNotStarted(), [7, { title: 'a', done: true }])).toEqual([
    expect.stringMatching(/^0: /),
    expect.stringMatching(/^1\.done: Expected no done feature before the status/),
  ]);
});

describe('the order of the dates of a phase', () => {
  const phase = { ...makePhase().data, endsOn: '2026-01-01' };
  const disorder = 'endsOn: Expected `endsOn` to be no earlier than `startsOn`.';

  test('is told beside other mistakes', () => {
    const issues = listIssues(phaseSchema, { ...phase, title: 7, surprise: 1 });
    expect(issues).toHaveLength(3);
    expect(issues).toContain(disorder);
    const milestones = [{ ...makeMilestone(), title: '' }];
    expect(listIssues(phaseSchema, { ...phase, milestones })).toContain(disorder);
  });

  test.each(['startsOn', 'endsOn'])('is not told of a day that is none, in %s', (field) => {
    expect(listIssues(phaseSchema, { ...phase, [field]: '2026-02-31' })).toHaveLength(1);
    expect(listIssues(phaseSchema, { ...phase, [field]: 7 })).toHaveLength(1);
  });
});
