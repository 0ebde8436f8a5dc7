import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { makeSources, replace } from '../testing.ts';

describe('schema', () => {
  test.each([
    {
      what: 'a value that the schema refuses, at the value',
      file: 'weeks/1-seed-tray.mdx',
      edit: replace('hours: 4', 'hours: 0'),
      line: 7,
      column: 8,
      message: '`hours`: Expected hours above zero, found 0.',
    },
    {
      what: 'a field that is missing, at the first field',
      file: 'resources/spade-guide.mdx',
      edit: replace('topic: Tools\n', ''),
      line: 2,
      column: 1,
      message: '`topic`: Expected a line of text, but it is missing.',
    },
    {
      what: 'a field that does not exist, at its name',
      file: 'resources/spade-guide.mdx',
      edit: replace('cost: free', 'cost: free\nprice: 0'),
      line: 8,
      column: 1,
      message: '`price` is not a field of resources. Remove it, or mend its spelling.',
    },
    {
      what: 'a field inside another that does not exist, at its name',
      file: 'checklists/before-planting.mdx',
      edit: replace('        title: It', '        level: hard\n        title: It'),
      line: 11,
      column: 9,
      message: '`level` is not a field of `parts[0].checks[0]`. Remove it, or mend its spelling.',
    },
    {
      what: 'a value in a list, at that value',
      file: 'weeks/2-raised-bed.mdx',
      edit: replace('[Digging]', '[Digging, Digging]'),
      line: 6,
      column: 19,
      message: '`skills[1]`: Expected each entry once, found "Digging" again.',
    },
    {
      what: 'a field that is missing inside another, at that other',
      file: 'checklists/before-planting.mdx',
      edit: replace('        summary: Roots find their way.\n', ''),
      line: 10,
      column: 9,
      message: '`parts[0].checks[0].summary`: Expected a line of text, but it is missing.',
    },
    {
      what: 'evidence for a status that is not reached, at the evidence',
      file: 'weeks/1-seed-tray.mdx',
      edit: replace('hours: 4', 'hours: 4\ndemo: https://demo.example.com/'),
      line: 8,
      column: 7,
      message:
        '`demo`: `demo` belongs to a week that is `deployed`. Set `status` to that, or remove `demo`.',
    },
    {
      what: 'a status without its evidence, at the first field',
      file: 'weeks/1-seed-tray.mdx',
      edit: replace('not-started', 'completed'),
      line: 2,
      column: 1,
      message: '`repo`: Expected an https address, but it is missing.',
    },
  ])('finds $what', ({ file, edit, line, column, message }) => {
    expect(checkContent(makeSources({ [file]: edit }))).toEqual([
      { rule: 'schema', file, line, column, message },
    ]);
  });

  test('finds two fields that do not exist, each at its own place', () => {
    const edit = replace('cost: free', 'cost: free\nprice: 0\nstars: 5');
    const problems = checkContent(makeSources({ 'resources/spade-guide.mdx': edit }));
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [8, 1, '`price` is not a field of resources. Remove it, or mend its spelling.'],
      [9, 1, '`stars` is not a field of resources. Remove it, or mend its spelling.'],
    ]);
  });
});
