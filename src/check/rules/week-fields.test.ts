// What the check says of features, checks and passed checks in a week.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, goodFile, makeSources, replace, type Edit } from '../testing.ts';

const WEEK = 'weeks/2-raised-bed.mdx';
const FEATURES = 'features: [Water runs off, { title: Two boards high, done: true }]';
const CHECKLIST = 'checklists/before-planting.mdx';

function find(edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT).map(
    ({ rule, file, line, column, message, hint }) =>
      `${rule} ${file}:${line}:${column} ${message}${hint ? ` (${hint})` : ''}`,
  );
}

describe('a feature', () => {
  test.each([
    [
      'with a misspelled key',
      '[{ tittle: Dry, done: true }]',
      'unknown-key weeks/2-raised-bed.mdx:11:14 Expected a field of `features[0]`, found `tittle`. (Did you mean `title`?)',
    ],
    [
      'without `done`',
      '[{ title: Dry }]',
      'missing-key weeks/2-raised-bed.mdx:11:12 `features[0].done`: Expected `true` or `false`, but it is missing. (Add `done:`.)',
    ],
    [
      'that is done in words',
      '[{ title: Dry, done: yes }]',
      'wrong-type weeks/2-raised-bed.mdx:11:32 `features[0].done`: Expected `true` or `false`, found "yes".',
    ],
    [
      'with another key',
      '[{ title: Dry, done: true, since: 2027-03-01 }]',
      'unknown-key weeks/2-raised-bed.mdx:11:38 Expected a field of `features[0]`, found `since`. (Remove it.)',
    ],
    [
      'whose text holds a colon',
      '[{ Water: runs off }]',
      'wrong-type weeks/2-raised-bed.mdx:11:12 `features[0]`: Expected a line of text, or `{ title: …, done: true }`, found {"Water":"runs off"}. (Put text that holds a colon between quotes.)',
    ],
    [
      'that is a number',
      '[7]',
      'wrong-type weeks/2-raised-bed.mdx:11:12 `features[0]`: Expected a line of text, or `{ title: …, done: true }`, found 7.',
    ],
    [
      'that is repeated',
      '[Dry, { title: Dry, done: true }]',
      'repeated-entry weeks/2-raised-bed.mdx:11:17 `features[1]`: Expected each entry once, found "Dry" again.',
    ],
  ])('%s is told in one problem at its place', (_, features, problem) => {
    expect(find({ [WEEK]: replace(FEATURES, `features: ${features}`) })).toEqual([problem]);
  });
});

describe('a week that is not started', () => {
  test('can have no done feature and no passed check', () => {
    const edit = replace('status: in-progress', 'status: not-started');
    expect(find({ [WEEK]: edit })).toEqual([
      'status-evidence weeks/2-raised-bed.mdx:11:60 `features[1].done`: A week with a done feature has been started: set `status: in-progress`, or remove `done`.',
      'status-evidence weeks/2-raised-bed.mdx:22:9 `passed`: `passed` belongs to a week that is `in-progress` or later. Set `status` to that, or remove `passed`.',
    ]);
  });

  test('may say that nothing is done and nothing passed', () => {
    const edit: Edit = (text) =>
      text
        .replace('status: in-progress', 'status: not-started')
        .replace('done: true', 'done: false')
        .replace('passed: [soil/loose]', 'passed: []');
    expect(find({ [WEEK]: edit })).toEqual([]);
  });
});

describe('a check', () => {
  test.each(['checks', 'passed'])('in `%s` has to exist, and the nearest is proposed', (field) => {
    const line = field === 'checks' ? 21 : 22;
    expect(find({ [WEEK]: replace(`${field}: [soil/loose]`, `${field}: [soil/lose]`) })).toEqual([
      `dangling-reference ${WEEK}:${line}:10 Expected a check of a checklist with \`scope: week\`, found "soil/lose". (Did you mean \`soil/loose\`?)`,
    ]);
  });

  test('that is like no other is to be added or removed', () => {
    expect(find({ [WEEK]: replace('checks: [soil/loose]', 'checks: [weather/wind]') })).toEqual([
      `dangling-reference ${WEEK}:21:10 Expected a check of a checklist with \`scope: week\`, found "weather/wind". (Add it to such a checklist, or remove it here.)`,
    ]);
  });

  test('of a checklist for the phase is none that a week meets', () => {
    const problems = find({ [CHECKLIST]: replace('scope: week', 'scope: phase') });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'dangling-reference',
      'dangling-reference',
    ]);
  });

  test('is not held against checklists that have problems of their own', () => {
    const problems = find({ [CHECKLIST]: replace('scope: week', 'scope: day') });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['bad-value']);
  });

  test('that is named without its part is told with the form', () => {
    expect(find({ [WEEK]: replace('checks: [soil/loose]', 'checks: [loose]') })).toEqual([
      `bad-slug ${WEEK}:21:10 \`checks[0]\`: Expected a check by its part and its id, such as \`security/https\`, found "loose".`,
    ]);
  });

  test('may not be in two checklists for each week, where its name could mean either', () => {
    expect(find({ 'checklists/second.mdx': () => goodFile(CHECKLIST) })).toEqual([
      'duplicate-check checklists/second.mdx:10:13 Expected an id of its own among the checklists for each week, found "soil/loose", which is in checklists/before-planting.mdx, too. (Give the check or its part another id.)',
    ]);
  });

  test('may be in a checklist for each week and in one for the phase', () => {
    const edit = () => goodFile(CHECKLIST).replace('scope: week', 'scope: phase');
    expect(find({ 'checklists/second.mdx': edit })).toEqual([]);
  });
});
