import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodFile, replace } from '../check/testing.ts';
import { runStatusCommand } from './status-command.ts';
import { makeAsker, makeFolder } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';
const REPO = ['--repo', 'https://example.com/code'];
const DEMO = ['--demo', 'https://live.example.com/'];

/** Runs the command once, on good content or on content with some changes. */
async function run(
  args: readonly string[],
  {
    edits = {},
    readme,
    ask,
  }: {
    edits?: Parameters<typeof makeFolder>[0];
    readme?: string;
    ask?: ReturnType<typeof makeAsker>;
  } = {},
) {
  const { outside, printed, read, folder } = makeFolder(edits, readme);
  const code = await runStatusCommand(args, { ...outside, ask });
  return { code, output: printed.join('\n').replaceAll(/[^\s"]*\/(?=weeks\/)/g, ''), read, folder };
}

describe('npm run status', () => {
  test('shows all weeks and what is next', async () => {
    const { code, output } = await run([]);
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "Phase 1: Garden

      Week  Title       Status       Planned        Hours
      1     Seed Tray   not-started  1–6 Mar 2027     4 h
      2     Raised Bed  in-progress  7–14 Mar 2027    6 h

      0 of 2 weeks done, 3 of 10 h earned.

      Next: week 1, Seed Tray (1–6 Mar 2027).
        npm run status -- 1 in-progress"
    `);
  });

  test('says that there is nothing left to do', async () => {
    const done = (text: string) =>
      text.replace(/^status: .*/m, 'status: completed\nrepo: https://example.com/a');
    const { output } = await run([], { edits: { [TRAY]: done, [BED]: done } });
    expect(output).toContain('2 of 2 weeks done, 10 of 10 h earned.');
    expect(output).toContain('Next: nothing, all weeks are done.');
  });

  test('shows the same as JSON', async () => {
    const { output } = await run(['--json']);
    expect(JSON.parse(output)).toEqual({
      version: 1,
      code: 0,
      message: expect.stringMatching(/^Next: week 1, Seed Tray/) as unknown,
      file: null,
      changed: false,
      written: false,
      diff: '',
      problems: [],
      today: '2027-03-05',
      weeks: [
        {
          number: 1,
          id: '1-seed-tray',
          title: 'Seed Tray',
          status: 'not-started',
          startsOn: '2027-03-01',
          endsOn: '2027-03-06',
          hours: 4,
          hoursEarned: 0,
        },
        {
          number: 2,
          id: '2-raised-bed',
          title: 'Raised Bed',
          status: 'in-progress',
          startsOn: '2027-03-07',
          endsOn: '2027-03-14',
          hours: 6,
          hoursEarned: 3,
        },
      ],
      next: '1-seed-tray',
    });
  });

  test('tells the problems in the shape of every outcome where it is asked for JSON', async () => {
    const edits = { [TRAY]: replace('hours: 4', 'hours: 0') };
    expect(JSON.parse((await run(['--json'], { edits })).output)).toMatchObject({
      version: 1,
      code: 1,
      message: 'The content has problems, so that its numbers would be wrong.',
      written: false,
      problems: [expect.objectContaining({ rule: 'out-of-range' })] as unknown,
      today: '2027-03-05',
      weeks: [],
      next: null,
    });
  });

  test.each([
    ['a week that can not be read', { [TRAY]: replace('hours: 4', 'hours: 0') }, 'out-of-range'],
    [
      'a reference to nothing',
      { [BED]: replace('[1-seed-tray]', '[1-seed]') },
      'dangling-reference',
    ],
  ])('tells the problems in place of wrong numbers where there is %s', async (_, edits, rule) => {
    const { code, output } = await run([], { edits });
    expect(code).toBe(1);
    expect(output).toContain(rule);
    expect(output).not.toContain('Next:');
  });
});

describe('npm run status -- WEEK STATUS', () => {
  test('changes one word, and shows which', async () => {
    const { code, output, read } = await run(['1', 'in-progress']);
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

  test('names the README where it has a place for the roadmap', async () => {
    const readme = '<!-- roadmap:table -->\n<!-- /roadmap:table -->\n';
    const hint = 'Run `npm run readme` before, so that the README says the same.';
    const move = ['1', 'in-progress'];
    expect((await run(move, { readme })).output).toContain(hint);
    expect((await run(move, { readme: '# Plants\n' })).output).not.toContain(hint);
    expect((await run([...move, '--dry-run'], { readme })).output).not.toContain(hint);
    // It does not tell of features and checks.
    expect((await run(['2', 'done', 'Water'], { readme })).output).not.toContain(hint);
  });

  test.each([
    ['its number', '1'],
    ['its slug', '1-seed-tray'],
    ['its slug without the number', 'Seed-Tray'],
    ['a part of its slug', 'TRAY'],
    ['parts of its slug in any order', 'tray seed'],
    ['its number with zeros before it', '001'],
    ['a word before its number', 'week 1'],
    ['a word before its number, with a hyphen', 'week-1'],
    ['a letter before its number', 'w1'],
    ['a letter before its number, in capitals', 'W01'],
    ['the name of its file', '1-seed-tray.mdx'],
    ['the name of its file, with a word before it', 'week-1-seed-tray.mdx'],
    ['the path of its file', 'content/weeks/1-seed-tray.mdx'],
    ['the path of its file on Windows', String.raw`.\content\weeks\1-seed-tray.mdx`],
    ['the address of its page', 'https://example.com/base/weeks/1-seed-tray/#features'],
    ['its title', 'Seed Tray'],
  ])('takes a week by %s', async (_, week) => {
    const { read } = await run([week, 'in-progress']);
    expect(read(TRAY)).toContain('status: in-progress');
  });

  test('puts the evidence behind the status', async () => {
    const { code, read } = await run(['1', 'deployed', ...DEMO, ...REPO]);
    expect(code).toBe(0);
    expect(read(TRAY)).toContain(
      'status: deployed\nrepo: https://example.com/code\ndemo: https://live.example.com/\ngoal',
    );
  });

  test('says which evidence is missing, and asks for it on a terminal', async () => {
    const { code, output, read } = await run(['1', 'deployed', ...DEMO]);
    expect(code).toBe(2);
    expect(output).toBe(
      'deployed needs --repo URL: the https address of the finished code.\n  npm run status -- 1 deployed --repo URL --demo https://live.example.com/',
    );
    expect(read(TRAY)).toBe(goodFile(TRAY));

    const ask = makeAsker('https://example.com/code');
    const asked = await run(['1', 'deployed', ...DEMO], { ask });
    expect(ask.questions).toEqual(['repo, the https address of the finished code:']);
    expect(asked.code).toBe(0);
    expect(asked.read(TRAY)).toContain('repo: https://example.com/code\ndemo:');
  });

  test('refuses an answer that is no address', async () => {
    const { read } = await run(['1', 'completed'], { ask: makeAsker('http://example.com') });
    expect(read(TRAY)).toBe(goodFile(TRAY));
  });

  test('proposes the status that the week has, so that Enter takes nothing back', async () => {
    const { code, output, read } = await run(['2'], { ask: makeAsker('') });
    expect(code).toBe(0);
    expect(output).toContain('Nothing to change.');
    expect(read(BED)).toBe(goodFile(BED));
  });

  test('asks for the status', async () => {
    const ask = makeAsker('in-progress');
    expect((await run(['1'], { ask })).read(TRAY)).toContain('status: in-progress');
    const { code, output } = await run(['1']);
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
    const { code, output, read } = await run(['1', ...args]);
    expect(code).toBe(1);
    expect(output.split('\n').filter((line) => line.startsWith('  '))).toEqual(
      commands.map((command) => `  npm run status -- 1 ${command}`),
    );
    expect(output).not.toContain('error ');
    expect(read(TRAY)).toBe(goodFile(TRAY));
    const { output: json } = await run(['1', ...args, '--json']);
    expect(JSON.parse(json)).toMatchObject({ code: 1, file: TRAY, problems: [{ rule }] });
  });

  test('does not ask for more where an address is refused', async () => {
    const { code, output } = await run(['1', 'deployed', '--demo', 'x'], { ask: makeAsker() });
    expect(code).toBe(1);
    expect(output).toContain('--demo: Expected an absolute https address');
  });

  test('removes evidence on the way back only when it is told to', async () => {
    const { code, output, read } = await run(['2', 'not-started']);
    expect(code).toBe(1);
    expect(output).toContain('does not allow `passed`, the mark of "Two boards high"');
    expect(output).toContain('\n  npm run status -- 2 not-started --drop-evidence');
    expect(read(BED)).toBe(goodFile(BED));

    const back = goodFile(BED)
      .replace('in-progress', 'not-started')
      .replace('passed: [soil/loose]\n', '')
      .replace('done: true', 'done: false');
    expect((await run(['2', 'not-started', '--drop-evidence'])).read(BED)).toBe(back);
    expect((await run(['2', 'not-started'], { ask: makeAsker(true) })).read(BED)).toBe(back);
    expect((await run(['2', 'not-started'], { ask: makeAsker(false) })).read(BED)).toBe(
      goodFile(BED),
    );
  });

  test('writes nothing where nothing changes, nor in a dry run', async () => {
    const same = await run(['2', 'in-progress']);
    expect(same).toMatchObject({
      code: 0,
      output: 'The status is in-progress. Nothing to change.',
    });
    const dry = await run(['1', 'in-progress', '--dry-run']);
    expect(dry.code).toBe(0);
    expect(dry.output).toContain('+ status: in-progress');
    expect(dry.read(TRAY)).toBe(goodFile(TRAY));
  });

  test('prints one object when asked to, whatever happens', async () => {
    const good = await run(['1', 'in-progress', '--json']);
    expect(JSON.parse(good.output)).toMatchObject({
      version: 1,
      code: 0,
      changed: true,
      written: true,
      problems: [],
      file: TRAY,
    });
    const bad = await run(['1', 'completed', '--repo', 'x', '--json'], { ask: makeAsker() });
    expect(JSON.parse(bad.output)).toMatchObject({
      code: 1,
      changed: false,
      written: false,
      problems: [{ rule: 'bad-url', file: TRAY }],
    });
    expect(
      JSON.parse(
        (await run(['1', 'completed', '--json'], { ask: makeAsker('never asked') })).output,
      ),
    ).toMatchObject({ code: 2 });
    expect(JSON.parse((await run(['1', '--nope', '--json'])).output)).toMatchObject({ code: 2 });
  });

  test('mends a status that is none', async () => {
    const { code, read } = await run(['1', 'in-progress'], {
      edits: { [TRAY]: replace('not-started', 'in-progrss # now') },
    });
    expect(code).toBe(0);
    expect(read(TRAY)).toContain('status: in-progress # now\n');
  });

  test('changes a file that has another mistake', async () => {
    const { code } = await run(['1', 'in-progress'], {
      edits: { [TRAY]: replace('hours: 4', 'hours: 0') },
    });
    expect(code).toBe(0);
  });

  test.each([
    [
      'a conflict of a merge',
      replace('Sow.', '<<<<<<< HEAD\nSow.\n=======\nSow late.\n>>>>>>> a'),
      'merge-conflict',
    ],
    [
      'a conflict around the status',
      replace(
        'status: not-started',
        '<<<<<<< HEAD\nstatus: not-started\n=======\nstatus: completed\n>>>>>>> a',
      ),
      'merge-conflict',
    ],
    [
      'a status that stands there twice',
      replace('status: not-started', 'status: not-started\nstatus: completed'),
      '`status` stands there twice, again in line 9; only one can be meant.',
    ],
    [
      'its key in other letters',
      replace('status: not-started', 'Status: not-started'),
      'Expected `status:`, found `Status:`. Mend it first: keys are written in lower case.',
    ],
    [
      'more than a word as its status',
      replace('status: not-started', 'status: { a: 1 }'),
      'Expected one word behind `status:`, found more. Mend it first.',
    ],
    [
      'frontmatter that can not be read',
      replace('skills: [Sowing]', 'skills: [Sowing'),
      'npm run check',
    ],
  ])('ends with 3 and leaves a file with %s alone', async (_, edit, says) => {
    const { code, output, read } = await run(['1', 'in-progress'], { edits: { [TRAY]: edit } });
    expect(code).toBe(3);
    expect(output).toContain(says);
    expect(read(TRAY)).toBe(edit(goodFile(TRAY)));
  });

  test('takes a conflict that is shown in a block of code for what it is', async () => {
    const shown = '```text\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n```';
    const { code } = await run(['1', 'in-progress'], { edits: { [TRAY]: replace('Sow.', shown) } });
    expect(code).toBe(0);
  });

  test('ends with 3 where the file changes while somebody is asked', async () => {
    const { outside, folder, read } = makeFolder();
    const ask = {
      ...makeAsker(),
      text: () => {
        writeFileSync(join(folder, TRAY), `${goodFile(TRAY)}More.\n`);
        return Promise.resolve('https://example.com/code');
      },
    };
    expect(await runStatusCommand(['1', 'completed'], { ...outside, ask })).toBe(3);
    expect(read(TRAY)).toBe(`${goodFile(TRAY)}More.\n`);
  });
});

describe('npm run status -- WEEK done FEATURE', () => {
  test('marks a feature by a part of its title', async () => {
    const { read, output } = await run(['2', 'done', 'water']);
    expect(read(BED)).toBe(
      goodFile(BED).replace('[Water runs off,', '[{ title: Water runs off, done: true },'),
    );
    expect(output).toContain('"Water runs off" is done.');
  });

  test('takes a title without quotes', async () => {
    expect((await run(['2', 'done', 'Water', 'runs', 'off'])).code).toBe(0);
  });

  test('takes a mark away', async () => {
    const { read } = await run(['2', 'undone', 'boards']);
    expect(read(BED)).toBe(goodFile(BED).replace('done: true', 'done: false'));
  });

  test.each([
    ['none that is named', ['Swim'], 'Expected a feature of week 2, found none for "Swim".'],
    ['several that are meant', ['o'], 'Expected one feature of week 2, found 2 for "o".'],
    ['none', [], 'Expected a feature of week 2 behind done'],
  ])('lists the features where it finds %s', async (_, words, says) => {
    const { code, output, read } = await run(['2', 'done', ...words]);
    expect(code).toBe(2);
    expect(output).toContain(says);
    expect(output).toContain('\n  Water runs off');
    expect(read(BED)).toBe(goodFile(BED));
  });

  test('asks for one that is left', async () => {
    const { read } = await run(['2', 'done'], { ask: makeAsker('Water runs off') });
    expect(read(BED)).toContain('{ title: Water runs off, done: true }');
  });

  test.each([
    ['a feature', 'done', 'ten', 'done "It holds ten seeds"', 'none of its features can be done'],
    ['a check', 'pass', 'loose', 'pass soil/loose', 'no check can be passed'],
  ])(
    'says what comes before %s of a week that has not begun',
    async (_, action, name, command, says) => {
      const { code, output, read } = await run(['1', action, name]);
      expect(code).toBe(1);
      expect(output).toBe(
        `The status of week 1 is not-started, and before in-progress ${says}. Begin it first, then mark:\n  npm run status -- 1 in-progress\n  npm run status -- 1 ${command}`,
      );
      expect(read(TRAY)).toBe(goodFile(TRAY));
    },
  );
});

describe('npm run status -- WEEK pass CHECK', () => {
  const fresh = { [BED]: replace('passed: [soil/loose]\n', '') };

  test('marks a check by its name, or a part of it', async () => {
    for (const name of ['soil/loose', 'loose']) {
      const { read } = await run(['2', 'pass', name], { edits: fresh });
      expect(read(BED)).toContain('checks: [soil/loose]\npassed: [soil/loose]\n---');
    }
  });

  test('takes a mark away', async () => {
    expect((await run(['2', 'unpass', 'loose'])).read(BED)).toBe(fresh[BED](goodFile(BED)));
  });

  test('lists the checks where there is none of that name', async () => {
    const { code, output } = await run(['2', 'pass', 'soil/lose']);
    expect(code).toBe(2);
    expect(output).toBe(
      'Expected a check, found none for "soil/lose". Did you mean `soil/loose`?\n  npm run status -- 2 pass soil/loose',
    );
  });

  test('lists what is passed where a mark is to be taken from what is not', async () => {
    expect(await run(['2', 'unpass', 'water'])).toMatchObject({
      code: 2,
      output:
        'Expected a check that week 2 has passed, found none for "water".\n  soil/loose (passed)',
    });
    expect(await run(['2', 'unpass', 'water'], { edits: fresh })).toMatchObject({
      code: 2,
      output:
        'Expected a check that week 2 has passed, found none: it has passed no check, so there is nothing to take back.',
    });
  });

  test('takes a mark away that no checklist knows any more', async () => {
    const edits = { [BED]: replace('passed: [soil/loose]', 'passed: [soil/gone]') };
    expect((await run(['2', 'unpass', 'gone'], { edits })).read(BED)).toBe(
      fresh[BED](goodFile(BED)),
    );
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
  const { output } = await run([...args, '--json']);
  const fields = Object.keys(
    JSON.parse((await run(['1', 'in-progress', '--json'])).output) as object,
  );
  expect(JSON.parse(output)).toMatchObject({ file, written: false });
  expect(Object.keys(JSON.parse(output) as object)).toEqual(fields);
});

describe('what is typed', () => {
  test('--help explains every action, option and field', async () => {
    const { code, output } = await run(['--help']);
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
    const fields = Object.keys(JSON.parse((await run(['--json'])).output) as object);
    for (const field of fields) expect(output).toMatch(new RegExp(`^ +${field}\\b`, 'm'));
  });
});
