// The weeks of a phase that its milestones and the files contradict: told once, where it is wrong.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { follow } from '../hints/testing.ts';
import { CONTEXT, goodFile, makeSources, replace, type Edit } from '../testing.ts';

const PHASE = 'phases/garden.mdx';
const BED = 'weeks/2-raised-bed.mdx';
const WEEKS = 'weeks: { first: 1, last: 2 }\nhours';

const range = (first: number, last: number) =>
  replace(WEEKS, `weeks: { first: ${first}, last: ${last} }\nhours`);

function find(edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT).map(
    ({ rule, file, line, column, length, message, hint }) =>
      `${rule} ${file}:${line}:${column}+${length} ${message} (${hint})`,
  );
}

describe('a phase', () => {
  const REMOVE = 'or take that week out of the milestones, and remove its file';

  test.each([
    [2, 2, '2–2', 'weeks/1-seed-tray.mdx'],
    [1, 1, '1–1', BED],
    [2, 3, '2–3', 'weeks/1-seed-tray.mdx'],
  ])('whose weeks are %i to %i leaves one out', (first, last, found, file) => {
    expect(find({ [PHASE]: range(first, last) })).toEqual([
      `week-range ${PHASE}:8:8+21 \`weeks\`: Expected 1–2, the weeks of the milestones, found ${found}, which leaves out ${file}. (Write \`weeks: { first: 1, last: 2 }\`; ${REMOVE}.)`,
    ]);
  });

  test('that leaves out several weeks has them told together', () => {
    expect(find({ [PHASE]: range(11, 12) })).toEqual([
      `week-range ${PHASE}:8:8+23 \`weeks\`: Expected 1–2, the weeks of the milestones, found 11–12, which leaves out weeks/1-seed-tray.mdx and 1 more. (Write \`weeks: { first: 1, last: 2 }\`; or take those weeks out of the milestones, and remove their files.)`,
    ]);
  });

  test('with a week too many has its milestones left alone', () => {
    expect(find({ [PHASE]: range(1, 3) })).toEqual([
      `week-gap ${PHASE}:8:8+21 \`weeks\`: Expected a file for each week from 1 to 3, found 2 of 3; the first without one is 3. (Write \`weeks: { first: 1, last: 2 }\`, or add weeks/3-….mdx and a milestone for it.)`,
    ]);
  });

  test('whose first week is behind its last gets those of its milestones', () => {
    expect(find({ [PHASE]: range(12, 2) })).toEqual([
      `out-of-range ${PHASE}:8:8+22 \`weeks\`: Expected \`first\` to be no later than \`last\`. (Write \`weeks: { first: 1, last: 2 }\`.)`,
    ]);
  });

  test('has its hours told beside its weeks where they are wrong, too', () => {
    const edit: Edit = (text) => range(1, 1)(text)?.replace('hours: 10', 'hours: 9');
    expect(find({ [PHASE]: edit }).map((problem) => problem.split(' ')[0])).toEqual([
      'week-range',
      'phase-hours',
    ]);
  });

  test.each([
    [1, 1],
    [2, 2],
    [2, 3],
    [1, 3],
    [11, 12],
    [12, 2],
  ])('whose weeks are %i to %i is mended by the hint', (first, last) => {
    expect(follow(PHASE, range(first, last))).toEqual([
      expect.stringMatching(/^Write `weeks: \{ first: 1, last: 2 \}`/),
    ]);
  });

  test('whose milestones leave out the same week has that week told, and not its hours', () => {
    const edit: Edit = (text) =>
      range(1, 1)(text)?.replace(/ {2}- id: planting[^]*?(?=roadmap:)/, '');
    expect(find({ [PHASE]: edit })).toEqual([
      `week-range ${BED}:2:7+1 \`week\`: Expected a number in one phase (1–1), found 2, which is in none. (No number is free: set \`last: 2\` of \`weeks\` in ${PHASE}, add a phase that has it, or remove the file.)`,
    ]);
  });

  test('is not told of a week whose file is not there', () => {
    const found = find({ [PHASE]: range(1, 1), [BED]: () => undefined });
    expect(found.filter((problem) => /^week-|^milestone/.test(problem))).toEqual([
      expect.stringMatching(/^milestone-cover /),
    ]);
  });

  test('may have the weeks of a file that can’t be read', () => {
    const found = find({ [PHASE]: range(1, 3), 'weeks/hedge.mdx': () => 'Text.\n' });
    expect(found.some((problem) => problem.includes('Write `weeks:'))).toBe(false);
  });
});

test('a milestone that begins behind its end gets the weeks that are left to it', () => {
  const edit = replace('weeks: { first: 2, last: 2 }', 'weeks: { first: 2, last: 1 }');
  expect(follow(PHASE, edit)).toEqual(['Write `weeks: { first: 2, last: 2 }`.']);
});

describe('a phase beside another one', () => {
  const later = goodFile(PHASE)
    .replace('number: 1', 'number: 2')
    .replaceAll('id: ', 'id: later-')
    .replaceAll('title: Sowing', 'title: Later sowing')
    .replaceAll('title: Planting', 'title: Later planting')
    .replace('first: 1, last: 2', 'first: 3, last: 4')
    .replace('first: 1, last: 1', 'first: 3, last: 3')
    .replace('first: 2, last: 2', 'first: 4, last: 4')
    .replace('hours: 10', 'hours: 12');
  const two = {
    'phases/later.mdx': () => later,
    'weeks/3-hedge.mdx': () => goodFile(BED).replace('week: 2', 'week: 3'),
    'weeks/4-fence.mdx': () => goodFile(BED).replace('week: 2', 'week: 4'),
  };

  test('has no problems', () => {
    expect(find(two)).toEqual([]);
  });

  test('that takes a week of the other is the one that is wrong', () => {
    const shared = (own: string, file: string, range: string, weeks: string) =>
      `week-range ${own}:8:8+21 \`weeks\`: Expected weeks that no other phase has, found ${range}, while ${file} (Write \`weeks: ${weeks}\`, or change \`weeks\` of the other one.)`;
    expect(find({ ...two, [PHASE]: range(1, 3) })).toEqual([
      shared(PHASE, 'phases/later.mdx has 3–4.', '1–3', '{ first: 1, last: 2 }'),
    ]);
    const edit = () => later.replace('first: 3, last: 4', 'first: 2, last: 4');
    expect(find({ ...two, 'phases/later.mdx': edit })).toEqual([
      shared('phases/later.mdx', `${PHASE} has 1–2.`, '2–4', '{ first: 3, last: 4 }'),
    ]);
  });

  test('that leaves out a week between them is told of it', () => {
    const edit = () => later.replace('first: 3, last: 4', 'first: 4, last: 4');
    expect(find({ ...two, 'phases/later.mdx': edit })).toEqual([
      expect.stringMatching(/^week-range phases\/later\.mdx:8:8\+21 /),
    ]);
  });
});
