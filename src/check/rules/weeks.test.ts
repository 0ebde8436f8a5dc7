import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { goodFile, makeSources, replace } from '../testing.ts';

describe('weekNumbers', () => {
  test('finds a number that another week has already', () => {
    const first = goodFile('weeks/1-seed-tray.mdx').replace('hours: 4', 'hours: 1');
    const problems = checkContent(
      makeSources({
        'weeks/1-seed-tray.mdx': () => first,
        'weeks/1-window-box.mdx': () => first.replace('hours: 1', 'hours: 3'),
      }),
    );
    expect(problems).toEqual([
      {
        rule: 'week-number',
        file: 'weeks/1-window-box.mdx',
        line: 2,
        column: 7,
        message:
          '`week`: 1 is the number of weeks/1-seed-tray.mdx already. Expected a number of its own.',
      },
    ]);
  });

  test('finds a number that disagrees with the file name', () => {
    const problems = checkContent(
      makeSources({
        'weeks/1-seed-tray.mdx': () => undefined,
        'weeks/seed-tray.mdx': () => goodFile('weeks/1-seed-tray.mdx'),
        'weeks/2-raised-bed.mdx': replace('[1-seed-tray]', '[seed-tray]'),
      }),
    );
    expect(problems).toEqual([
      {
        rule: 'week-number',
        file: 'weeks/seed-tray.mdx',
        line: 2,
        column: 7,
        message: '`week`: 1 disagrees with the file name. Expected the name to begin with "1-".',
      },
    ]);
  });

  test('finds a file name whose number only begins like the number of the week', () => {
    const problems = checkContent(
      makeSources({ 'weeks/12-herbs.mdx': () => goodFile('weeks/1-seed-tray.mdx') }),
    );
    expect(problems.map(({ message }) => message)).toContain(
      '`week`: 1 disagrees with the file name. Expected the name to begin with "1-".',
    );
  });

  test('finds a number that lies in no phase', () => {
    const text = goodFile('weeks/1-seed-tray.mdx').replace('week: 1', 'week: 3');
    expect(checkContent(makeSources({ 'weeks/3-herbs.mdx': () => text }))).toEqual([
      {
        rule: 'week-number',
        file: 'weeks/3-herbs.mdx',
        line: 2,
        column: 7,
        message: '`week`: 3 belongs to no phase. Expected a number inside the `weeks` of a phase.',
      },
    ]);
  });

  test('finds a number that lies in no milestone of its phase', () => {
    const edit = replace('weeks: { first: 2, last: 2 }', 'weeks: { first: 3, last: 3 }');
    const problems = checkContent(makeSources({ 'phases/garden.mdx': edit }));
    expect(problems.filter(({ rule }) => rule === 'week-number')).toEqual([
      {
        rule: 'week-number',
        file: 'weeks/2-raised-bed.mdx',
        line: 2,
        column: 7,
        message:
          '`week`: 2 belongs to no milestone of phases/garden.mdx. Expected a number inside the `weeks` of one.',
      },
    ]);
  });
});

describe('prerequisites', () => {
  test.each([
    {
      what: 'a later week',
      file: 'weeks/1-seed-tray.mdx',
      edit: replace('hours: 4', 'hours: 4\nprerequisites: [2-raised-bed]'),
      line: 8,
      column: 17,
      message: '`prerequisites`: week 2 does not come before week 1. Expected an earlier week.',
    },
    {
      what: 'the week itself',
      file: 'weeks/2-raised-bed.mdx',
      edit: replace('[1-seed-tray]', '[1-seed-tray, 2-raised-bed]'),
      line: 12,
      column: 30,
      message: '`prerequisites`: week 2 does not come before week 2. Expected an earlier week.',
    },
  ])('find $what among what a week needs', ({ file, edit, line, column, message }) => {
    expect(checkContent(makeSources({ [file]: edit }))).toEqual([
      { rule: 'prerequisite-order', file, line, column, message },
    ]);
  });
});
