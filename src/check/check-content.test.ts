import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import type { SourceFile } from './content-file.ts';
import { CONTEXT, goodFile, makeSource, makeSources, replace, type Edit } from './testing.ts';

const GUIDE = 'guides/how-to-begin.mdx';
const SPADE = 'resources/spade-guide.mdx';

describe('checkContent', () => {
  test('finds nothing in good content', () => {
    expect(checkContent(makeSources(), CONTEXT)).toEqual([]);
  });

  test('finds all problems of all rules at once, in order of file and position', () => {
    const problems = checkContent(
      makeSources({
        'weeks/2-raised-bed.mdx': (text) =>
          text
            .replace('[spade-guide]', '[rake-guide]')
            .replace('[1-seed-tray]', '[2-raised-bed]')
            .replace('[Soil, Plants]', '[Stones]'),
        'resources/spade-guide.mdx': replace('cost: free', 'cost: cheap\nprice: 1'),
        'guides/how-to-begin.mdx': () => 'Text.\n',
        'phases/garden.mdx': replace('hours: 10', 'hours: 11'),
      }),
      CONTEXT,
    );
    expect(problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
      'guides/how-to-begin.mdx:1 frontmatter',
      'phases/garden.mdx:9 phase-hours',
      'resources/spade-guide.mdx:7 bad-value',
      'resources/spade-guide.mdx:8 unknown-key',
      'weeks/2-raised-bed.mdx:5 unknown-category',
      'weeks/2-raised-bed.mdx:12 prerequisite-order',
      'weeks/2-raised-bed.mdx:13 dangling-reference',
    ]);
  });

  test('refuses a file whose page would be in place of one of the portal', () => {
    const path = 'guides/check-rules.mdx';
    const problems = checkContent(makeSources({ [path]: () => goodFile(GUIDE) }), CONTEXT);
    expect(problems.filter(({ file }) => file === path).map(({ rule }) => rule)).toContain(
      'file-name',
    );
  });

  test('tells a file with another ending once, and not where it is referred to', () => {
    const ignored: SourceFile = {
      ...makeSource('resources/spade-guide.md', ''),
      unreadable: { reason: 'ignored' },
    };
    const sources = makeSources({ [SPADE]: () => undefined });
    const problems = checkContent([...sources, ignored], CONTEXT);
    expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'resources/spade-guide.md ignored-file',
    ]);
  });

  test.each([
    ['week', 'Did you mean `weeks`?'],
    ['README.md', 'Move what it holds to where it belongs.'],
  ])('tells %s, which lies beside the collections', (path, hint) => {
    const stray: SourceFile = {
      collection: undefined,
      id: path,
      path,
      text: '',
      unreadable: { reason: 'ignored' },
    };
    expect(checkContent([...makeSources(), stray], CONTEXT)).toMatchObject([
      {
        rule: 'ignored-file',
        file: path,
        message: `Expected the folders phases, weeks, checklists, resources, guides and the file health.json, found "${path}", which is left out.`,
        hint,
      },
    ]);
  });

  test('tells a folder with the name of a page as that', () => {
    const source = {
      collection: 'weeks',
      id: '3-hedge',
      path: 'weeks/3-hedge.mdx',
      text: '',
    } as const;
    const problems = checkContent(
      [...makeSources(), { ...source, unreadable: { reason: 'ignored' } }],
      CONTEXT,
    );
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['ignored-file', 'Expected a file, found "3-hedge.mdx", which is a folder, and is left out.'],
    ]);
  });

  test.each<[rule: string, unreadable: NonNullable<SourceFile['unreadable']>]>([
    ['not-utf8', { reason: 'not-utf8', line: 1, column: 3, shown: '' }],
    ['too-large', { reason: 'too-large', bytes: 50_000_000 }],
    ['outside-content', { reason: 'outside', target: '/elsewhere' }],
  ])('tells by %s when the file beside the collections is no text', (rule, unreadable) => {
    const source = { collection: undefined, id: 'health.json', path: 'health.json', text: '' };
    const problems = checkContent([...makeSources(), { ...source, unreadable }], CONTEXT);
    expect(problems.map((problem) => [problem.rule, problem.file])).toEqual([
      [rule, 'health.json'],
    ]);
  });

  test('finds the same, whatever the order of the files', () => {
    const sources = makeSources({
      'weeks/1-seed-tray.mdx': replace('[Soil]', '[Stones]'),
      'weeks/2-raised-bed.mdx': replace('[spade-guide]', '[rake-guide]'),
    });
    expect(checkContent(sources.toReversed(), CONTEXT)).toEqual(checkContent(sources, CONTEXT));
  });

  test.each([
    ['hours: 3.3', []],
    ['hours: 3.4', ['`hours`: Expected 3.3, the sum of the weeks, found 3.4.']],
  ])('adds up hours with fractions as a person does, for a phase of %s', (hours, messages) => {
    const problems = checkContent(
      makeSources({
        'weeks/1-seed-tray.mdx': replace('hours: 4', 'hours: 1.1'),
        'weeks/2-raised-bed.mdx': (text) =>
          text
            .replace('hours: 6', 'hours: 2.2')
            .replace('hours: 4', 'hours: 2.1')
            .replace('hours: 2\n', 'hours: 0.1\n'),
        'phases/garden.mdx': replace('hours: 10', hours),
      }),
      CONTEXT,
    );
    expect(problems.map(({ message }) => message)).toEqual(messages);
  });

  test('tells how much a plan is short of the hours of its week, without noise of fractions', () => {
    const edit: Edit = (text) =>
      text.replace('hours: 4', 'hours: 1.1').replace('hours: 2\n', 'hours: 2.2\n');
    const problems = checkContent(makeSources({ 'weeks/2-raised-bed.mdx': edit }), CONTEXT);
    expect(problems.map(({ message }) => message)).toEqual([
      '`plan`: Expected sessions of 6 h together, the `hours` of the week, found 3.3 h: 2.7 h too few.',
    ]);
  });

  test('tells a missing phase once, not in every week and resource', () => {
    const problems = checkContent(makeSources({ 'phases/garden.mdx': () => undefined }), CONTEXT);
    expect(problems.map(({ rule }) => rule)).toEqual(['phase-missing']);
  });

  test('finds the missing phase of no content at all', () => {
    expect(checkContent([], CONTEXT).map(({ rule }) => rule)).toEqual(['phase-missing']);
  });
});
