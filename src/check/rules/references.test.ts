import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { makeSources, replace } from '../testing.ts';

describe('references', () => {
  test.each([
    {
      what: 'a prerequisite',
      file: 'weeks/2-raised-bed.mdx',
      edit: replace('[1-seed-tray]', '[1-seed-tray, 1-nowhere]'),
      line: 12,
      column: 30,
      message:
        '`prerequisites`: there is no weeks/1-nowhere.mdx. Expected the file name, without its ending, of an entry in weeks/.',
    },
    {
      what: 'a resource of a week',
      file: 'weeks/2-raised-bed.mdx',
      edit: replace('[spade-guide]', '[rake-guide]'),
      line: 13,
      column: 13,
      message:
        '`resources`: there is no resources/rake-guide.mdx. Expected the file name, without its ending, of an entry in resources/.',
    },
    {
      what: 'a resource of a guide',
      file: 'guides/how-to-begin.mdx',
      edit: replace('[spade-guide]', '[spade-guide, rake-guide]'),
      line: 7,
      column: 30,
      message:
        '`resources`: there is no resources/rake-guide.mdx. Expected the file name, without its ending, of an entry in resources/.',
    },
  ])('find $what that does not exist', ({ file, edit, line, column, message }) => {
    expect(checkContent(makeSources({ [file]: edit }))).toEqual([
      { rule: 'reference', file, line, column, message },
    ]);
  });

  test('find a week where a resource should be', () => {
    const edit = replace('[spade-guide]', '[1-seed-tray]');
    expect(checkContent(makeSources({ 'weeks/2-raised-bed.mdx': edit }))).toMatchObject([
      { rule: 'reference', line: 13, column: 13 },
    ]);
  });

  test('are content with an entry that exists but has problems of its own', () => {
    const edit = replace('cost: free', 'cost: cheap');
    const problems = checkContent(makeSources({ 'resources/spade-guide.mdx': edit }));
    expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
  });
});

describe('vocabulary', () => {
  test.each([
    {
      what: 'a category',
      file: 'weeks/2-raised-bed.mdx',
      edit: replace('[Soil, Plants]', '[Soil, Stones]'),
      line: 5,
      column: 20,
      message:
        '`categories`: "Stones" is not a category of any phase. Expected one of Soil, Plants.',
    },
    {
      what: 'a category in other letters',
      file: 'weeks/1-seed-tray.mdx',
      edit: replace('[Soil]', '[soil]'),
      line: 5,
      column: 14,
      message: '`categories`: "soil" is not a category of any phase. Expected one of Soil, Plants.',
    },
    {
      what: 'a topic',
      file: 'resources/spade-guide.mdx',
      edit: replace('topic: Tools', 'topic: Stones'),
      line: 6,
      column: 8,
      message: '`topic`: "Stones" is not a topic of any phase. Expected one of Tools, Seeds.',
    },
  ])('finds $what that no phase declares', ({ file, edit, line, column, message }) => {
    expect(checkContent(makeSources({ [file]: edit }))).toEqual([
      { rule: 'vocabulary', file, line, column, message },
    ]);
  });
});
