// What is advised for numbers, milestones and dates that do not fit together.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, goodFile, makeSources, type Edit } from '../testing.ts';

const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';
const TRAY = 'weeks/1-seed-tray.mdx';

/** What a rule says of content with changes: message and hint. */
function find(rule: string, edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT)
    .filter((problem) => problem.rule === rule)
    .map(({ message, hint }) => `${message} ${hint ?? ''}`);
}

/** An edit that puts several texts in place of others, each of which must be there. */
function replaceAll(...pairs: readonly (readonly [from: string, to: string])[]): Edit {
  return (text) => {
    let changed = text;
    for (const [from, to] of pairs) {
      expect(changed).toContain(from);
      changed = changed.replace(from, to);
    }
    return changed;
  };
}

const FOUR_WEEKS = [
  'weeks: { first: 1, last: 2 }\nhours',
  'weeks: { first: 1, last: 4 }\nhours',
] as const;

/** A third week, whose file says another number. */
const third = (number: number) => ({
  'weeks/3-hedge.mdx': () => goodFile(BED).replace('week: 2', `week: ${number}`),
});

describe('the number of a week that another one has', () => {
  const says = (number: number, file: string) =>
    `\`week\`: Expected a number of its own, found ${number}, which is that of ${file}.`;

  test('is to be that of its file', () => {
    expect(find('duplicate-week', { [BED]: replaceAll(['week: 2', 'week: 1']) })).toEqual([
      `${says(1, TRAY)} Did you mean \`week: 2\`, as in the name of the file?`,
    ]);
  });

  test('is to be one that is free', () => {
    const edits = {
      [PHASE]: replaceAll(FOUR_WEEKS),
      'weeks/hedge.mdx': () => goodFile(BED),
    };
    expect(find('duplicate-week', edits)).toEqual([
      `${says(2, BED)} Free numbers: 3, 4. Rename the file with the number.`,
    ]);
  });

  test('can’t be another where all are taken', () => {
    expect(find('duplicate-week', third(2))).toEqual([
      `${says(2, BED)} No number is free: give the phase more \`weeks\`, or remove one of the two files.`,
    ]);
  });
});

describe('a free number', () => {
  const says = `\`week\`: Expected a number of its own, found 2, which is that of ${BED}.`;
  const edits = {
    [PHASE]: replaceAll([FOUR_WEEKS[0], FOUR_WEEKS[1].replace('4', '5')]),
    'weeks/hedge.mdx': () => goodFile(BED),
  };

  test('is none that a week has whose number can’t be read, by the name of its file', () => {
    const unread = () => goodFile(BED).replace('week: 2', 'week: three');
    expect(find('duplicate-week', { ...edits, 'weeks/3-fence.mdx': unread })).toEqual([
      `${says} Free numbers: 4, 5. Rename the file with the number.`,
    ]);
  });

  test('is sought in the phases whose weeks can be read', () => {
    const unread = () => goodFile(PHASE).replace('first: 1, last: 2 }\nhours', 'first: 1 }\nhours');
    expect(find('duplicate-week', { ...edits, 'phases/orchard.mdx': unread })).toEqual([
      `${says} Free numbers: 3, 4, 5. Rename the file with the number.`,
    ]);
  });
});

describe('the number of a week in no phase', () => {
  const says = (number: number, range = '1–2') =>
    `\`week\`: Expected a number in one phase (${range}), found ${number}, which is in none.`;

  test('is to be that of its file', () => {
    expect(find('week-range', { [BED]: replaceAll(['week: 2', 'week: 9']) })).toEqual([
      `${says(9)} Did you mean \`week: 2\`, as in the name of the file?`,
    ]);
  });

  test('is to be one that is free, or the phase is to have it', () => {
    expect(find('week-range', { [PHASE]: replaceAll(FOUR_WEEKS), ...third(9) })).toEqual([
      `${says(9, '1–4')} Did you mean \`week: 3\`, as in the name of the file?`,
    ]);
    expect(find('week-range', third(3))).toEqual([
      `${says(3)} No number is free: set \`last: 3\` of \`weeks\` in ${PHASE}, add a phase that has it, or remove the file.`,
    ]);
  });

  test('is told of the second phase where it is in two', () => {
    const edits = { 'phases/orchard.mdx': () => goodFile(PHASE) };
    expect(find('week-range', edits)).toEqual([
      `\`weeks\`: Expected weeks that no other phase has, found 1–2, while ${PHASE} has 1–2. Change \`weeks\` of one of the two, or remove the file that is a copy.`,
    ]);
  });
});

