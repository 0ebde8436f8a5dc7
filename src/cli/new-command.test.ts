import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { countProblems } from '../check/problem.ts';
import { runContentCheck } from '../check/run-content-check.ts';
import { goodFile, replace } from '../check/testing.ts';
import { runNewCommand } from './new-command.ts';
import { makeAsker, makeFolder } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';

async function run(
  args: readonly string[],
  {
    edits = {},
    ask,
  }: { edits?: Parameters<typeof makeFolder>[0]; ask?: ReturnType<typeof makeAsker> } = {},
) {
  const { outside, printed, read, folder } = makeFolder(edits);
  const code = await runNewCommand(args, { ...outside, ask });
  const { problems } = await runContentCheck(folder, outside.today);
  return { code, output: printed.join('\n'), read, folder, problems };
}

describe('npm run new', () => {
  test.each([
    ['resource', 'resources/bean-book.mdx'],
    ['checklist', 'checklists/bean-book.mdx'],
    ['guide', 'guides/bean-book.mdx'],
  ])('writes a %s that the check accepts, and that says what to write', async (kind, path) => {
    const { code, read, problems } = await run([kind, 'bean-book']);
    expect(code).toBe(0);
    expect(read(path)).toContain('title: Bean book\n');
    expect(countProblems(problems).errors).toBe(0);
    expect(problems.some(({ rule, file }) => rule === 'todo-left' && file === path)).toBe(true);
  });

  test('writes a resource', async () => {
    const { read } = await run([
      'resource',
      'bean-book',
      '--title',
      'Beans: a book',
      '--url',
      'https://example.com/beans',
      '--topic',
      'Seeds',
      '--kind',
      'book',
      '--cost',
      'paid',
    ]);
    expect(read('resources/bean-book.mdx')).toMatchInlineSnapshot(`
      "---
      title: "Beans: a book"
      summary: "TODO: what it is, and when to reach for it."
      url: https://example.com/beans
      kind: book
      topic: Seeds
      cost: paid
      ---

      TODO: what it is good for, and where to begin.
      "
    `);
  });

  test('writes the week that is missing, with the hours that are left', async () => {
    const { code, read, problems } = await run(['week', 'bean-pot'], {
      edits: {
        [TRAY]: () => undefined,
        'weeks/2-raised-bed.mdx': replace('prerequisites: [1-seed-tray]\n', ''),
      },
    });
    expect(code).toBe(0);
    expect(read('weeks/1-bean-pot.mdx')).toMatchInlineSnapshot(`
      "---
      title: Bean pot
      week: 1
      summary: "TODO: what is built, in a sentence."
      categories:
        - Soil
      skills:
        - "TODO: a skill that is practiced"
      hours: 4
      status: not-started
      goal: "TODO: what the week is for, as an instruction"
      objectives:
        - "TODO: what the learner learns"
      features:
        - "TODO: what the finished project does"
      ---

      TODO: the decisions that matter, and the way to build it.
      "
    `);
    expect(countProblems(problems).errors).toBe(0);
  });

  test('shares the hours by the weeks that are missing', async () => {
    const { read } = await run(['week', '3-bean-pot'], {
      edits: {
        'phases/garden.mdx': (text) =>
          text.replaceAll('last: 2', 'last: 4').replace('hours: 10\n', 'hours: 13\n'),
      },
    });
    expect(read('weeks/3-bean-pot.mdx')).toContain('hours: 1.5\n');
  });

  test('writes a checklist for the phase, behind the others', async () => {
    const { read } = await run(['checklist', 'bean-book', '--scope', 'phase']);
    expect(read('checklists/bean-book.mdx')).toContain('order: 2\nscope: phase\n');
  });

  test.each([
    [
      'a week that no phase has',
      ['week', 'bean-pot'],
      'week-range',
      'Expected a number that is free, found none',
      'week bean-pot',
    ],
    [
      'a number that no phase has',
      ['week', '9-bean-pot'],
      'week-range',
      'Expected a number that a phase has, found 9.',
      'week bean-pot',
    ],
    [
      'a number that is taken',
      ['week', '2-bean-pot'],
      'duplicate-week',
      'Expected a week of its own, found 2, which is there already.',
      'week bean-pot',
    ],
    [
      'a name that is no slug',
      ['guide', 'Bean_Pot'],
      'file-name',
      'Expected a slug of lower-case letters, digits and single hyphens, found "Bean_Pot".',
      'guide bean-pot',
    ],
    [
      'a name that leads elsewhere',
      ['guide', '../../bean.mdx'],
      'file-name',
      'found "../../bean.mdx".',
      'guide bean',
    ],
    [
      'a name that a page of the portal has',
      ['guide', 'check-rules'],
      'file-name',
      'Expected a slug of its own, found "check-rules", which a page of the portal has.',
      'guide SLUG',
    ],
    [
      'a topic that is not declared',
      ['resource', 'a', '--topic', 'Sees'],
      'unknown-topic',
      '--topic: Expected a topic of a phase (Tools, Seeds), found "Sees".',
      'resource a --topic Seeds',
    ],
    [
      'a kind that is none',
      ['resource', 'a', '--kind', 'boook', '--cost', 'paid'],
      'bad-value',
      '--kind: Expected one of documentation',
      'resource a --kind book --cost paid',
    ],
    [
      'a cost and a scope that are none',
      ['checklist', 'a', '--scope', 'weeks'],
      'bad-value',
      '--scope: Expected one of week, phase, found "weeks".',
      'checklist a --scope week',
    ],
    [
      'an address without its beginning',
      ['resource', 'a', '--url', 'example.com/beans'],
      'bad-url',
      '--url: Expected an absolute https address',
      'resource a --url https://example.com/beans',
    ],
    [
      'an address that is there',
      ['resource', 'a', '--url', 'https://example.com/spades'],
      'duplicate-url',
      '--url: Expected an address of its own, found that of resources/spade-guide.mdx.',
      'resource a --url URL',
    ],
  ])('refuses %s, and says what to type instead', async (_, args, rule, says, command) => {
    const { code, output, problems } = await run(args);
    expect(code).toBe(1);
    expect(output).toContain(says);
    expect(output.split('\n').at(-1)).toBe(`  npm run new -- ${command}`);
    // Nothing of a file that is not there.
    expect(output).not.toMatch(/renam|error |remove/i);
    expect(problems).toEqual([]);
    const { output: json } = await run([...args, '--json']);
    expect(JSON.parse(json)).toMatchObject({
      code: 1,
      written: false,
      file: expect.stringMatching(/content\/.*\.mdx$/) as unknown,
      problems: [{ rule }],
    });
  });

  test('proposes no number where one is free', async () => {
    const { output } = await run(['week', '2-bean-pot'], {
      edits: {
        'phases/garden.mdx': (text) => text.replaceAll('last: 2', 'last: 3'),
      },
    });
    expect(output).toMatch(/Without a number .*\nType this:\n {2}npm run new -- week bean-pot$/);
  });

  test('proposes a slug for a week, also where no number is free', async () => {
    const { output } = await run(['week', 'Bean Pot']);
    expect(output).toMatch(
      /Give a phase more .*\nThen type this:\n {2}npm run new -- week bean-pot$/,
    );
  });

  test.each([
    ['week', '--url', 'https://example.com', '--title'],
    ['guide', '--scope', 'week', '--title'],
    ['checklist', '--topic', 'Soil', '--title, --scope'],
    ['resource', '--scope', 'week', '--title, --url, --topic, --kind, --cost'],
  ])('refuses for a %s what it has no field for: %s', async (kind, option, value, own) => {
    const { code, output, problems } = await run([kind, 'bean-pot', option, value]);
    expect(code).toBe(2);
    expect(output).toContain(`Expected no ${option} for a ${kind}, found one. It takes ${own}.`);
    expect(output).toContain(`\n  npm run new -- ${kind} bean-pot`);
    expect(problems).toEqual([]);
  });

  test('says what has to be mended where a phase has no hours left', async () => {
    const { code, output, problems } = await run(['week', 'bean-pot'], {
      edits: {
        'phases/garden.mdx': (text) => text.replaceAll('last: 2', 'last: 3'),
      },
    });
    expect(code).toBe(0);
    expect(output).toContain('To be mended by hand: ');
    expect(output).toMatch(/phases\/garden\.mdx:\d+ `hours`: Expected 11, the sum of the weeks/);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(
      ['phase-hours'],
    );
  });

  test('shows every line of the new file as new', async () => {
    const { output, read } = await run(['guide', 'bean-book']);
    const [, place, ...lines] = output.slice(0, output.indexOf('\n\nA new')).split('\n');
    expect(place).toBe('@@ line 1 @@');
    const text = read('guides/bean-book.mdx').trimEnd();
    expect(lines).toEqual(text.split('\n').map((line) => `+ ${line}`.trimEnd()));
  });

  test('never touches a file that is there', async () => {
    const { code, output, read } = await run(['resource', 'spade-guide']);
    expect(code).toBe(1);
    expect(output).toContain('resources/spade-guide.mdx already.');
    expect(read('resources/spade-guide.mdx')).toBe(goodFile('resources/spade-guide.mdx'));
  });

  test('asks for what is missing, or says it', async () => {
    const ask = makeAsker('guide', 'bean-book');
    expect((await run([], { ask })).read('guides/bean-book.mdx')).toContain('title: Bean book');
    expect(await run([])).toMatchObject({
      code: 2,
      output: expect.stringContaining('resource, week, checklist, guide') as unknown,
    });
    expect(await run(['guide'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('slug of the new guide') as unknown,
    });
    expect(await run(['guid', 'a'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('Did you mean `guide`?') as unknown,
    });
    expect((await run(['guide', 'a', 'b'])).code).toBe(2);
  });

  test('writes nothing in a dry run', async () => {
    const { code, output, folder } = await run(['guide', 'bean-book', '--dry-run', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ version: 1, changed: true, written: false });
    expect(existsSync(join(folder, 'guides/bean-book.mdx'))).toBe(false);
  });

  test('runs as a process of its own', () => {
    const { folder, read } = makeFolder();
    const command = resolve(import.meta.dirname, 'run-new.mjs');
    const { status, stdout } = spawnSync(process.execPath, [command, 'guide', 'bean-book'], {
      env: { ...process.env, PORTAL_CONTENT: folder },
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('A new guide.');
    expect(read('guides/bean-book.mdx')).toContain('title: Bean book');
  });
});
