// One random mistake in the real content, thousands of times: the check never crashes, always finds
// a mistake that breaks something, and points at its line.
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../roadmap/calendar.ts';
import { checkContent } from './check-content.ts';
import type { SourceFile } from './content-file.ts';
import { decode, readContent } from './read-content.ts';

const RUNS = 2_000;
const CONTEXT = { today: parseDate('2027-01-01') };
const sources = await readContent(resolve(import.meta.dirname, '../../content'));

/** A mistake: which line of a file it is made in, and how. All of them break something. */
interface Mutation {
  name: string;
  /** Whether a line of the frontmatter can be changed so; its number is from 0. */
  fits: (line: string, file: SourceFile) => boolean;
  change: (line: string) => string;
}

const isTopKey = (line: string) => /^[a-zA-Z]+:/.test(line);
const hasValue = (key: string) => (line: string) => line.startsWith(`${key}: `);
const put = (key: string, value: string): Mutation => ({
  name: `${key}: ${value}`,
  fits: hasValue(key),
  change: () => `${key}: ${value}`,
});

const MUTATIONS: readonly Mutation[] = [
  { name: 'misspell a key', fits: isTopKey, change: (line) => line.replace(/^(.)/, 'x$1') },
  {
    name: 'repeat a key',
    fits: (line) => /^[a-z]+: \w/.test(line),
    change: (line) => `${line}\n${line}`,
  },
  { name: 'add a key', fits: isTopKey, change: (line) => `surprise: 1\n${line}` },
  {
    name: 'leave a quote open',
    fits: hasValue('title'),
    change: (line) => line.replace(': ', ': "'),
  },
  { name: 'put a colon into text', fits: hasValue('summary'), change: () => 'summary: one: two' },
  { name: 'insert a conflict marker', fits: isTopKey, change: (line) => `<<<<<<< HEAD\n${line}` },
  { name: 'insert a NUL', fits: isTopKey, change: (line) => `${line}\0` },
  put('status', 'in-progess'),
  put('status', 'completed'),
  put('status', '[in-progress]'),
  put('hours', '0'),
  put('hours', 'many'),
  put('hours', '-3'),
  put('week', '99'),
  put('week', 'first'),
  put('title', '{ a: 1 }'),
  put('title', ''),
  put('url', 'http://example.com/'),
  put('url', 'javascript:alert(1)'),
  put('url', 'example'),
  put('kind', 'documentaton'),
  put('cost', 'cheap'),
  put('topic', 'Nothing of the kind'),
  put('scope', 'day'),
  put('order', '1.5'),
  put('startsOn', '2026-02-31'),
  put('startsOn', '1 October'),
  put('endsOn', '2020-01-01'),
  put('goals', 'none'),
  put('skills', '[One, One]'),
  put('skills', '[]'),
  put('categories', '[Nonsense]'),
  put('prerequisites', '[no-such-week]'),
  put('resources', '[no-such-resource]'),
  put('resources', '[Not A Slug]'),
];

/** Every place where a mutation can be made. */
const CASES = sources.flatMap((file) => {
  const lines = file.text.split('\n');
  const end = lines.indexOf('---', 1);
  return lines.slice(0, end).flatMap((line, index) =>
    MUTATIONS.filter(({ fits }) => index > 0 && fits(line, file)).map((mutation) => ({
      file,
      index,
      mutation,
    })),
  );
});

/** The same content with one file changed; the other files are the same objects. */
function withText(file: SourceFile, text: string): SourceFile[] {
  return sources.map((source) => (source === file ? { ...source, text } : source));
}

describe('one mistake in one line', () => {
  test('is always found, on its line or the line of its key', () => {
    let exact = 0;
    let runs = 0;
    fc.assert(
      fc.property(fc.constantFrom(...CASES), ({ file, index, mutation }) => {
        const lines = file.text.split('\n');
        const before = lines[index] ?? '';
        const after = mutation.change(before);
        fc.pre(after !== before);
        const text = lines.with(index, after).join('\n');
        const added = after.split('\n').length;
        const errors = checkContent(withText(file, text), CONTEXT).filter(
          ({ severity, file: path }) => severity === 'error' && path === file.path,
        );
        expect(errors, `${file.path}:${index + 1} ${mutation.name}`).not.toEqual([]);
        const hit = errors.some(({ line }) => line > index && line <= index + added);
        expect(
          hit,
          `${file.path}:${index + 1} ${mutation.name} is told at ${errors.map(({ line }) => line).join(', ')}`,
        ).toBe(true);
        runs += 1;
        if (hit) exact += 1;
      }),
      { numRuns: RUNS, seed: 52 },
    );
    console.log(`${exact} of ${runs} mistakes in one line were told on their line.`);
    expect(runs).toBeGreaterThanOrEqual(RUNS);
  }, 120_000);

  test.each([
    ['the frontmatter is not closed', (text: string) => text.replace(/\n---\n/, '\n')],
    ['the frontmatter is gone', (text: string) => text.replace(/^---\n/, '')],
    ['an import is added', (text: string) => `${text}\nimport x from 'y'\n`],
    ['a script is added', (text: string) => `${text}\n<script>alert(1)</script>\n`],
    ['a tag is left open', (text: string) => `${text}\n\n<Steps>\n`],
    ['a heading of the first level is added', (text: string) => `${text}\n\n# Title\n`],
    ['a link is broken', (text: string) => `${text}\n\n[Lost](/weeks/no-such-week/)\n`],
  ])('is found in every file when %s', (_, change) => {
    for (const file of sources) {
      const problems = checkContent(withText(file, change(file.text)), CONTEXT);
      expect(
        problems.some((problem) => problem.severity === 'error' && problem.file === file.path),
        file.path,
      ).toBe(true);
    }
  });

  test('is found in every file when it is saved in another encoding', () => {
    for (const file of sources) {
      const { text, unreadable } = decode(Buffer.from(`${file.text}é`, 'latin1'));
      const changed = sources.map((source) =>
        source === file ? { ...source, text, ...(unreadable ? { unreadable } : {}) } : source,
      );
      expect(checkContent(changed, CONTEXT).map(({ rule }) => rule)).toContain('not-utf8');
    }
  });
});
