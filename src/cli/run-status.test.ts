// The command as a whole: a process of its own, without a terminal.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { goodFile } from '../check/testing.ts';
import { makeFolder } from './testing.ts';

const COMMAND = resolve(import.meta.dirname, 'run-status.mjs');
const TRAY = 'weeks/1-seed-tray.mdx';

describe('npm run status', () => {
  test('writes the file, says so, and asks nothing where nobody sits there', () => {
    const { folder, read } = makeFolder();
    const { status, output } = run(folder, '1', 'in-progress');
    expect(status).toBe(0);
    expect(output).toContain('not-started → in-progress.');
    expect(output).not.toContain(String.fromCharCode(27));
    expect(read(TRAY)).toBe(goodFile(TRAY).replace('not-started', 'in-progress'));
    expect(run(folder, '1', 'completed')).toMatchObject({
      status: 2,
      output:
        'completed needs --repo URL: the https address of the finished code.\n  npm run status -- 1 completed --repo URL\n',
    });
  });

  test('shows the weeks', () => {
    const { folder } = makeFolder();
    expect(run(folder).output).toContain('Raised Bed');
  });

  test('loads for one word neither the readers of bodies nor what draws questions', () => {
    const { folder } = makeFolder();
    // Each of them would take longer than the rest of the command.
    const { output } = runWith({ NODE_DEBUG: 'module,esm' }, folder, '1', 'in-progress');
    expect(output).toMatch(/node_modules.yaml/);
    expect(output).not.toMatch(/node_modules.(?:@babel|satteri|parse5|postcss|@clack)/);
  });

  test('changes nothing where npm has kept an option for itself', () => {
    const { folder, read } = makeFolder();
    const env = { npm_lifecycle_event: 'status', npm_config_dry_run: 'true' };
    const { status, output } = runWith(env, folder, '1', 'in-progress');
    expect(status).toBe(2);
    expect(output).toContain('npm run status -- 1 in-progress --dry-run\n');
    expect(read(TRAY)).toBe(goodFile(TRAY));
  });

  test.each([
    [['1', 'in-progress']],
    // The table would tell of a phase that is missing.
    [[]],
  ])('says in one line that the folder is none: %j', (args) => {
    const { folder } = makeFolder();
    const { status, output } = run(`${folder}s`, ...args);
    expect(status).toBe(2);
    expect(output).toBe(`PORTAL_CONTENT: There is no folder ${folder}s.\n`);
  });

  test('says in one line that a day is none', () => {
    const { folder } = makeFolder();
    const { status, output } = runWith({ PORTAL_TODAY: '2027-02-30' }, folder, '1', 'in-progress');
    expect(status).toBe(2);
    expect(output).toMatch(/^PORTAL_TODAY: Expected.*\n$/);
  });
});

test('tells a program that a day is none by one object', () => {
  const { folder } = makeFolder();
  const { status, output } = runWith({ PORTAL_TODAY: 'foo' }, folder, '--json');
  expect(status).toBe(2);
  expect(JSON.parse(output)).toMatchObject({
    version: 1,
    code: 2,
    message: expect.stringMatching(/^PORTAL_TODAY: Expected/) as unknown,
    changed: false,
  });
});

function run(folder: string, ...args: string[]) {
  return runWith({}, folder, ...args);
}

function runWith(env: Record<string, string>, folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, PORTAL_CONTENT: folder, PORTAL_TODAY: '2027-03-05', ...env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { status, output: stdout + stderr };
}
