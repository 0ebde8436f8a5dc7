import { describe, expect, test } from 'vitest';
import { goodFile } from '../check/testing.ts';
import { BED, DEMO, REPO, TRAY, runStatus } from './testing-status.ts';
import { makeAsker } from './testing.ts';

describe('npm run status -- WEEK STATUS', () => {
  test('puts the evidence behind the status', async () => {
    const { code, read } = await runStatus(['1', 'deployed', ...DEMO, ...REPO]);
    expect(code).toBe(0);
    expect(read(TRAY)).toContain(
      'status: deployed\nrepo: https://example.com/code\ndemo: https://live.example.com/\ngoal',
    );
  });

  test('says which evidence is missing, and asks for it on a terminal', async () => {
    const { code, output, read } = await runStatus(['1', 'deployed', ...DEMO]);
    expect(code).toBe(2);
    expect(output).toBe(
      'deployed needs --repo URL: the https address of the finished code.\n  npm run status -- 1 deployed --repo URL --demo https://live.example.com/',
    );
    expect(read(TRAY)).toBe(goodFile(TRAY));

    const ask = makeAsker('https://example.com/code');
    const asked = await runStatus(['1', 'deployed', ...DEMO], { ask });
    expect(ask.questions).toEqual(['repo, the https address of the finished code:']);
    expect(asked.code).toBe(0);
    expect(asked.read(TRAY)).toContain('repo: https://example.com/code\ndemo:');
  });

  test('refuses an answer that is no address', async () => {
    const { read } = await runStatus(['1', 'completed'], { ask: makeAsker('http://example.com') });
    expect(read(TRAY)).toBe(goodFile(TRAY));
  });

  test('proposes the status that the week has, so that Enter takes nothing back', async () => {
    const { code, output, read } = await runStatus(['2'], { ask: makeAsker('') });
    expect(code).toBe(0);
    expect(output).toContain('Nothing to change.');
    expect(read(BED)).toBe(goodFile(BED));
  });

  test('asks for the status', async () => {
    const ask = makeAsker('in-progress');
    expect((await runStatus(['1'], { ask })).read(TRAY)).toContain('status: in-progress');
    const { code, output } = await runStatus(['1']);
    expect(code).toBe(2);
    expect(output).toContain('not-started, in-progress, completed, deployed, done');
  });

  test.each([
    [
      'an address that is none',
      ['completed', '--repo', 'example.com'],
      'bad-url',
      ['completed --repo https://example.com'],
    ],
    [
      'an address that only this machine has',
      ['deployed', ...REPO, '--demo', 'http://localhost:3000'],
      'bad-url',
      ['deployed --repo https://example.com/code --demo URL'],
    ],
    [
      'evidence that is too early',
      ['in-progress', ...REPO],
      'status-evidence',
      ['in-progress', 'completed --repo https://example.com/code'],
    ],
    [
      'the address of the demo without its status',
      ['completed', ...REPO, ...DEMO],
      'status-evidence',
      [
        'completed --repo https://example.com/code',
        'deployed --repo https://example.com/code --demo https://live.example.com/',
      ],
    ],
    [
      'the address of the demo long before its status',
      ['in-progress', ...DEMO],
      'status-evidence',
      ['in-progress', 'deployed --repo URL --demo https://live.example.com/'],
    ],
  ])('refuses %s with the commands that work', async (_, args, rule, commands) => {
    const { code, output, read } = await runStatus(['1', ...args]);
    expect(code).toBe(1);
    expect(output.split('\n').filter((line) => line.startsWith('  '))).toEqual(
      commands.map((command) => `  npm run status -- 1 ${command}`),
    );
    expect(output).not.toContain('error ');
    expect(read(TRAY)).toBe(goodFile(TRAY));
    const { output: json } = await runStatus(['1', ...args, '--json']);
    expect(JSON.parse(json)).toMatchObject({ code: 1, file: TRAY, problems: [{ rule }] });
  });

  test('does not ask for more where an address is refused', async () => {
    const { code, output } = await runStatus(['1', 'deployed', '--demo', 'x'], {
      ask: makeAsker(),
    });
    expect(code).toBe(1);
    expect(output).toContain('--demo: Expected an absolute https address');
  });

  test('removes evidence on the way back only when it is told to', async () => {
    const { code, output, read } = await runStatus(['2', 'not-started']);
    expect(code).toBe(1);
    expect(output).toContain('does not allow `passed`, the mark of "Two boards high"');
    expect(output).toContain('\n  npm run status -- 2 not-started --drop-evidence');
    expect(read(BED)).toBe(goodFile(BED));

    const back = goodFile(BED)
      .replace('in-progress', 'not-started')
      .replace('passed: [soil/loose]\n', '')
      .replace('done: true', 'done: false');
    expect((await runStatus(['2', 'not-started', '--drop-evidence'])).read(BED)).toBe(back);
    expect((await runStatus(['2', 'not-started'], { ask: makeAsker(true) })).read(BED)).toBe(back);
    expect((await runStatus(['2', 'not-started'], { ask: makeAsker(false) })).read(BED)).toBe(
      goodFile(BED),
    );
  });
});
