import { describe, expect, test } from 'vitest';
import { goodFile } from '../check/testing.ts';
import { BED, TRAY, runStatus } from './testing-status.ts';
import { makeAsker } from './testing.ts';

describe('npm run status -- WEEK STATUS', () => {
  test('changes one word, and shows which', async () => {
    const { code, output, read } = await runStatus(['1', 'in-progress']);
    expect(code).toBe(0);
    expect(read(TRAY)).toBe(goodFile(TRAY).replace('not-started', 'in-progress'));
    expect(output).toMatchInlineSnapshot(`
      "weeks/1-seed-tray.mdx
      @@ line 7 @@
        hours: 4
      - status: not-started
      + status: in-progress
        goal: Grow ten sprouts

      not-started → in-progress. Commit it today: the day of a status is read from git."
    `);
  });

  test('takes an address without the spaces around it', async () => {
    const { code, read } = await runStatus([
      '1',
      'completed',
      '--repo',
      ' https://example.com/a\u00A0',
    ]);
    expect(code).toBe(0);
    expect(read(TRAY)).toContain('repo: https://example.com/a\n');
  });

  test('names the README where it has a place for the roadmap', async () => {
    const readme = '<!-- roadmap:table -->\n<!-- /roadmap:table -->\n';
    const hint = 'Run `npm run readme` before, so that the README says the same.';
    const move = ['1', 'in-progress'];
    expect((await runStatus(move, { readme })).output).toContain(hint);
    expect((await runStatus(move, { readme: '# Plants\n' })).output).not.toContain(hint);
    expect((await runStatus([...move, '--dry-run'], { readme })).output).not.toContain(hint);
    // It does not tell of features and checks.
    expect((await runStatus(['2', 'done', 'Water'], { readme })).output).not.toContain(hint);
  });

  test('writes nothing where nothing changes, nor in a dry run', async () => {
    const same = await runStatus(['2', 'in-progress']);
    expect(same).toMatchObject({
      code: 0,
      output: 'The status is in-progress. Nothing to change.',
    });
    const dry = await runStatus(['1', 'in-progress', '--dry-run']);
    expect(dry.code).toBe(0);
    expect(dry.output).toContain('+ status: in-progress');
    expect(dry.read(TRAY)).toBe(goodFile(TRAY));
  });

  test('prints one object when asked to, whatever happens', async () => {
    const good = await runStatus(['1', 'in-progress', '--json']);
    expect(JSON.parse(good.output)).toMatchObject({
      version: 1,
      code: 0,
      changed: true,
      written: true,
      problems: [],
      file: TRAY,
    });
    const bad = await runStatus(['1', 'completed', '--repo', 'x', '--json'], { ask: makeAsker() });
    expect(JSON.parse(bad.output)).toMatchObject({
      code: 1,
      changed: false,
      written: false,
      problems: [{ rule: 'bad-url', file: TRAY }],
    });
    expect(
      JSON.parse(
        (await runStatus(['1', 'completed', '--json'], { ask: makeAsker('never asked') })).output,
      ),
    ).toMatchObject({ code: 2 });
    expect(JSON.parse((await runStatus(['1', '--nope', '--json'])).output)).toMatchObject({
      code: 2,
    });
  });
});

test.each([
  [['1', 'done', 'swim'], TRAY],
  [['1', 'done', 'ten'], TRAY],
  [['1', 'completed'], TRAY],
  [['2', 'not-started'], BED],
  [['2', 'unpass', 'water'], BED],
  [['1'], TRAY],
  [['7', 'in-progress'], null],
  [['1', '--nope'], null],
])('names the file as JSON where it is known, with the same fields: %j', async (args, file) => {
  const { output } = await runStatus([...args, '--json']);
  const fields = Object.keys(
    JSON.parse((await runStatus(['1', 'in-progress', '--json'])).output) as object,
  );
  expect(JSON.parse(output)).toMatchObject({ file, written: false });
  expect(Object.keys(JSON.parse(output) as object)).toEqual(fields);
});

describe('what is typed', () => {
  test('--help explains every action, option and field', async () => {
    const { code, output } = await runStatus(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'in-progress',
      'completed',
      'deployed',
      'undone',
      'unpass',
      '--repo',
      '--demo',
      '--drop-evidence',
      '--dry-run',
      '--json',
    ])
      expect(output).toContain(name);
    const fields = Object.keys(JSON.parse((await runStatus(['--json'])).output) as object);
    for (const field of fields) expect(output).toMatch(new RegExp(`^ +${field}\\b`, 'm'));
  });
});
