// The command as a whole: what it prints, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSources, replace } from '../check/testing.ts';

const COMMAND = resolve(import.meta.dirname, 'run-check.mjs');
const KEPT = { npm_lifecycle_event: 'check', npm_config_format: 'json' };
const WEEK = 'weeks/1-seed-tray.mdx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run check', () => {
  test('ends with 0 and one line when all is well', () => {
    write({});
    expect(run()).toEqual({ status: 0, output: '7 files checked, no problems.\n' });
  });

  test('ends with 0 when there are warnings only', () => {
    write({ [WEEK]: replace('Sow.', 'TODO') });
    const { status, output } = run();
    expect(status).toBe(0);
    expect(output).toContain('7 files checked: 0 errors, 1 warning.');
  });

  test('ends with 1 when there is an error, and shows its place and a frame without colour', () => {
    write({ [WEEK]: replace('status: not-started', 'status: not-startd') });
    const { status, output } = run();
    expect(status).toBe(1);
    expect(output).toContain(`${WEEK}:8:9 error bad-value`);
    expect(output).toContain('Hint: Did you mean `not-started`?');
    expect(output).not.toContain(String.fromCharCode(27));
  });

  test('shows only the problems of the files that are named', () => {
    write({
      [WEEK]: replace('hours: 4', 'hours: 0'),
      'resources/spade-guide.mdx': replace('cost: free', 'cost: cheap'),
    });
    const { status, output } = run(join(folder, 'resources/spade-guide.mdx'));
    expect(status).toBe(1);
    expect(output).toContain('bad-value');
    expect(output).not.toContain(WEEK);
    expect(output).toContain('1 file checked: 1 error');
  });

  test('takes a folder for the files in it', () => {
    write({
      [WEEK]: replace('hours: 4', 'hours: 0'),
      'resources/spade-guide.mdx': replace('cost: free', 'cost: cheap'),
    });
    const { status, output } = run(join(folder, 'resources'));
    expect(status).toBe(1);
    expect(output).not.toContain(WEEK);
    expect(output).toContain('2 files checked: 1 error');
    expect(run(folder).output).toContain('7 files checked: 2 errors');
  });

  test('explains the shape of its JSON', () => {
    write({ [WEEK]: replace('hours: 4', 'hours: 0') });
    const { output: help } = run('--help');
    const report = JSON.parse(run('--format', 'json').output) as { problems: object[] };
    for (const field of [...Object.keys(report), ...Object.keys(report.problems[0] ?? {})])
      expect(help).toMatch(new RegExp(`^ +(?:\\w+, )*${field}\\b`, 'm'));
  });

  test('prints annotations in a GitHub workflow, and JSON when asked', () => {
    write({ [WEEK]: replace('hours: 4', 'hours: 0') });
    expect(run('--format', 'github').output).toMatch(/^::error file=.*line=7,col=8/);
    expect(JSON.parse(run('--format', 'json').output)).toMatchObject({ version: 1, errors: 1 });
  });

  test.each([
    ['a file that is no content', [COMMAND], {}, /^Expected a file of content, .*\n$/],
    ['a file that is not there', ['nowhere.mdx'], {}, /^There is no file nowhere\.mdx\.\n$/],
    ['a week', ['1'], {}, /^There is no file 1\. Did you mean `.*weeks\/1-seed-tray\.mdx`\?\n$/],
    [
      'a path below the content',
      ['weeks/1-seed-tray.mdx'],
      {},
      /^There is no file .*\. Did you mean `.*weeks\/1-seed-tray\.mdx`\?\n$/,
    ],
    [
      'a slip in a path',
      ['weeks/1-sed-tray.mdx'],
      {},
      /^There is no file .*\. Did you mean `.*weeks\/1-seed-tray\.mdx`\?\n$/,
    ],
    [
      'an option that npm has kept',
      [],
      KEPT,
      /^npm has kept .*\n {2}npm run check -- --format json\n$/,
    ],
    ['a folder that is not there', [], { PORTAL_CONTENT: '/nowhere' }, /^There is no folder .*\n$/],
    ['a day that there is not', [], { PORTAL_TODAY: '2027-02-30' }, /^PORTAL_TODAY: Expected.*\n$/],
  ])('ends with 2 and one line for %s', (_, args, env, says) => {
    write({});
    const { status, output } = runWith(env, ...args);
    expect(status).toBe(2);
    expect(output).toMatch(says);
  });

  test.each([
    ['a format that it does not know', ['--format', 'xml'], 'found "xml"'],
    ['a format with a slip', ['--format', 'jsno'], 'Did you mean `json`?'],
    ['an option that it does not know', ['--fromat=json'], 'Did you mean `--format`?'],
    ['an option without its value', ['--format'], 'Expected a value behind --format, found none.'],
    ['an option twice', ['--format=json', '--format=github'], 'Expected --format once'],
  ])('ends with 2 and the usage for %s', (_, args, says) => {
    write({});
    const { status, output } = run(...args);
    expect(status).toBe(2);
    expect(output).toContain(says);
    expect(output).toContain('Usage: npm run check');
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('names bytes that are not UTF-8, a link out of the folder, and a huge file', () => {
    write({});
    writeFileSync(
      join(folder, 'guides/latin.mdx'),
      Buffer.from('---\ntitle: Bo\xEEte\n', 'latin1'),
    );
    symlinkSync('/etc/hosts', join(folder, 'guides/link.mdx'));
    writeFileSync(join(folder, 'guides/huge.mdx'), '---\n');
    truncateSync(join(folder, 'guides/huge.mdx'), 50_000_000);
    const { problems } = JSON.parse(run('--format', 'json').output) as {
      problems: { rule: string; line: number; column: number }[];
    };
    expect(problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      'too-large 1:1',
      'not-utf8 2:10',
      'outside-content 1:1',
    ]);
    expect(run().output).toContain('2 | title: Bo\uFFFDte\n    |          ^');
  });

  test('is not brought down by what tries to', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]`;
    write({
      [WEEK]: (text) => text.replace('hours: 4', `hours: 4\n__proto__: { status: deployed }`),
      'guides/bomb.mdx': () => `---\n${bomb}\n---\n`,
      'guides/deep.mdx': () => `---\ntitle: ${'['.repeat(50_000)}\n---\n`,
      'guides/long.mdx': () => `---\ntitle: ${'x'.repeat(900_000)}\n---\n`,
    });
    const { status, output } = run();
    expect(status).toBe(1);
    expect(output).toContain('Expected a field of weeks, found `__proto__`.');
    expect(output).toContain('guides/bomb.mdx:4:12 error yaml-alias');
    expect(output).toContain('guides/deep.mdx');
    expect(output).not.toMatch(/RangeError|^\s+at /m);
  });
});

function write(edits: Parameters<typeof makeSources>[0]): void {
  for (const { path, text } of makeSources(edits)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function run(...args: string[]): { status: number | null; output: string } {
  return runWith({}, ...args);
}

function runWith(
  env: Record<string, string>,
  ...args: string[]
): { status: number | null; output: string } {
  const settings = { PORTAL_CONTENT: folder, PORTAL_TODAY: '2027-03-05', GITHUB_ACTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, ...settings, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, output: stdout + stderr };
}
