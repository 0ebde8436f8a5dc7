import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

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
      'weeks/2-raised-bed.mdx:12 prerequisite-cycle',
      'weeks/2-raised-bed.mdx:12 prerequisite-order',
      'weeks/2-raised-bed.mdx:13 dangling-reference',
    ]);
  });

  test('finds the same, whatever the order of the files', () => {
    const sources = makeSources({
      'weeks/1-seed-tray.mdx': replace('[Soil]', '[Stones]'),
      'weeks/2-raised-bed.mdx': replace('[spade-guide]', '[rake-guide]'),
    });
    expect(checkContent(sources.toReversed(), CONTEXT)).toEqual(checkContent(sources, CONTEXT));
  });

  test('adds up hours with fractions as a person does', () => {
    const problems = checkContent(
      makeSources({
        'weeks/1-seed-tray.mdx': replace('hours: 4', 'hours: 1.1'),
        'weeks/2-raised-bed.mdx': replace('hours: 6', 'hours: 2.2'),
        'phases/garden.mdx': replace('hours: 10', 'hours: 3.3'),
      }),
      CONTEXT,
    );
    expect(problems).toEqual([]);
  });

  test('tells a missing phase once, not in every week and resource', () => {
    const problems = checkContent(makeSources({ 'phases/garden.mdx': () => undefined }), CONTEXT);
    expect(problems.map(({ rule }) => rule)).toEqual(['phase-missing']);
  });

  test('finds the missing phase of no content at all', () => {
    expect(checkContent([], CONTEXT).map(({ rule }) => rule)).toEqual(['phase-missing']);
  });
});
