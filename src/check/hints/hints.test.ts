// What the check advises for values that a schema refuses: where it can be told, what to type.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';

const BED = 'weeks/2-raised-bed.mdx';
const CHECKLIST = 'checklists/before-planting.mdx';
const PHASE = 'phases/garden.mdx';
const SPADE = 'resources/spade-guide.mdx';
const TRAY = 'weeks/1-seed-tray.mdx';

/** The rule and the hint of each problem in a file in which a field has another value. */
function advise(path: string, from: string, to: string): string[] {
  return checkContent(makeSources({ [path]: replace(from, to) }), CONTEXT)
    .filter(({ file }) => file === path)
    .map(({ rule, hint }) => `${rule}: ${hint ?? ''}`);
}

const IN_ORDER = 'Write year, month and day, in this order and with hyphens: `2030-01-31`.';
const MONTH = 'The month comes before the day';
const ENTRIES =
  'Write each entry on a line of its own that begins with a hyphen and a space: `- …`.';

describe('a date', () => {
  test.each([
    ['2027-02-31', 'bad-date: The last day of that month is `2027-02-28`.'],
    ['2028-02-30', 'bad-date: The last day of that month is `2028-02-29`.'],
    ['2027-24-12', `bad-date: ${MONTH}. Did you mean \`2027-12-24\`?`],
    ['2027-13-32', `bad-date: ${MONTH}, and is one from 01 to 12.`],
    ['24.12.2026', 'bad-date: Write it as `2026-12-24`.'],
    ['2026-1-5', 'bad-date: Write it as `2026-01-05`.'],
    ['2026/01/05', 'bad-date: Write it as `2026-01-05`.'],
    ['20260105', 'wrong-type: Write it as `2026-01-05`.'],
    ['2026-01-05T12:00:00Z', 'bad-date: Write it as `2026-01-05`.'],
    ['12/24/2026', 'bad-date: Write it as `2026-12-24`.'],
    ['1/5/2026', `bad-date: ${IN_ORDER}`],
    ['1 October 2026', 'bad-date: Write it as `2026-10-01`.'],
    ['October 1st, 2026', 'bad-date: Write it as `2026-10-01`.'],
    ['soon', `bad-date: ${IN_ORDER}`],
    ['', 'wrong-type: Write the value behind `startsOn:`.'],
    [
      '2027-04-01',
      'date-order: `startsOn` comes first, and is 2027-04-01: write that day or a later one, or exchange the two dates.',
    ],
  ])('%s', (date, hint) => {
    expect(advise(PHASE, 'startsOn: 2027-03-01', `startsOn: ${date}`)).toEqual([hint]);
  });
});

describe('an address', () => {
  test.each([
    ['http://example.com/a', 'Did you mean `https://example.com/a`?'],
    ['HTTP://example.com', 'Did you mean `https://example.com`?'],
    ['Https://example.com', 'Did you mean `https://example.com`?'],
    ['example.com/a', 'Did you mean `https://example.com/a`?'],
    ['//example.com', 'Did you mean `https://example.com`?'],
    ['https:example.com', 'Did you mean `https://example.com`?'],
    ['https:///example.com', 'Did you mean `https://example.com`?'],
    ['https://user:pw@example.com', 'Did you mean `https://example.com`?'],
    ['https:\\\\example.com\\a', 'Did you mean `https://example.com/a`?'],
    ['https://example.com/a b', 'Did you mean `https://example.com/a%20b`?'],
    ['https://www,example.com/a,b', 'Did you mean `https://www.example.com/a,b`?'],
    ['https://www:example.com/', 'Did you mean `https://www.example.com/`?'],
    ['https://example..com', 'Did you mean `https://example.com`?'],
    ['https://example.com/a>', 'Did you mean `https://example.com/a`?'],
    ['https://example.com/<user>/<app>', 'Write what is meant by `<user>` in its place.'],
    ['https://<app>.example.com/', 'Write what is meant by `<app>` in its place.'],
    ['https://example.com,/a', 'Did you mean `https://example.com/a`?'],
    [
      'https://exa!mple.com/',
      'Write the host without `!`: it has letters, digits, hyphens and dots only.',
    ],
    [
      'https://localhost/',
      'Write the address under which everybody reaches it, with a host such as `example.com`.',
    ],
    ['javascript:alert(1)', 'Write an address that begins with `https://`.'],
    ['javascript:x.com', 'Write an address that begins with `https://`.'],
    ['example', 'Write the whole address, from `https://` on.'],
  ])('%s', (address, hint) => {
    const url = `url: ${JSON.stringify(address)}`;
    expect(advise(SPADE, 'url: https://example.com/spades', url)).toEqual([`bad-url: ${hint}`]);
  });
});

