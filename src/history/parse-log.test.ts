import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { type LoggedCommit, LogParser } from './parse-log.ts';

const ZERO = '0'.repeat(40);
const [A, B, C, D] = [makeHash('a'), makeHash('b'), makeHash('c'), makeHash('d')];

function makeHash(letter: string): string {
  return letter.repeat(40);
}

/** Parses a text in pieces of so many bytes. Gives each commit with the heads of its files. */
function parse(text: string, size = 1_000_000) {
  const bytes = Buffer.from(text);
  const commits: LoggedCommit[] = [];
  const parser = new LogParser((commit) => commits.push(commit));
  for (let at = 0; at < bytes.length; at += size) parser.push(bytes.subarray(at, at + size));
  parser.end();
  return commits.map((commit) => ({
    ...commit,
    heads: commit.changes.map(({ blob }) => parser.heads.get(blob)?.join('\n')),
  }));
}

/** A commit as git prints it, which modifies `weeks/1-a.mdx` from content `b` to content `c`. */
function print(
  patch: string,
  { hash = A, parents = B, decoration = '', before = B, blob = C } = {},
): string {
  const header = `\0${hash} ${parents}\n2027-03-01\n${decoration}\0`;
  const record = `:100644 100644 ${before} ${blob} M\0weeks/1-a.mdx\0`;
  const diff = `diff --git a/weeks/1-a.mdx b/weeks/1-a.mdx\nindex ${before}..${blob} 100644\n`;
  return `${header}\n${record}\0${diff}--- a/weeks/1-a.mdx\n+++ b/weeks/1-a.mdx\n${patch}`;
}

describe('LogParser', () => {
  const log =
    print('@@ -0,0 +1,4 @@\n+---\n+status: completed\n+---\n+Text\n', { before: ZERO, blob: B }) +
    `\0${B} ${A} ${C}\n2027-03-02\n\0` +
    print('@@ -2 +2 @@\n-status: completed\n+status: deployed\n', { hash: C, parents: '' }) +
    print('@@ -1,4 +1 @@\n----\n-status: deployed\n----\n-Text\n+Text\n', { before: C, blob: A });

  test('reads commits, their parents, days, files and the heads of these', () => {
    const [first, second, third, last] = parse(log);
    expect(first).toMatchObject({ hash: A, parents: [B], day: '2027-03-01', isCut: false });
    expect(second).toMatchObject({ hash: B, parents: [A, C], day: '2027-03-02', changes: [] });
    expect(third).toMatchObject({ hash: C, parents: [] });
    const path = 'weeks/1-a.mdx';
    expect(third?.changes).toEqual([
      { letter: 'M', mode: '100644', before: B, blob: C, from: path, path },
    ]);
    expect(first?.heads).toEqual(['---\nstatus: completed\n---\nText']);
    expect(third?.heads).toEqual(['---\nstatus: deployed\n---\nText']);
    expect(last?.heads).toEqual(['Text']);
  });

  test.each([1, 2, 3, 7, 64, 100, 200])('reads the same in pieces of %i bytes', (size) => {
    expect(parse(log, size)).toEqual(parse(log));
  });

  test('reads the two paths of a renamed file, with any signs in them', () => {
    const records = `:100644 100644 ${B} ${B} R100\0we\nird\t":x\0weeks/:100644 ü.mdx\0`;
    const patch = 'diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n';
    const [commit] = parse(`\0${A} ${B}\n2027-03-01\n\0\n${records}\0${patch}`);
    expect(commit?.changes).toMatchObject([
      { letter: 'R', from: 'we\nird\t":x', path: 'weeks/:100644 ü.mdx' },
    ]);
    expect(commit?.heads).toEqual([undefined]);
  });

  test('says that a commit is cut where a shallow clone ends, and only there', () => {
    const isCut = (parents: string, decoration: string) =>
      parse(print('', { parents, decoration }))[0]?.isCut;
    expect(isCut('', 'grafted')).toBe(true);
    expect(isCut('', 'HEAD -> refs/heads/grafted')).toBe(false);
    expect(isCut(B, 'grafted')).toBe(false);
  });

  test('takes no content for a commit, a file or a hunk', () => {
    const hostile = [
      `\0${C} ${A}\n2020-01-01\n\0`,
      'diff --git a/x b/x',
      `index ${B}..${A} 100644`,
      '@@ -0,0 +1,3 @@',
      '---',
      'status: completed',
      '---',
    ];
    const lines = hostile.join('\n').split('\n');
    const patch = ['-', '+'].flatMap((sign) => lines.map((line) => `${sign}${line}\n`)).join('');
    const text = print(`@@ -0,0 +1,20 @@\n${patch}`, { before: ZERO, blob: D }) + log;
    const commits = parse(text);
    expect(commits).toHaveLength(5);
    expect(commits[0]?.heads).toEqual([lines.join('\n')]);
    expect(parse(text, 5)).toEqual(commits);
  });

  test('reads each file of a commit for itself, also one that was a link', () => {
    const diff = (before: string, after: string, patch: string) =>
      `diff --git a/x b/x\nindex ${before}..${after}\n--- a/x\n+++ b/x\n${patch}`;
    const patch =
      '@@ -0,0 +1 @@\n+x\n' +
      diff(A, ZERO, '@@ -1 +0,0 @@\n-target\n\\ No newline at end of file\n') +
      diff(ZERO, B, '@@ -0,0 +1,3 @@\n+---\n+status: completed\n+---\n');
    const [, next] = parse(print(patch, { before: ZERO }) + print('', { blob: B }));
    expect(next?.heads).toEqual(['---\nstatus: completed\n---']);
  });

  test('lets a line go that no person writes, and all below it', () => {
    const wide = `@@ -0,0 +1,3 @@\n+---\n+a: ${'x'.repeat(1_000_000)}\n+---\n`;
    const text = print(wide, { before: ZERO, blob: D }) + log;
    expect(parse(text)[0]?.heads).toEqual(['---']);
    expect(parse(text, 10_000)).toEqual(parse(text));
  });

  test('holds no more of a large file than its beginning', () => {
    const parser = new LogParser(() => undefined);
    parser.push(Buffer.from(print('@@ -0,0 +1,99999999 @@\n+---\n', { before: ZERO })));
    const pieces = [Buffer.alloc(1_000_000, '+line\n'), Buffer.alloc(1_000_000, '+')];
    const before = process.memoryUsage();
    for (let count = 0; count < 1_000; count += 1) for (const piece of pieces) parser.push(piece);
    parser.push(Buffer.from('\n'));
    parser.end();
    const after = process.memoryUsage();
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    // Of two billion bytes.
    expect(grown).toBeLessThan(50_000_000);
    expect(parser.heads.get(C)?.length).toBeLessThan(2_000);
  });

  test.each([
    ['something else', 'fatal: not a git repository\n\0'],
    ['a header that is cut off', `\0${A} `],
    ['a record that is cut off', `\0${A} ${B}\n2027-03-01\n\0\n:100644 100644 ${B}`],
    ['a file that is cut off', `\0${A} ${B}\n2027-03-01\n\0\n:100644 100644 ${B} ${C} M\0a\0`],
    ['a line that is cut off', print('@@ -1 +1 @@\n+---')],
    ['an unread line that is cut off', print('@@ -1 +1 @@\n+Text\n+Te')],
  ])('throws for %s', (_, text) => {
    expect(() => parse(text)).toThrow('Expected');
    expect(() => parse(text, 1)).toThrow('Expected');
  });
});
