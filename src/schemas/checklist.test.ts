import { describe, expect, test } from 'vitest';
import { makeChecklist } from '../roadmap/testing.ts';
import { checklistSchema } from './checklist.ts';
import { A_SLUG, listIssues, omit } from './testing.ts';
import { CHECKLIST_SCOPES } from './vocabulary.ts';

const checklist = makeChecklist().data;
const check = { id: 'loose', title: 'It is loose', summary: 'Roots find their way.' };
const part = { id: 'soil', title: 'Soil', checks: [check] };

describe('checklistSchema', () => {
  test.each(CHECKLIST_SCOPES)('accepts a checklist for each %s', (scope) => {
    expect(checklistSchema.parse({ ...checklist, scope })).toEqual({ ...checklist, scope });
  });

  test('accepts the same id of a check in two parts', () => {
    const parts = [part, { ...part, id: 'weather' }];
    expect(listIssues(checklistSchema, { ...checklist, parts })).toEqual([]);
  });

  test.each([
    ['title', 'Expected a line of text'],
    ['summary', 'Expected a line of text'],
    ['order', 'Expected a position'],
    ['scope', 'Expected one of week, phase'],
    ['parts', 'Expected a list of parts'],
  ])('refuses a checklist without %s', (key, message) => {
    expect(listIssues(checklistSchema, omit(checklist, key))).toEqual([
      `${key}: ${message}, but it is missing.`,
    ]);
  });

  test.each<[what: string, overrides: object, issue: string]>([
    [
      'an unknown key',
      { colour: 'red' },
      ': Expected the fields of a checklist, found another field: `colour`.',
    ],
    ['order zero', { order: 0 }, 'order: Expected a position above zero, found 0.'],
    ['an unknown scope', { scope: 'day' }, 'scope: Expected one of week, phase, found "day".'],
    ['no parts', { parts: [] }, 'parts: Expected at least one part.'],
    [
      'a part that is only a title',
      { parts: ['Soil'] },
      'parts.0: Expected a part: id, title and checks, found "Soil".',
    ],
    [
      'a part without checks',
      { parts: [{ ...part, checks: [] }] },
      'parts.0.checks: Expected at least one check.',
    ],
    [
      'a repeated part',
      { parts: [part, part] },
      'parts.1.id: Expected each id once, found "soil" again.',
    ],
    [
      'a check that is only a title',
      { parts: [{ ...part, checks: ['It is loose'] }] },
      'parts.0.checks.0: Expected a check: id, title and summary, found "It is loose".',
    ],
    [
      'a repeated check in a part',
      { parts: [{ ...part, checks: [check, check] }] },
      'parts.0.checks.1.id: Expected each id once, found "loose" again.',
    ],
    [
      'a check with a title for an id',
      { parts: [{ ...part, checks: [{ ...check, id: 'It is loose' }] }] },
      `parts.0.checks.0.id: ${A_SLUG}, found "It is loose".`,
    ],
    [
      'a check without a summary',
      { parts: [{ ...part, checks: [omit(check, 'summary')] }] },
      'parts.0.checks.0.summary: Expected a line of text, but it is missing.',
    ],
  ])('refuses %s', (_, overrides, issue) => {
    expect(listIssues(checklistSchema, { ...checklist, ...overrides })).toEqual([issue]);
  });
});

test.each([
  ['nothing', null, 'none'],
  ['a list', ['title'], '["title"]'],
  ['text', 'title', '"title"'],
])('frontmatter that is %s is told as a whole', (_, data, found) => {
  expect(listIssues(checklistSchema, data)).toEqual([
    `: Expected the fields of a checklist, found ${found}.`,
  ]);
});
