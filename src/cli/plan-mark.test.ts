import { describe, expect, test } from 'vitest';
import { goodFile, replace } from '../check/testing.ts';
import { BED, TRAY, runStatus } from './testing-status.ts';
import { makeAsker } from './testing.ts';

describe('npm run status -- WEEK done FEATURE', () => {
  test('marks a feature by a part of its title', async () => {
    const { read, output } = await runStatus(['2', 'done', 'water']);
    expect(read(BED)).toBe(
      goodFile(BED).replace('[Water runs off,', '[{ title: Water runs off, done: true },'),
    );
    expect(output).toContain('"Water runs off" is done.');
  });

  test('takes a title without quotes', async () => {
    expect((await runStatus(['2', 'done', 'Water', 'runs', 'off'])).code).toBe(0);
  });

  test('takes a mark away', async () => {
    const { read } = await runStatus(['2', 'undone', 'boards']);
    expect(read(BED)).toBe(goodFile(BED).replace('done: true', 'done: false'));
  });

  test.each([
    ['none that is named', ['Swim'], 'Expected a feature of week 2, found none for "Swim".'],
    ['several that are meant', ['o'], 'Expected one feature of week 2, found 2 for "o".'],
    ['none', [], 'Expected a feature of week 2 behind done'],
  ])('lists the features where it finds %s', async (_, words, says) => {
    const { code, output, read } = await runStatus(['2', 'done', ...words]);
    expect(code).toBe(2);
    expect(output).toContain(says);
    expect(output).toContain('\n  Water runs off');
    expect(read(BED)).toBe(goodFile(BED));
  });

  test('asks for one that is left', async () => {
    const { read } = await runStatus(['2', 'done'], { ask: makeAsker('Water runs off') });
    expect(read(BED)).toContain('{ title: Water runs off, done: true }');
  });

  test.each([
    ['a feature', 'done', 'ten', 'done "It holds ten seeds"', 'none of its features can be done'],
    ['a check', 'pass', 'loose', 'pass soil/loose', 'no check can be passed'],
  ])(
    'says what comes before %s of a week that has not begun',
    async (_, action, name, command, says) => {
      const { code, output, read } = await runStatus(['1', action, name]);
      expect(code).toBe(1);
      expect(output).toBe(
        `The status of week 1 is not-started, and before in-progress ${says}. Begin it first, then mark:\n  npm run status -- 1 in-progress\n  npm run status -- 1 ${command}`,
      );
      expect(read(TRAY)).toBe(goodFile(TRAY));
      // Nor is it asked which one.
      const ask = makeAsker(name);
      expect(await runStatus(['1', action], { ask })).toMatchObject({ code, output });
      expect(ask.questions).toEqual([]);
    },
  );
});

describe('npm run status -- WEEK pass CHECK', () => {
  const fresh = { [BED]: replace('passed: [soil/loose]\n', '') };

  test('marks a check by its name, or a part of it', async () => {
    for (const name of ['soil/loose', 'loose']) {
      const { read } = await runStatus(['2', 'pass', name], { edits: fresh });
      expect(read(BED)).toContain('checks: [soil/loose]\npassed: [soil/loose]\n---');
    }
  });

  test('takes a mark away', async () => {
    expect((await runStatus(['2', 'unpass', 'loose'])).read(BED)).toBe(fresh[BED](goodFile(BED)));
  });

  test('lists the checks where there is none of that name', async () => {
    const { code, output } = await runStatus(['2', 'pass', 'soil/lose']);
    expect(code).toBe(2);
    expect(output).toBe(
      'Expected a check, found none for "soil/lose". Did you mean `soil/loose`?\n  npm run status -- 2 pass soil/loose',
    );
  });

  test('lists what is passed where a mark is to be taken from what is not', async () => {
    expect(await runStatus(['2', 'unpass', 'water'])).toMatchObject({
      code: 2,
      output:
        'Expected a check that week 2 has passed, found none for "water".\n  soil/loose (passed)',
    });
    expect(await runStatus(['2', 'unpass', 'water'], { edits: fresh })).toMatchObject({
      code: 2,
      output:
        'Expected a check that week 2 has passed, found none: it has passed no check, so there is nothing to take back.',
    });
  });

  test('takes a mark away that no checklist knows any more', async () => {
    const edits = { [BED]: replace('passed: [soil/loose]', 'passed: [soil/gone]') };
    expect((await runStatus(['2', 'unpass', 'gone'], { edits })).read(BED)).toBe(
      fresh[BED](goodFile(BED)),
    );
  });
});
