import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReadme } from '../check/read-readme.ts';
import { runContentCheck } from '../check/run-content-check.ts';
import { CONTEXT, makeSources, replace } from '../check/testing.ts';
import { runReadmeCommand } from './readme-command.ts';

const TABLE = '<!-- roadmap:table -->\n<!-- /roadmap:table -->\n';
const WEEK = 'weeks/1-seed-tray.mdx';

let root: string;
let said: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readme-'));
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('npm run readme', () => {
  test('makes a README good that the check finds stale', async () => {
    write({}, `# Garden\n\n${TABLE}\nEnd.\n`);
    expect(await listProblems()).toEqual(['error README.md:3 stale-readme']);
    expect(await run()).toBe(0);
    expect(await listProblems()).toEqual([]);
    expect(read()).toMatch(/^# Garden\n\n<!-- roadmap:table -->\n[^]*\| 1 \| [^]*\n\nEnd\.\n$/);
    expect(await run()).toBe(0);
    expect(said.at(-1)).toContain('was up to date');
  });

  test('follows a status, which the check tells at its row until then', async () => {
    write({}, TABLE);
    await run();
    write({ [WEEK]: replace('not-started', 'in-progress') }, read());
    expect(await listProblems()).toEqual(['error README.md:6 stale-readme']);
    await run();
    expect(await listProblems()).toEqual([]);
    expect(read()).toContain('| In progress |');
  });

  test('says how to mark the place, and asks for no more', async () => {
    write({}, '# Garden\n');
    expect(await listProblems()).toEqual(['warning README.md:1 readme-markers']);
    expect(await run()).toBe(0);
    expect(said.join()).toContain('<!-- roadmap:table -->');
    expect(read()).toBe('# Garden\n');
  });

  test('leaves a README alone that wants nothing of the roadmap', async () => {
    write({}, '# Garden\n<!-- roadmap:none -->\n');
    expect(await listProblems()).toEqual([]);
    expect(await run()).toBe(0);
    expect(said.at(-1)).toMatch(/README\.md wants nothing of the roadmap/);
    expect(read()).toBe('# Garden\n<!-- roadmap:none -->\n');
  });

  test('refuses a marker in the wrong place, and writes nothing', async () => {
    write({}, `${TABLE}<!-- roadmap:badge -->\n`);
    expect(await listProblems()).toEqual([
      'error README.md:1 stale-readme',
      'error README.md:3 stale-readme',
    ]);
    expect(await run()).toBe(1);
    expect(said.join()).toContain('README.md:3 Expected');
    expect(read()).toBe(`${TABLE}<!-- roadmap:badge -->\n`);
  });

  test.each([
    ['a week that can’t be read', { [WEEK]: replace('status: not-started', 'status: begun') }],
    ['a week without a phase', { [WEEK]: replace('week: 1', 'week: 9') }],
    ['a resource that is not there', { [WEEK]: replace('[seed-catalog]', '[seed-catalogue]') }],
  ])('waits until the content is mended, with %s', async (_, edits) => {
    write(edits, TABLE);
    expect((await listProblems()).filter((problem) => problem.includes('README'))).toEqual([]);
    expect(await run()).toBe(1);
    expect(said.join()).toContain('npm run check');
    expect(read()).toBe(TABLE);
  });

  test('ends with 2 without a README, and for what it does not know', async () => {
    write({}, TABLE);
    expect(await run('--chek')).toBe(2);
    expect(said.join()).toContain('There is no option --chek. There is only --help.');
    expect(said.join()).toContain('Usage: npm run readme');
    expect(await run('now')).toBe(2);
    expect(said.join()).toContain('Expected no words, found now.');
    rmSync(join(root, 'README.md'));
    expect(await run()).toBe(2);
    expect(said.at(-1)).toContain('There is no');
    expect(await listProblems()).toEqual([]);
  });
});

function run(...args: string[]): Promise<number> {
  return runReadmeCommand(args, {
    contentDir: join(root, 'content'),
    today: CONTEXT.today,
    hasColor: false,
    print: (text) => said.push(text),
    printError: (text) => said.push(text),
  });
}

/** What the check says, each as `severity file:line rule`. */
async function listProblems(): Promise<string[]> {
  const contentDir = join(root, 'content');
  const { problems } = await runContentCheck(
    contentDir,
    CONTEXT.today,
    [],
    await readReadme(contentDir),
  );
  return problems.map(
    ({ severity, file, line, rule }) => `${severity} ${file.replace('../', '')}:${line} ${rule}`,
  );
}

function read(): string {
  return readFileSync(join(root, 'README.md'), 'utf8');
}

function write(edits: Parameters<typeof makeSources>[0], readme: string): void {
  for (const { path, text } of makeSources(edits)) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(root, 'README.md'), readme);
}
