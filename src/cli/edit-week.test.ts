import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodFile, replace } from '../check/testing.ts';
import { runStatusCommand } from './status-command.ts';
import { TRAY, runStatus } from './testing-status.ts';
import { makeAsker, makeFolder } from './testing.ts';

describe('npm run status -- WEEK STATUS', () => {
  test('mends a status that is none', async () => {
    const { code, read } = await runStatus(['1', 'in-progress'], {
      edits: { [TRAY]: replace('not-started', 'in-progrss # now') },
    });
    expect(code).toBe(0);
    expect(read(TRAY)).toContain('status: in-progress # now\n');
  });

  test.each([
    ['nothing', 'status:', 'status: in-progress', 'none'],
    ['a comment', 'status: # soon', 'status: in-progress # soon', 'none'],
    ['null', 'status: null # soon', 'status: in-progress # soon', 'none'],
    [
      'a word on a line of its own',
      'status: |\n  not-started',
      'status: in-progress',
      'not-started',
    ],
    ['signs for a terminal', String.raw`status: "\e[1ma"`, 'status: "in-progress"', '[1ma'],
  ])('writes the status behind a key with %s', async (_, before, after, was) => {
    const { code, output, read } = await runStatus(['1', 'in-progress'], {
      edits: { [TRAY]: replace('status: not-started', before) },
    });
    expect(code).toBe(0);
    expect(output).toContain(`\n${was} → in-progress.`);
    expect(read(TRAY)).toBe(goodFile(TRAY).replace('status: not-started', after));
  });

  test('changes a file that has another mistake', async () => {
    const { code } = await runStatus(['1', 'in-progress'], {
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
    const { code, output, read } = await runStatus(['1', 'in-progress'], {
      edits: { [TRAY]: edit },
    });
    expect(code).toBe(3);
    expect(output).toContain(says);
    expect(read(TRAY)).toBe(edit(goodFile(TRAY)));
  });

  test('takes a conflict that is shown in a block of code for what it is', async () => {
    const shown = '```text\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n```';
    const { code } = await runStatus(['1', 'in-progress'], {
      edits: { [TRAY]: replace('Sow.', shown) },
    });
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
