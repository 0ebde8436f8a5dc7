import { describe, expect, test } from 'vitest';
import { replace } from '../check/testing.ts';
import { BED, TRAY, runStatus } from './testing-status.ts';

describe('npm run status', () => {
  test('shows all weeks and what is next', async () => {
    const { code, output } = await runStatus([]);
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

  test('gives each week two lines where a terminal is too narrow for the table', async () => {
    const { output } = await runStatus([], { columns: 40 });
    expect(output).toMatchInlineSnapshot(`
      "Phase 1: Garden

      1  Seed Tray
         not-started  1–6 Mar 2027  4 h
      2  Raised Bed
         in-progress  7–14 Mar 2027  6 h

      0 of 2 weeks done, 3 of 10 h earned.

      Next: week 1, Seed Tray (1–6 Mar 2027).
        npm run status -- 1 in-progress"
    `);
    const [widest] = output.split('\n').toSorted((a, b) => b.length - a.length);
    expect(widest?.length).toBeLessThanOrEqual(40);
    expect((await runStatus([], { columns: 80 })).output).toBe((await runStatus([])).output);
  });

  test('says that there is nothing left to do', async () => {
    const done = (text: string) =>
      text.replace(/^status: .*/m, 'status: completed\nrepo: https://example.com/a');
    const { output } = await runStatus([], { edits: { [TRAY]: done, [BED]: done } });
    expect(output).toContain('2 of 2 weeks done, 10 of 10 h earned.');
    expect(output).toContain('Next: nothing, all weeks are done.');
  });

  test('shows the same as JSON', async () => {
    const { output } = await runStatus(['--json']);
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
    expect(JSON.parse((await runStatus(['--json'], { edits })).output)).toMatchObject({
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
    const { code, output } = await runStatus([], { edits });
    expect(code).toBe(1);
    expect(output).toContain(rule);
    expect(output).not.toContain('Next:');
  });
});
