// Astro reads frontmatter with js-yaml. What the check accepts has to be the same there.
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

const WEEK = 'weeks/1-seed-tray.mdx';

function check(from: string, to: string, path = WEEK): string[] {
  return checkContent(makeSources({ [path]: replace(from, to) }), CONTEXT).map(
    ({ rule, line, column, length, message, hint }) =>
      `${rule} ${line}:${column}+${length} ${message} (${hint ?? ''})`,
  );
}

describe('text without quotes that the site would take for something else', () => {
  test.each([
    [
      'title: 2026-10-01',
      'wrong-type 3:8+10 `title`: Expected text, found 2026-10-01, which is read as a date. (Put it between quotes: `"2026-10-01"`.)',
    ],
    [
      'title: 2026-10-01 10:00:00',
      'wrong-type 3:8+19 `title`: Expected text, found 2026-10-01 10:00:00, which is read as a date. (Put it between quotes: `"2026-10-01 10:00:00"`.)',
    ],
    [
      'title: 0b101',
      'wrong-type 3:8+5 `title`: Expected text, found 0b101, which is read as a number. (Put it between quotes: `"0b101"`.)',
    ],
  ])('in %s is refused', (line, problem) => {
    expect(check('title: Seed Tray', line)).toEqual([problem]);
  });

  test('is told in a list, behind an alias, and beside other mistakes', () => {
    expect(check('skills: [Sowing]', 'skills: [Sowing, 2026-10-01]')).toEqual([
      expect.stringMatching(/^wrong-type 6:18\+10 `skills\[1\]`/),
    ]);
    const other = check('hours: 4', 'hours: 0\nideas: [&day 2026-10-01]\nrequirements: [*day]');
    expect(other.map((problem) => problem.slice(0, 18))).toEqual([
      'out-of-range 7:8+1',
      'wrong-type 8:14+10',
      'wrong-type 9:16+4 ',
    ]);
  });

  test.each(['"2026-10-01"', "'2026-10-01'", '2026-10', '10:30', '1_000', 'v2026-10-01', 'yes'])(
    'is no problem in %s',
    (title) => {
      expect(check('title: Seed Tray', `title: ${title}`)).toEqual([]);
    },
  );

  test('is no problem where a date is expected, and a wrong date is told once', () => {
    expect(check('startsOn: 2027-03-01', 'startsOn: 2027-03-02', 'phases/garden.mdx')).toEqual([]);
    const wrong = check('startsOn: 2027-03-01', 'startsOn: 2027-02-31', 'phases/garden.mdx');
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(/^bad-date 6:11/);
  });

  test('is no problem where one of two dates that are compared is between quotes', () => {
    const quoted = 'startsOn: "2027-03-01"';
    expect(check('startsOn: 2027-03-01', quoted, 'phases/garden.mdx')).toEqual([]);
  });
});

describe('a tag', () => {
  const REMOVE = 'Remove the tag.';
  const QUOTE = 'Put the whole text between quotes';

  test.each([
    ['title: !!js/function "function () {}"', '!!js/function', '3:8+13', REMOVE],
    ['title: !!binary aGVsbG8=', '!!binary', '3:8+8', REMOVE],
    ['title: !important', '!important', '3:8+10', `${QUOTE}: \`title: "!important"\`.`],
    ['title: ! Seeds', '!', '3:8+7', `${QUOTE}: \`title: "! Seeds"\`.`],
    ['title: &name !!str Seeds', '!!str', '3:14+5', REMOVE],
    ['!!str title: Seeds', '!!str', '3:1+5', REMOVE],
  ])('in %s is refused', (line, tag, place, hint) => {
    expect(check('title: Seed Tray', line)).toEqual([
      `yaml-syntax ${place} Expected a value, found the tag \`${tag}\`. (${hint})`,
    ]);
  });
});

describe('a control character', () => {
  test.each([
    ['a bell', 'title: Seed\u0007Tray', '3:12+1'],
    ['an escape', 'title: "Seed\u001BTray"', '3:13+1'],
    ['a line break of old Macs', 'title: Seed\rTray', '3:12+1'],
    ['a sign that is none', 'title: Seed\uFFFETray', '3:12+1'],
  ])('such as %s is refused', (_, line, place) => {
    expect(check('title: Seed Tray', line)).toEqual([
      expect.stringMatching(`^control-character ${place.replace('+', '\\+')} `),
    ]);
  });

  test.each(['\\0', '\\e', '\\r', '\\x07', '\\u009F', '\\L', '\\ud800'])(
    'that is written as %s in quotes is refused',
    (escape) => {
      expect(check('title: Seed Tray', `title: "Seed${escape}Tray"`)).toEqual([
        expect.stringMatching(/^wrong-type 3:8\+\d+ `title`: Expected a single line of text/),
      ]);
    },
  );

  test('is told in a body, once a file', () => {
    expect(check('Sow.', 'Sow.\u0008\n\nWait.\u0008')).toEqual([
      expect.stringMatching(/^control-character 15:5\+1 /),
    ]);
  });
});
