import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { makeSources } from '../testing.ts';

const file = 'guides/how-to-begin.mdx';
const NO_FRONTMATTER =
  'Expected the file to begin with frontmatter: a line `---`, the fields, and a line `---`.';

describe('frontmatter', () => {
  test('has nothing against good content', () => {
    expect(checkContent(makeSources())).toEqual([]);
  });

  test.each([
    ['is empty', ''],
    ['has only prose', 'Begin with the first week.\n'],
    ['begins with an empty line', '\n---\ntitle: How to begin\n---\n'],
    ['does not close its frontmatter', '---\ntitle: How to begin\n\nText.\n'],
  ])('wants frontmatter in a file that %s', (_, text) => {
    expect(checkContent(makeSources({ [file]: () => text }))).toEqual([
      { rule: 'frontmatter', file, line: 1, column: 1, message: NO_FRONTMATTER },
    ]);
  });

  test.each([
    {
      what: 'a field that is given twice',
      text: '---\ntitle: One\ntitle: Two\n---\n',
      line: 3,
      message: 'Map keys must be unique',
    },
    {
      what: 'a list that is not closed',
      text: '---\ntitle: [One\norder: 1\n---\n',
      line: 3,
      message: 'Flow sequence in block collection must be sufficiently indented and end with a ]',
    },
    {
      what: 'a tab as indentation',
      text: '---\n\ttitle: One\n---\n',
      line: 2,
      message: 'Tabs are not allowed as indentation',
    },
    {
      what: 'an alias of nothing',
      text: '---\ntitle: *one\n---\n',
      line: 2,
      message: 'Unresolved alias (the anchor must be set before the alias): one',
    },
    {
      what: 'so many aliases that they would fill the memory',
      text: `---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n---\n`,
      line: 2,
      message: 'Excessive alias count indicates a resource exhaustion attack',
    },
  ])('finds $what, and nothing else in that file', ({ text, line, message }) => {
    expect(checkContent(makeSources({ [file]: () => text }))).toEqual([
      {
        rule: 'frontmatter',
        file,
        line,
        column: 1,
        message: `This is not valid YAML: ${message}`,
      },
    ]);
  });
});
