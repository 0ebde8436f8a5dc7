// Every message is in words of the portal's own, with a way to mend what is wrong: whatever stands in a
// field, nothing of Zod's shows.
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from './check-content.ts';
import { findFrontmatter } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import { CONTEXT, makeSources } from './testing.ts';

/** How Zod's own messages begin, and the words for types that only programmers use. */
const ZODS_WORDS =
  /\b(?:Invalid|Too small|Too big|Unrecognized|received|object|undefined|NaN|Infinity)\b/;

/** Odd values, as YAML. An empty text is a key without a value. */
const ODD_VALUES = [
  '',
  'null',
  'true',
  '7',
  '-7',
  '1.5',
  '.inf',
  '-.inf',
  '.nan',
  '9007199254740993',
  '""',
  'odd',
  '"two\\nlines"',
  '2027-02-31',
  '[]',
  '[odd, odd]',
  '[[]]',
  '[null]',
  '{}',
  '{ odd: 1 }',
  '&a [*a]',
  '!!binary aGk=',
];

const sources = makeSources();
const files = sources.map(({ path, text }) => {
  const found = findFrontmatter(text);
  const end = found.state === 'present' ? found.end : 0;
  // What a file of the tests says is a record of fields.
  const data = parse(text.slice(found.start, end)) as Record<string, unknown>;
  return { path, data };
});

/** What is found in a file with other fields; the other files are the same objects, read once. */
function find(path: string, fields: string): Problem[] {
  const text = `---\n${fields}\n---\n\nWords.\n`;
  const changed = sources.map((source) => (source.path === path ? { ...source, text } : source));
  return checkContent(changed, CONTEXT).filter(({ file }) => file === path);
}

/** What is said of other fields: messages, and hints after them. */
function listMessages(path: string, fields: string): string[] {
  return find(path, fields).map(({ message, hint }) => `${message} ${hint}`);
}

/** The same data with one mark in place of each value in it, at every depth, one at a time. */
function replaceEach(value: unknown): unknown[] {
  if (Array.isArray(value))
    return [
      MARK,
      ...value.flatMap((item, at) => replaceEach(item).map((odd): unknown => value.with(at, odd))),
    ];
  if (typeof value === 'object' && value !== null)
    return [
      MARK,
      ...Object.entries(value).flatMap(([key, item]) =>
        replaceEach(item).map((odd) => ({ ...value, [key]: odd })),
      ),
    ];
  return [MARK];
}

const MARK = 'the-mark';

describe.each(files)('the messages on $path', ({ path, data }) => {
  test('are in our own words, whatever value stands in whatever field', () => {
    const fields = replaceEach(data).map((odd) => stringify(odd).trimEnd());
    const messages = fields.flatMap((text) =>
      ODD_VALUES.flatMap((value) =>
        listMessages(
          path,
          text.replace(MARK, () => value),
        ),
      ),
    );
    expect(messages.length).toBeGreaterThan(fields.length);
    expect(messages.filter((message) => ZODS_WORDS.test(message))).toEqual([]);
  }, 240_000);

  test('are in our own words when a field is missing or unknown', () => {
    const keys = Object.keys(data);
    const messages = [
      ...keys.flatMap((key) =>
        listMessages(
          path,
          stringify(
            Object.fromEntries(
              keys.filter((name) => name !== key).map((name) => [name, data[name]]),
            ),
          ),
        ),
      ),
      ...listMessages(path, stringify({ ...data, surprise: 1 })),
    ];
    expect(messages).not.toEqual([]);
    expect(messages.filter((message) => ZODS_WORDS.test(message))).toEqual([]);
  });
});

describe('frontmatter that has no fields', () => {
  test.each([
    ['nothing', '', 'none'],
    ['a comment', '# Later', 'none'],
    ['null', 'null', 'none'],
    ['a list', '- title', '`- title`'],
    ['a line of text', 'title', '"title"'],
    ['a number', '7', '7'],
  ])('but %s is told at its place, with a way to mend it', (_, text, found) => {
    for (const { path } of files) {
      const problems = find(path, text);
      expect(problems).toEqual([
        {
          rule: 'frontmatter',
          severity: 'error',
          file: path,
          line: 2,
          column: 1,
          length: 1,
          message: expect.stringMatching(
            new RegExp(`^Expected the fields of a [a-z]+, found ${found}\\.$`),
          ) as string,
          hint: 'Write the fields between the two lines `---`, each on a line of its own: `title: …`.',
        },
      ]);
    }
  });
});
