// One mistake hides no other: what can be read is checked, and what nobody can know is left open.
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { CONTEXT, goodFile, makeSources, replace, type Edit } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';
const LIST = 'checklists/before-planting.mdx';
const SPADE = 'resources/spade-guide.mdx';
const GUIDE = 'guides/how-to-begin.mdx';

function find(edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT).map(
    ({ rule, file, line }) => `${rule} ${file}:${line}`,
  );
}

/** Several edits of one file. */
function edit(...pairs: readonly (readonly [from: string, to: string])[]): Edit {
  return (text) => pairs.reduce((changed, [from, to]) => replace(from, to)(changed) ?? '', text);
}

describe('a week with one bad field', () => {
  const OTHERS = [
    ['week: 2', 'week: 9'],
    ['[Soil, Plants]', '[Sol]'],
    ['[1-seed-tray]', '[2-raised-bed, 1-seed-try]'],
    ['[spade-guide]', '[spade-gide]'],
    ['checks: [soil/loose]', 'checks: [soil/lose]'],
    ['passed: [soil/loose]', 'passed: [soil/lose]\nstartedOn: 2999-01-01'],
  ] as const;
  const TOLD = [
    `week-range ${BED}:2`,
    `unknown-category ${BED}:5`,
    `prerequisite-order ${BED}:12`,
    `dangling-reference ${BED}:12`,
    `dangling-reference ${BED}:13`,
    `dangling-reference ${BED}:21`,
    `dangling-reference ${BED}:22`,
    `future-date ${BED}:23`,
  ];

  test.each([
    ['of a wrong type', 'summary: A bed', 'summary: 7 #', [`wrong-type ${BED}:4`]],
    [
      'that is unknown',
      'summary: A bed for the sprouts.',
      'sumary: A bed.',
      [`unknown-key ${BED}:4`],
    ],
    ['that is not YAML', 'skills: [Digging]', 'skills: [Digging', [`yaml-syntax ${BED}:6`]],
    ['with another status', 'status: in-progress', 'status: begun', [`bad-value ${BED}:8`]],
    ['without a status', 'status: in-progress', '#', [`missing-key ${BED}:2`]],
    ['of a list', 'skills: [Digging]', 'skills: [7, Digging]', [`wrong-type ${BED}:6`]],
  ])('has all else told: one %s', (_, from, to, own) => {
    expect(find({ [BED]: edit([from, to], ...OTHERS) }).toSorted()).toEqual(
      [...TOLD, ...own].toSorted(),
    );
  });

  test('has the categories told, too', () => {
    const found = find({ [TRAY]: edit(['hours: 4', 'hours: 0'], ['[Soil]', '[Sol]']) });
    expect(found).toEqual([`unknown-category ${TRAY}:5`, `out-of-range ${TRAY}:7`]);
  });

  test('has its dates told, and its plan', () => {
    const dates = 'startedOn: 2027-03-04\ncompletedOn: 2027-03-01';
    const found = find({
      [BED]: edit(
        ['title: Raised Bed', 'title: 7'],
        ['status: in-progress', `status: completed\nrepo: https://example.com/a\n${dates}`],
        ['    hours: 4', '    hours: 5'],
      ),
    });
    expect(found).toEqual([`wrong-type ${BED}:3`, `date-order ${BED}:11`, `plan-hours ${BED}:17`]);
  });

  test('has told what is wrong whatever the status, where that is wrong', () => {
    const found = find({
      [BED]: edit(
        ['status: in-progress', 'status: begun\nrepo: http://example.com/\ndemo: https://x.org/'],
        ['hours: 6', 'hours: 0'],
      ),
    });
    expect(found).toEqual([`out-of-range ${BED}:7`, `bad-value ${BED}:8`, `bad-url ${BED}:9`]);
  });

  test('keeps its evidence: a date that comes too early may be in the future as well', () => {
    const found = find({ [TRAY]: replace('goal:', 'startedOn: 2999-01-01\ngoal:') });
    expect(found).toEqual([`future-date ${TRAY}:9`, `status-evidence ${TRAY}:9`]);
  });
});

describe('a phase with one bad field', () => {
  test.each([
    ['a missing title', 'title: Garden\n', ''],
    ['a milestone without a title', '    title: Sowing\n', ''],
    ['a bad address of the roadmap', 'https://example.org/plants', 'plants'],
  ])('is known to all others: %s', (_, from, to) => {
    const found = find({
      [PHASE]: edit([from, to], ['hours: 10', 'hours: 11']),
      [TRAY]: replace('[Soil]', '[Sol]'),
      [SPADE]: replace('topic: Tools', 'topic: Tool'),
      'weeks/9-lost.mdx': () => goodFile(BED).replace('week: 2', 'week: 9'),
    });
    expect(found).toHaveLength(5);
    expect(found).toContain(`unknown-category ${TRAY}:5`);
    expect(found).toContain(`unknown-topic ${SPADE}:6`);
    expect(found).toContain('week-range weeks/9-lost.mdx:2');
    expect(found.filter((problem) => problem.startsWith('phase-hours'))).toHaveLength(1);
  });

  test('has the order of its dates told, beside the other', () => {
    const found = find({ [PHASE]: edit(['title: Garden', 'title: 7'], ['-03-14', '-02-14']) });
    expect(found).toEqual([`wrong-type ${PHASE}:2`, `date-order ${PHASE}:7`]);
  });

  test('has its milestones told around the one that can’t be read', () => {
    const third = `  - id: later
    title: Later
    focus: Plants
    weeks: { first: 2, last: 9 }
    outcomes: [A bed]
roadmap`;
    const found = find({
      [PHASE]: edit(['{ first: 1, last: 1 }', '{ first: 1 }'], ['roadmap', third]),
    });
    expect(found).toEqual([`missing-key ${PHASE}:17`, `milestone-cover ${PHASE}:27`]);
  });

  test.each([
    ['weeks: { first: 1, last: 2 }\nhours', 'weeks: { first: 2, last: 1 }\nhours', TRAY, '', ''],
    ['categories: [Soil, Plants]', 'categories: [7, Plants]', TRAY, '[Soil]', '[Stone]'],
    ['topics: [Tools, Seeds]', 'topics: [7, Seeds]', SPADE, 'topic: Tools', 'topic: Rakes'],
    ['topics: [Tools, Seeds]', 'topics: [Tools, Seeds', SPADE, 'topic: Tools', 'topic: Rakes'],
  ])('leaves open what %j as %j may have said', (from, to, file, other, changed) => {
    expect(find({ [PHASE]: replace(from, to), [file]: replace(other, changed) })).toHaveLength(1);
  });
});