describe('a slug', () => {
  test.each([
    ['Seed-Catalog', 'Did you mean `seed-catalog`?'],
    ['seed_catalog', 'Did you mean `seed-catalog`?'],
    ['seed-catalog.mdx', 'Did you mean `seed-catalog`?'],
    ['/resources/seed-catalog/', 'Did you mean `seed-catalog`?'],
    ['{ resource: Seed Catalog }', 'Did you mean `seed-catalog`?'],
    ['日本', 'Write the name of a file in resources/, without its ending.'],
  ])('%s', (slug, hint) => {
    expect(advise(TRAY, '[seed-catalog]', `[${slug}]`)).toEqual([`bad-slug: ${hint}`]);
  });

  test.each([
    ['Soil/Loose', 'Did you mean `soil/loose`?'],
    ['checklists/soil/loose.mdx', 'Did you mean `soil/loose`?'],
    ['loose', 'Did you mean `soil/loose`?'],
    ['soil', 'Write the check behind its part, as in `soil/loose`.'],
    [
      'Sunny',
      'Write the part and the id of a check from a checklist with `scope: week`, with a slash between them.',
    ],
  ])('with its part: %s', (check, hint) => {
    expect(advise(BED, '\nchecks: [soil/loose]', `\nchecks: [${check}]`)).toEqual([
      `bad-slug: ${hint}`,
    ]);
  });

  test.each([
    ['Is it loose/dry?', 'Did you mean `is-it-loose-dry`?'],
    ['日本', 'Write lower-case letters and digits, with single hyphens between words.'],
  ])('that is new is made of the words: %s', (id, hint) => {
    expect(advise(CHECKLIST, 'id: loose', `id: ${id}`)).toEqual([`bad-slug: ${hint}`]);
  });
});

describe('a value of another type', () => {
  test.each([
    ['hours: 4', 'hours: four', 'Write it in digits: `hours: 4`.'],
    ['hours: 4', 'hours: "4"', 'Remove the quotes: `hours: 4`.'],
    ['hours: 4', 'hours: 4 h', 'Write the number alone: `hours: 4`.'],
    ['hours: 4', 'hours: 4,5', 'Write the number alone: `hours: 4.5`.'],
    ['hours: 4', 'hours: 4-6', 'Write one number: `hours: 4` or `hours: 6`.'],
    ['hours: 4', 'hours:', 'Write the value behind `hours:`.'],
    ['week: 1', 'week: 1.5', 'Write a whole number: `week: 1` or `week: 2`.'],
    ['title: Seed Tray', 'title: 7', 'Put it between quotes: `title: "7"`.'],
    ['title: Seed Tray', 'title: 2027-03-01', 'Put it between quotes: `"2027-03-01"`.'],
    ['title: Seed Tray', 'title: [Seed]', 'Write it without brackets: `title: Seed`.'],
    [
      'title: Seed Tray',
      'title: { Seed: Tray }',
      'Put text that holds a colon between quotes: `title: "Seed: Tray"`.',
    ],
    [
      'title: Seed Tray',
      'title: "Seed\\nTray"',
      'Write it on one line; for lines that are joined, begin with `>-` and indent what follows.',
    ],
    ['skills: [Sowing]', 'skills: Sowing', 'Write it as a list: `skills: [Sowing]`.'],
    ['skills: [Sowing]', 'skills: A b, C', 'Write it as a list: `skills: [A b, C]`.'],
    ['skills: [Sowing]', 'skills: It\'s "c"', `Write it as a list: \`skills: ['It''s "c"']\`.`],
    ['skills: [Sowing]', 'skills: { a: 1 }', ENTRIES],
    ['skills: [Sowing]', 'skills: [7]', 'Put it between quotes: `"7"`.'],
    ['skills: [Sowing]', 'skills: [null]', 'Write the entry behind the hyphen, or remove it.'],
    ['[It holds ten seeds]', '[{ title: A, done: yes }]', 'Write `done: true`, without quotes.'],
  ])('%s as %s', (from, to, hint) => {
    expect(advise(TRAY, from, to)).toEqual([`wrong-type: ${hint}`]);
  });

  test.each([
    ['1-2', 'Write `weeks: { first: 1, last: 2 }`.'],
    ['[1, 2]', 'Write `weeks: { first: 1, last: 2 }`.'],
    ['all', 'Write its fields, each on an indented line of its own: `first:`, `last:`.'],
  ])('a run of weeks as %s', (range, hint) => {
    const weeks = 'weeks: { first: 1, last: 2 }\nhours: 10';
    expect(advise(PHASE, weeks, `weeks: ${range}\nhours: 10`)).toEqual([`wrong-type: ${hint}`]);
  });
});

