import { describe, expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { formatForTerminal } from './terminal.ts';

const hours: Problem = {
  rule: 'schema',
  file: 'weeks/1-seed-tray.mdx',
  line: 7,
  column: 8,
  message: '`hours`: Expected hours above zero, found 0.',
};

const title: Problem = {
  rule: 'schema',
  file: 'weeks/1-seed-tray.mdx',
  line: 3,
  column: 8,
  message: '`title`: Expected some text, found an empty value.',
};

const topic: Problem = {
  rule: 'vocabulary',
  file: 'resources/spade-guide.mdx',
  line: 6,
  column: 8,
  message: '`topic`: "Stones" is not a topic of any phase. Expected one of Tools, Seeds.',
};

describe('formatForTerminal', () => {
  test('says in one line that there is no problem', () => {
    expect(formatForTerminal([], 12, 'content')).toMatchInlineSnapshot(
      `"12 files checked, no problems."`,
    );
  });

  test('shows one problem in one file', () => {
    expect(formatForTerminal([hours], 1, 'content')).toMatchInlineSnapshot(`
      "content/weeks/1-seed-tray.mdx:7:8  schema
        \`hours\`: Expected hours above zero, found 0.

      1 file checked: 1 problem in 1."
    `);
  });

  test('shows several problems as paragraphs, and counts each file once', () => {
    expect(formatForTerminal([topic, title, hours], 12, 'content')).toMatchInlineSnapshot(`
      "content/resources/spade-guide.mdx:6:8  vocabulary
        \`topic\`: "Stones" is not a topic of any phase. Expected one of Tools, Seeds.

      content/weeks/1-seed-tray.mdx:3:8  schema
        \`title\`: Expected some text, found an empty value.

      content/weeks/1-seed-tray.mdx:7:8  schema
        \`hours\`: Expected hours above zero, found 0.

      12 files checked: 3 problems in 2."
    `);
  });
});