describe('a checklist with one bad field', () => {
  const lost = { [BED]: replace('passed: [soil/loose]', 'passed: [soil/lose, wind/loose]') };

  test.each([
    ['a check without a title', '        title: It is loose\n', ''],
    ['a bad order', 'order: 1', 'order: first'],
    ['a part without a title', '    title: Soil\n', ''],
  ])('has the ids of the others: %s', (_, from, to) => {
    const found = find({ ...lost, [LIST]: replace(from, to) });
    expect(found.slice(1)).toEqual([
      `dangling-reference ${BED}:22`,
      `dangling-reference ${BED}:22`,
    ]);
  });

  test.each([
    ['the id of the check', 'id: loose', 'id: Loose', ['wind/loose']],
    ['the id of the part', 'id: soil', 'id: Soil', ['soil/lose']],
    ['all of the checks', '    checks:', '    checks: 7\n#', ['wind/loose']],
    ['all of the parts', 'parts:', 'parts: 7\n#', []],
    ['the scope', 'scope: week', 'scope: day', ['soil/lose', 'wind/loose']],
    ['the frontmatter', '---\n\nLook', 'Look', []],
  ])('leaves open a check that may be meant where nobody knows %s', (_, from, to, told) => {
    const cut: Edit = (text) =>
      from.startsWith('---') ? replace(from, to)(text) : cutAfter(replace(from, to)(text) ?? '');
    const found = checkContent(makeSources({ ...lost, [LIST]: cut }), CONTEXT)
      .filter(({ file }) => file === BED)
      .map(({ message }) => /found "(.*)"/.exec(message)?.[1]);
    expect(found).toEqual(told);
  });

  test('of the phase has no check that a week can name', () => {
    const edits = {
      ...lost,
      [LIST]: edit(['scope: week', 'scope: phase'], ['id: loose', 'id: L']),
    };
    expect(find(edits)).toHaveLength(4);
  });
});

describe('a resource or a guide with one bad field', () => {
  test('has all else told', () => {
    const found = find({
      [SPADE]: edit(['cost: free', 'cost: cheap'], ['topic: Tools', 'topic: Tool']),
      'resources/seed-catalog.mdx': edit(['kind: book', 'kind: bok'], ['/seeds', '/spades/']),
      [GUIDE]: edit(['order: 1', 'order: 0'], ['[spade-guide]', '[spade-gide]']),
    });
    expect(found).toEqual([
      `out-of-range ${GUIDE}:4`,
      `dangling-reference ${GUIDE}:7`,
      'bad-value resources/seed-catalog.mdx:5',
      `duplicate-url ${SPADE}:4`,
      `unknown-topic ${SPADE}:6`,
      `bad-value ${SPADE}:7`,
    ]);
  });

  test('is unused although another file has a bad field', () => {
    const unused = replace('resources: [seed-catalog]', 'resources: []');
    expect(find({ [TRAY]: unused, [BED]: replace('hours: 6', 'hours: 0') })).toContain(
      'unused-resource resources/seed-catalog.mdx:2',
    );
  });

  test.each([
    [BED, 'resources: [spade-guide]', 'resources: [Seed Catalog]'],
    [BED, 'resources: [spade-guide]', 'resources: [spade-guide'],
    [BED, 'checks: [', 'deployment: [{ platform: A B, how: Dig. }]\nchecks: ['],
    [GUIDE, 'resources: [spade-guide]', 'resources: 7'],
    [GUIDE, '---\n\nBegin', 'Begin'],
  ])('may be used where %s can’t be read: %j as %j', (file, from, to) => {
    const unused = replace('resources: [seed-catalog]', 'resources: []');
    expect(find({ [TRAY]: unused, [file]: replace(from, to) })).not.toContain(
      'unused-resource resources/seed-catalog.mdx:2',
    );
  });
});

describe('a week that can’t be read', () => {
  test('leaves no gap where its name has its number', () => {
    expect(find({ [BED]: () => 'Text.\n' })).toEqual([`frontmatter ${BED}:1`]);
  });

  test('can be a prerequisite', () => {
    expect(find({ [TRAY]: () => 'Text.\n' })).toEqual([`frontmatter ${TRAY}:1`]);
  });
});

describe('a list inside of a week', () => {
  const ACCEPT = 'acceptance: [{ criterion: Dry, features: [Nothing], checks: [] }]\nchecks: [';

  test.each([
    ['features: [Water', 'features: [7, Water', 1],
    ['features: [Water', 'features: [{ title: Dry }, Water', 2],
  ])('with %j as %j tells what it knows', (from, to, count) => {
    expect(find({ [BED]: edit([from, to], ['checks: [', ACCEPT]) })).toHaveLength(count);
  });
});

/** Leaves out the lines that a value in place of a list would be mixed up with. */
function cutAfter(text: string): string {
  return text.replace(/^#[^]*?(?=---\n)/m, '');
}
