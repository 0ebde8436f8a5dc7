// The workflows of this repository: GitHub's own parser accepts them, they may do no more than they
// need, and the scripts in them do what they say.
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));

const step = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const permissions = z.record(z.string(), z.string());
const workflow = z.looseObject({
  on: z.looseObject({ schedule: z.array(z.object({ cron: z.string() })).optional() }),
  permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: permissions.optional(),
      steps: z.array(step),
    }),
  ),
});

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const data = workflow.parse(parse(text));
  return { name, text, data, steps: Object.values(data.jobs).flatMap(({ steps }) => steps) };
});

describe.each(workflows)('$name', ({ name, text, data, steps }) => {
  test('is a workflow to GitHub', async () => {
    const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
    if (value) await convertWorkflowTemplate(context, value);
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('runs only actions that are pinned to a commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(
      lines.filter((line) => !/uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('may write nothing but what a job of its own asks for', () => {
    expect(Object.values(data.permissions).filter((right) => right !== 'read')).toEqual([]);
  });

  test('has scripts that the shell can read, and puts no value into their text', () => {
    for (const { run = '' } of steps) {
      const { stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(run).not.toContain('${{');
    }
  });

  test('leaves no credentials to later steps', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.map((checkout) => checkout['with'])).toEqual(
      checkouts.map(() => expect.objectContaining({ 'persist-credentials': false }) as object),
    );
  });
});

test('all workflows use the same commit of an action', () => {
  const pins = workflows.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  const actions = new Set(pins.map((pin) => pin.split('@')[0]));
  expect(new Set(pins).size).toBe(actions.size);
});

describe('resource-health.yml', () => {
  const health = workflows.find(({ name }) => name === 'resource-health.yml');
  const scriptOf = (id: string) => health?.steps.find((given) => given.id === id)?.run ?? 'exit 99';

  test('may write what it proposes and tells, and gives the token to no code of packages', () => {
    expect(Object.values(health?.data.jobs ?? {}).map((job) => job.permissions)).toEqual([
      { contents: 'write', issues: 'write', 'pull-requests': 'write' },
    ]);
    const trusted = health?.steps.filter(({ env = {} }) => 'GH_TOKEN' in env) ?? [];
    expect(trusted.map(({ id }) => id)).toEqual(['pending', 'propose', 'tell']);
    expect(trusted.filter(({ run = '' }) => /\b(npm|npx|node)\b/.test(run))).toEqual([]);
  });

  test('asks for all addresses on one day of the week, and on each other day for those in doubt', () => {
    const crons = health?.data.on.schedule?.map(({ cron }) => cron) ?? [];
    const only = health?.steps.map(({ env }) => env?.['ONLY']).find(Boolean) ?? '';
    const doubtful = crons.filter((cron) => only.includes(`'${cron}' && '--failing'`));
    const daysOf = (cron: string) => listDays(cron.split(' ').at(-1) ?? '');
    expect(doubtful).toHaveLength(1);
    expect(crons.filter((cron) => !doubtful.includes(cron)).flatMap(daysOf)).toEqual([1]);
    expect(crons.flatMap(daysOf).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'workflow-'));
    git(root, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git');
    git(root, 'clone', '--quiet', 'origin.git', 'clone');
    write('clone/content/health.json', '{}\n');
    git(join(root, 'clone'), 'checkout', '--quiet', '-b', 'main');
    commit('clone', 'Begin');
    git(join(root, 'clone'), 'push', '--quiet', 'origin', 'main');
    mkdirSync(join(root, 'bin'));
    mkdirSync(join(root, 'temp'));
    // Answers with what the test has put down, and writes down what it was asked.
    write(
      'bin/gh',
      `#!/bin/sh\necho "$1 $2 $3 $4" >> "$ROOT/calls"\ncat "$ROOT/answer-$1-$2" 2> /dev/null\n[ ! -e "$ROOT/refuse-$1-$2" ]\n`,
    );
    chmodSync(join(root, 'bin/gh'), 0o755);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('proposes records on a branch of its own, once', () => {
    write('clone/content/health.json', '{ "addresses": {} }\n');
    expect(run('propose').status).toBe(0);
    expect(read('calls')).toBe('pr list --head resource-health\npr create --base main\n');
    expect(show('resource-health:content/health.json')).toBe('{ "addresses": {} }\n');
    expect(show('main:content/health.json')).toBe('{}\n');
  });

  test('brings an open pull request up to date', () => {
    write('clone/content/health.json', '{ "addresses": {} }\n');
    run('propose');
    rmSync(join(root, 'calls'));
    git(join(root, 'clone'), 'reset', '--quiet', '--hard', 'origin/main');
    write('clone/content/health.json', '{ "refusesRobots": {} }\n');
    write('answer-pr-list', '7\n');
    expect(run('propose').status).toBe(0);
    expect(read('calls')).toBe('pr list --head resource-health\n');
    expect(show('resource-health:content/health.json')).toBe('{ "refusesRobots": {} }\n');
  });

  test('proposes nothing when nothing is new', () => {
    expect(run('propose')).toMatchObject({ status: 0, stdout: 'There is nothing new.\n' });
    expect(existsSync(join(root, 'calls'))).toBe(false);
  });

  test('says what to allow when it may open no pull request', () => {
    write('clone/content/health.json', '{ "addresses": {} }\n');
    write('refuse-pr-create', '');
    const { status, stdout } = run('propose');
    expect(status).toBe(0);
    expect(stdout).toContain('::warning::The branch resource-health is there');
  });

  test('takes over what waits on the branch', () => {
    expect(run('pending').status).toBe(0);
    expect(existsSync(join(root, 'temp/pending.json'))).toBe(false);
    write('clone/content/health.json', '{ "addresses": {} }\n');
    run('propose');
    git(join(root, 'clone'), 'reset', '--quiet', '--hard', 'origin/main');
    expect(run('pending').status).toBe(0);
    expect(read('temp/pending.json')).toBe('{ "addresses": {} }\n');
    expect(read('clone/content/health.json')).toBe('{}\n');
  });

  test.each([
    ['opens an issue', true, false, ['label create', 'issue create']],
    ['brings the open issue up to date', true, true, ['issue edit']],
    ['closes the issue when all is well', false, true, ['issue close']],
    ['says nothing when all is well', false, false, []],
  ])('%s', (_, isDead, isOpen, calls) => {
    write('temp/issue.md', isDead ? '- [ ] <https://example.com/>\n' : '');
    if (isOpen) write('answer-issue-list', '12\n');
    expect(run('tell', { LABEL: 'dead-address' }).status).toBe(0);
    const names = read('calls')
      .trim()
      .split('\n')
      .map((call) => call.split(' ').slice(0, 2).join(' '));
    expect(names).toEqual(['issue list', ...calls]);
    if (isOpen) expect(read('calls')).toMatch(/issue (edit|close) 12 /);
  });

  /** Runs the script of a step as GitHub does. */
  function run(id: string, env: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', scriptOf(id)], {
      cwd: join(root, 'clone'),
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`,
        ROOT: root,
        RUNNER_TEMP: join(root, 'temp'),
        GITHUB_REF_NAME: 'main',
        BRANCH: 'resource-health',
        ...env,
      },
    });
    return { status, stdout, stderr };
  }

  function show(name: string): string {
    return git(join(root, 'origin.git'), 'show', name);
  }

  function commit(clone: string, message: string): void {
    git(join(root, clone), 'add', '--all');
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    git(join(root, clone), ...author, 'commit', '--quiet', '--message', message);
  }

  function read(path: string): string {
    return readFileSync(join(root, path), 'utf8');
  }

  function write(path: string, text: string): void {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});

/** The days of a cron expression, 0 for Sunday: `0,2-4` are 0, 2, 3 and 4. */
function listDays(field: string): number[] {
  return field.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
