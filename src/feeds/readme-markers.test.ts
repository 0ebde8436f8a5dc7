import { describe, expect, test } from 'vitest';
import { findReadmeBlocks, replaceBlocks } from './readme-markers.ts';

const LINES = { badge: ['B'], counter: ['C', 'c'], table: ['T'] };

/** A text with its blocks written anew. */
const rewrite = (text: string) => replaceBlocks(text, findReadmeBlocks(text), LINES);

/** What is wrong with markers, each with its line. */
const listMistakes = (text: string) =>
  findReadmeBlocks(text).mistakes.map(
    ({ offset, message }) => `${text.slice(0, offset).split('\n').length}: ${message}`,
  );

describe('replaceBlocks', () => {
  test.each([
    ['fills', 'a\n<!-- roadmap:table -->\n<!-- /roadmap:table -->\nb', 'T\n'],
    ['replaces', 'a\n<!-- roadmap:table -->\nold\nolder\n<!-- /roadmap:table -->', 'T\n'],
    [
      'keeps CRLF',
      'a\r\n<!-- roadmap:counter -->\r\nx\r\n<!-- /roadmap:counter -->\r\n',
      'C\r\nc\r\n',
    ],
    ['takes other spaces', '\uFEFF<!--roadmap:badge-->  \nx\n<!--  /roadmap:badge -->\t\n', 'B\n'],
  ])('%s a block and leaves the rest alone', (_, text, block) => {
    // A byte order mark is before the first line, so that it can't be a marker's.
    const marked = text.replace(/^\uFEFF/, '\uFEFF\n');
    const [before = '', between = ''] = marked.split(/(?<=<!-- *roadmap:\w+ *-->[ \t]*\r?\n)/);
    const after = between.slice(between.indexOf('<!--'));
    expect(rewrite(marked)).toBe(before + block + after);
    expect(rewrite(rewrite(marked))).toBe(rewrite(marked));
  });

  test('writes several blocks, the same one twice as well', () => {
    const block = (name: string, text: string) =>
      `<!-- roadmap:${name} -->\n${text}<!-- /roadmap:${name} -->\n`;
    const text = (badge: string, table: string) =>
      `# A\n${block('badge', badge)}b\n${block('table', table)}c\n${block('badge', badge)}d\n`;
    expect(rewrite(text('x\ny\n', ''))).toBe(text('B\n', 'T\n'));
  });

  test.each([
    'Nothing.\n',
    '```html\n<!-- roadmap:table -->\n<!-- /roadmap:table -->\n```\n',
    '~~~~\n```\n<!-- roadmap:table -->\n~~~\n<!-- /roadmap:table -->\n~~~~\n',
    'Put `<!-- roadmap:table -->` there.\n',
    '    <!-- roadmap:table -->\n',
  ])('leaves %j as it is', (text) => {
    expect(findReadmeBlocks(text)).toEqual({ blocks: [], mistakes: [], isDeclined: false });
    expect(rewrite(text)).toBe(text);
  });
});

describe('findReadmeBlocks', () => {
  test.each([
    ['a\n<!-- roadmap:table -->\n', '2: Expected `<!-- /roadmap:table -->` below this marker'],
    ['<!-- /roadmap:table -->\n', '1: Expected `<!-- roadmap:table -->` above this marker'],
    ['  <!-- roadmap:table -->\n', '1: Expected a marker alone on its line'],
    ['<!-- roadmap:table --><!-- /roadmap:table -->\n', '1: Expected a marker alone on its line'],
    ['<!-- roadmap:tabel -->\n', '1: Expected a block that a README can have (badge, counter,'],
    [
      '<!-- roadmap:table -->\n<!-- roadmap:badge -->\n<!-- /roadmap:badge -->\n',
      '1: Expected `<!-- /roadmap:table -->` below this marker',
    ],
    [
      '<!-- roadmap:table -->\n<!-- /roadmap:badge -->\n<!-- /roadmap:table -->\n',
      '2: Expected `<!-- roadmap:badge -->` above this marker',
    ],
  ])('tells what is wrong in %j', (text, says) => {
    expect(listMistakes(text)).toEqual([expect.stringContaining(says)]);
  });

  test('sees that no block is wanted', () => {
    expect(findReadmeBlocks('# A\n\n<!-- roadmap:none -->\n').isDeclined).toBe(true);
  });
});
