// Names of files that are no slugs, or that disagree with the number of their week.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, goodFile, makeSources, replace, type Edit } from '../testing.ts';
import { findByRule } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';

describe('the number of a week that its file name contradicts', () => {
  const range = (last: number) =>
    replace('weeks: { first: 1, last: 2 }\nhours', `weeks: { first: 1, last: ${last} }\nhours`);
  const tell = (edits: Readonly<Record<string, Edit>>) =>
    checkContent(makeSources(edits), CONTEXT).map(
      ({ rule, file, line, hint }) => `${rule} ${file}:${line} ${hint ?? ''}`,
    );

  test.each([
    ['of no phase', 9, 'week-range'],
    ['of another week', 1, 'duplicate-week'],
  ])('is told once: one %s', (_, number, rule) => {
    expect(tell({ [BED]: replace('week: 2', `week: ${number}`) })).toEqual([
      `${rule} ${BED}:2 Did you mean \`week: 2\`, as in the name of the file?`,
    ]);
  });

  test('is told at the one whose file is named otherwise, also where that comes first', () => {
    expect(tell({ [TRAY]: replace('week: 1', 'week: 2') })).toEqual([
      `duplicate-week ${TRAY}:2 Did you mean \`week: 1\`, as in the name of the file?`,
    ]);
  });

  test('is told with both ways to mend it where it is free', () => {
    expect(
      findByRule('file-name', { [PHASE]: range(3), [BED]: replace('week: 2', 'week: 3') }),
    ).toEqual([
      `${BED}:2 Expected the number that the file name begins with, found 3 in 2-raised-bed.mdx.`,
    ]);
    const found = tell({ [PHASE]: range(3), [BED]: replace('week: 2', 'week: 3') });
    expect(found).toContain(
      `file-name ${BED}:2 Write \`week: 2\`, or rename the file to \`3-raised-bed.mdx\`.`,
    );
    // Nobody knows which of the two numbers has no file.
    expect(found.filter((problem) => problem.startsWith('week-gap'))).toEqual([]);
  });

  test.each([
    ['weeks/raised-bed.mdx', 'file-name', 'Rename the file to `2-raised-bed.mdx`.'],
    ['weeks/2 Raised Bed.mdx', 'file-name', 'Rename it to `2-raised-bed.mdx`.'],
    ['weeks/02-raised-bed.mdx', 'file-name', 'Rename the file to `2-raised-bed.mdx`.'],
  ])('is no more than a name to be changed: %s', (path, rule, hint) => {
    const found = tell({ [BED]: () => undefined, [path]: () => goodFile(BED) });
    expect(found.map((problem) => problem.replace(/ weeks\/.*:\d+ /, ' '))).toEqual([
      `${rule} ${hint}`,
    ]);
  });
});

describe('a file with a bad name', () => {
  test.each([
    ['weeks/2_raised_bed.mdx', 'Rename it to `2-raised-bed.mdx`.'],
    ['weeks/2-Raised-Bed.mdx', 'Rename it to `2-raised-bed.mdx`.'],
    ['weeks/02-raised-bed.mdx', 'Rename the file to `2-raised-bed.mdx`.'],
    ['weeks/raised-bed.mdx', 'Rename the file to `2-raised-bed.mdx`.'],
  ])('is told once, and not where others refer to it: %s', (path, hint) => {
    const problems = checkContent(
      makeSources({
        [BED]: () => undefined,
        [path]: () => goodFile(BED),
        [TRAY]: replace('Sow.', 'Then [the bed](/weeks/2-raised-bed/#features).'),
        'weeks/3-hedge.mdx': () =>
          goodFile(BED).replace('week: 2', 'week: 3').replace('[1-seed-tray]', '[2-raised-bed]'),
        [PHASE]: (text) =>
          text
            .replace('last: 2 }\nhours: 10', 'last: 3 }\nhours: 16')
            .replace('first: 2, last: 2', 'first: 2, last: 3'),
      }),
      CONTEXT,
    );
    expect(problems.map((problem) => [problem.rule, problem.hint])).toEqual([['file-name', hint]]);
  });

  test('that is a copy of a week is told as that, at the copy', () => {
    const path = 'weeks/2-raised-bed 2.mdx';
    const problems = checkContent(makeSources({ [path]: () => goodFile(BED) }), CONTEXT);
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`duplicate-week ${path}`]);
  });
});