describe('a milestone', () => {
  const SOWING = 'weeks: { first: 1, last: 1 }';
  const PLANTING = 'weeks: { first: 2, last: 2 }';
  const weeks = (first: number, last: number) => `weeks: { first: ${first}, last: ${last} }`;

  test.each([
    [
      'that begins too late',
      replaceAll([SOWING, weeks(2, 2)]),
      'Expected milestone "Sowing" to begin with week 1, found 2–2. Set `first: 1` here.',
    ],
    [
      'that leaves no room',
      replaceAll([SOWING, weeks(1, 2)]),
      'Expected milestone "Planting" to begin after week 2, the last of "Sowing", found 2–2. Set `last: 1` of "Sowing".',
    ],
    [
      'that overlaps the one before it',
      replaceAll(FOUR_WEEKS, [SOWING, weeks(1, 2)], [PLANTING, weeks(2, 4)]),
      'Expected milestone "Planting" to begin after week 2, the last of "Sowing", found 2–4. Set `first: 3` here, or `last: 1` of "Sowing".',
    ],
    [
      'that is the same as the one before it',
      replaceAll([PLANTING, weeks(1, 1)]),
      'Expected milestone "Planting" to begin after week 1, the last of "Sowing", found 1–1. Give it weeks that no other milestone has, or remove it.',
    ],
    [
      'that leaves out a week',
      replaceAll(FOUR_WEEKS, [PLANTING, weeks(4, 4)]),
      'Expected milestone "Planting" to begin with week 2, found 4–4. Set `first: 2` here, or `last: 3` of "Sowing".',
    ],
    [
      'that reaches beyond the phase',
      replaceAll([PLANTING, weeks(2, 3)]),
      'Expected milestone "Planting" to end by week 2, the last of the phase, found 2–3. Set `last: 2` here, or `weeks` of the phase to more.',
    ],
    [
      'that is the last, and ends too early',
      replaceAll(FOUR_WEEKS),
      'Expected the last milestone to end with week 4, found 2. Set `last: 4` here, or add a milestone for the weeks from 3 on.',
    ],
  ])('%s', (_, edit, says) => {
    const later = Object.fromEntries(
      [3, 4].map((week) => [
        `weeks/${week}-hedge.mdx`,
        () => goodFile(BED).replace('week: 2', `week: ${week}`),
      ]),
    );
    const edits = says.includes('week 4') ? { ...later, [PHASE]: edit } : { [PHASE]: edit };
    expect(find('milestone-cover', edits)).toContain(says);
  });
});

test('a milestone behind one that can’t be read is not told to change that one', () => {
  const edit = replaceAll(
    ['{ first: 1, last: 1 }', '{ first: 1 }'],
    ['{ first: 2, last: 2 }', '{ first: 2, last: 3 }'],
  );
  expect(find('milestone-cover', { [PHASE]: edit })).toEqual([
    'Expected milestone "Planting" to end by week 2, the last of the phase, found 2–3. Set `last: 2` here, or `weeks` of the phase to more.',
  ]);
});

test('a day that comes before an earlier one is told with the order', () => {
  const edit = replaceAll([
    'status: not-started',
    'status: completed\nrepo: https://example.com/a\nstartedOn: 2027-03-04\ncompletedOn: 2027-03-01',
  ]);
  expect(find('date-order', { [TRAY]: edit })).toEqual([
    '`completedOn`: Expected a day on or after `startedOn` (2027-03-04), found 2027-03-01. `startedOn` comes first, then `completedOn`: exchange the two dates, or mend the one that is wrong.',
  ]);
});