describe('a value that is not allowed', () => {
  const HOURS = 'Write a number above 0, at most 10000; halves and quarters are fine: `0.5`.';

  test.each([
    ['hours: 4', 'hours: 0', `out-of-range: ${HOURS}`],
    ['hours: 4', 'hours: 10001', `out-of-range: ${HOURS}`],
    ['week: 1', 'week: 0', 'out-of-range: Write a whole number from 1 on.'],
    ['skills: [Sowing]', 'skills: []', `out-of-range: ${ENTRIES}`],
    [
      'skills: [Sowing]',
      'skills: [""]',
      'out-of-range: Write some text behind the hyphen, or remove it.',
    ],
    [
      'title: Seed Tray',
      'title: ""',
      'out-of-range: Write some text behind `title:`; if the field may be left out, remove the line.',
    ],
    [
      'skills: [Sowing]',
      'skills: [A, A]',
      'repeated-entry: Remove one of the two, or write what was meant in its place.',
    ],
    ['status: not-started', 'status: done', 'bad-value: Did you mean `completed`?'],
    [
      'status: not-started',
      'status: [not-started]',
      'bad-value: Write it without brackets: `status: not-started`.',
    ],
    [
      'status: not-started',
      'status: not-started\nrepo: https://example.com/a',
      'status-evidence: Set `status: completed`, or remove `repo`.',
    ],
    [
      'status: not-started',
      'status: not-started\nstartedOn: 2027-03-01',
      'status-evidence: Set `status: in-progress`, or remove `startedOn`.',
    ],
  ])('%s as %s', (from, to, hint) => {
    expect(advise(TRAY, from, to)).toEqual([hint]);
  });

  test('a run of weeks that ends before it begins', () => {
    const weeks = 'weeks: { first: 1, last: 2 }\nhours: 10';
    const turned = 'weeks: { first: 2, last: 1 }\nhours: 10';
    expect(advise(PHASE, weeks, turned)).toEqual([
      'out-of-range: Write `weeks: { first: 1, last: 2 }`.',
    ]);
    expect(advise(PHASE, weeks, turned.replace('2, last: 1', '9, last: 4')).slice(0, 1)).toEqual([
      'out-of-range: Write `weeks: { first: 1, last: 2 }`.',
    ]);
    const unknown = { [TRAY]: () => undefined };
    const [first] = checkContent(
      makeSources({ [PHASE]: replace(weeks, turned), ...unknown }),
      CONTEXT,
    ).filter(({ rule }) => rule === 'out-of-range');
    expect(first?.hint).toBe('Write the smaller number first: `weeks: { first: 1, last: 2 }`.');
  });

  test('a key without a space behind its colon', () => {
    const features = 'features: [Water runs off, { title: Two boards high, done: true }]';
    expect(advise(BED, features, 'features: [{ title:A, done: true }]')).toContain(
      'unknown-key: Put a space after the colon: `title: A`.',
    );
  });
});

test.each([
  [
    'title: Seed Tray',
    'title: #1 tray',
    'Put text that begins with `#` between quotes: `title: "#1 tray"`.',
  ],
  ['title: Seed Tray', 'title:\nsort: 1', 'Write the value behind `title:`.'],
  ['skills: [Sowing]', 'skills:\n  - #1', 'Put text that begins with `#` between quotes: `"#1"`.'],
])('%j as %j is a comment without a value', (from, to, hint) => {
  expect(advise(TRAY, from, to)).toContain(`wrong-type: ${hint}`);
});

describe('a reference by another name', () => {
  test.each([
    [
      'prerequisites: [1-seed-tray]',
      'prerequisites: [Seed Tray]',
      'bad-slug: Did you mean `1-seed-tray`?',
    ],
    [
      'prerequisites: [1-seed-tray]',
      'prerequisites: [1 Seed Trays]',
      'bad-slug: Did you mean `1-seed-tray`?',
    ],
    [
      'prerequisites: [1-seed-tray]',
      'prerequisites: [1-first-pot]',
      'dangling-reference: Did you mean `1-seed-tray`?',
    ],
    [
      'resources: [spade-guide]',
      'resources: [Spade_Guide]',
      'bad-slug: Did you mean `spade-guide`?',
    ],
  ])('%j as %j is told with the slug that exists', (from, to, advice) => {
    expect(advise(BED, from, to)).toContain(advice);
  });
});
