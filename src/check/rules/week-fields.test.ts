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
      'wrong-type weeks/2-raised-bed.mdx:11:32 `features[0].done`: Expected `true` or `false`, found "yes". (Write `done: true`, without quotes.)',
    ],
    [
      'with another key',
      '[{ title: Dry, done: true, since: 2027-03-01 }]',
      'unknown-key weeks/2-raised-bed.mdx:11:38 Expected a field of `features[0]`, found `since`. (Remove it.)',
    ],
    [
      'whose text holds a colon',
      '[{ Water: runs off }]',
      'wrong-type weeks/2-raised-bed.mdx:11:12 `features[0]`: Expected a line of text, or `{ title: …, done: true }`, found `{ Water: runs off }`. (Put text that holds a colon between quotes: `"Water: runs off"`.)',
    ],
    [
      'that is a number',
      '[7]',
      'wrong-type weeks/2-raised-bed.mdx:11:12 `features[0]`: Expected a line of text, or `{ title: …, done: true }`, found 7. (Put it between quotes: `"7"`.)',
    ],
    [
      'that is repeated',
      '[Dry, { title: Dry, done: true }]',
      'repeated-entry weeks/2-raised-bed.mdx:11:17 `features[1]`: Expected each entry once, found "Dry" again. (Remove one of the two, or write what was meant in its place.)',
    ],
  ])('%s is told in one problem at its place', (_, features, problem) => {
    expect(find({ [WEEK]: replace(FEATURES, `features: ${features}`) })).toEqual([problem]);
  });
});

describe('a deployed week', () => {
  const deploy = (demo: string) =>
    replace(
      'status: in-progress',
      `status: deployed\nrepo: https://example.com/bed\ndemo: ${demo}`,
    );

  test.each(['https://example.com/bed', 'https://Example.com/bed/'])(
    'has another live address than that of its code: %s',
    (demo) => {
      expect(find({ [WEEK]: deploy(demo) })).toEqual([
        'status-evidence weeks/2-raised-bed.mdx:10:7 `demo`: Expected the address of the live project, found that of its code. (Write where the project is live; until it is, set `status: completed` and remove `demo`.)',
      ]);
    },
  );

  test('may be live below the address of its code', () => {
    expect(find({ [WEEK]: deploy('https://example.com/bed/live') })).toEqual([]);
  });
});

describe('a week that is not started', () => {
  test('can have no done feature and no passed check', () => {
    const edit = replace('status: in-progress', 'status: not-started');
    expect(find({ [WEEK]: edit })).toEqual([
      'status-evidence weeks/2-raised-bed.mdx:11:60 `features[1].done`: Expected no done feature before the status is `in-progress`, found one. (Set `status: in-progress`, or write `done: false`.)',
      'status-evidence weeks/2-raised-bed.mdx:22:9 `passed`: Expected nothing before the status is `in-progress`, found `[soil/loose]`. (Set `status: in-progress`, or remove `passed`.)',
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

  test('that is named without its part is told with it', () => {
    expect(find({ [WEEK]: replace('checks: [soil/loose]', 'checks: [loose]') })).toEqual([
      `bad-slug ${WEEK}:21:10 \`checks[0]\`: Expected a check by its part and its id, such as \`security/https\`, found "loose". (Did you mean \`soil/loose\`?)`,
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

describe('what a part of a week names', () => {
  const add = (fields: string) => ({
    [WEEK]: replace('checks: [soil/loose]', `checks: [soil/loose]\n${fields}`),
  });

  test.each([
    [
      'a feature that the week does not have',
      'acceptance:\n  - criterion: It is dry\n    features: [Water run off]',
      `dangling-reference ${WEEK}:24:16 Expected the title of a feature of this week, found "Water run off". (Did you mean \`Water runs off\`?)`,
    ],
    [
      'a check that does not exist',
      'acceptance:\n  - criterion: It is dry\n    checks: [soil/lose]',
      `dangling-reference ${WEEK}:24:14 Expected a check of a checklist with \`scope: week\`, found "soil/lose". (Did you mean \`soil/loose\`?)`,
    ],
    [
      'a platform that does not exist',
      'deployment:\n  - platform: spade-gide\n    how: Dig.',
      `dangling-reference ${WEEK}:23:15 Expected the slug of an entry in resources/, found "spade-gide". (Did you mean \`spade-guide\`?)`,
    ],
    [
      'a part that the figure does not have',
      'architecture:\n  summary: A bed.\n  parts:\n    - { id: frame, name: Frame, role: Holds. }\n    - { id: soil, name: Soil, role: Feeds. }\n  flows:\n    - { from: frame, to: soul, carries: Water }',
      `dangling-reference ${WEEK}:28:26 Expected the id of a part of this figure, found "soul". (Did you mean \`soil\`?)`,
    ],
    [
      'a part twice',
      'architecture:\n  summary: A bed.\n  parts:\n    - { id: soil, name: Frame, role: Holds. }\n    - { id: soil, name: Soil, role: Feeds. }\n  flows:\n    - { from: soil, to: soil, carries: Water }',
      `repeated-entry ${WEEK}:26:13 \`architecture.parts[1].id\`: Expected each id once, found "soil" again. (Give one of the two another id.)`,
    ],
  ])('is told at its place: %s', (_, fields, problem) => {
    expect(find(add(fields))).toEqual([problem]);
  });

  test('is told at its place: a resource with a part to read', () => {
    const edit = replace(
      'resources: [spade-guide]',
      'resources:\n  - resource: spade-gide\n    part: One\n    why: Two',
    );
    expect(find({ [WEEK]: edit })).toContain(
      `dangling-reference ${WEEK}:14:15 Expected the slug of an entry in resources/, found "spade-gide". (Did you mean \`spade-guide\`?)`,
    );
  });

  test('is told at its place: the week of a term', () => {
    const terms =
      'terms:\n  - { id: mulch, term: Mulch, definition: A cover., week: 2-raised-bet }\n---\n\n<Glossary />\n\nBegin.';
    const edit: Edit = (text) => text.replace('---\n\nBegin.', terms);
    expect(find({ 'guides/how-to-begin.mdx': edit })).toEqual([
      'dangling-reference guides/how-to-begin.mdx:9:59 Expected the slug of an entry in weeks/, found "2-raised-bet". (Did you mean `2-raised-bed`?)',
    ]);
  });
});

test('a resource that no week uses may say why it stands alone', () => {
  const edits = {
    'weeks/1-seed-tray.mdx': replace('resources: [seed-catalog]', 'resources: []'),
    'resources/seed-catalog.mdx': replace(
      'cost: free',
      'cost: free\nstandsAlone: It is fun to read.',
    ),
  };
  expect(find(edits)).toEqual([]);
});
