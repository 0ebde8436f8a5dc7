// Slips of a thumb in records, numbers and columns: each is told once, and its hint mends it.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, goodFile, makeSources, replace, type Edit } from '../testing.ts';
import { follow } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';
const FEATURE = '{ title: Two boards high, done: true }';
const FEATURES = `features: [Water runs off, ${FEATURE}]`;

function tell(path: string, edit: Edit): string[] {
  return checkContent(makeSources({ [path]: edit }), CONTEXT)
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ rule, line, column, length, message }) => `${rule} ${line}:${column}+${length} ${message}`,
    );
}

describe('a run of weeks', () => {
  const WEEKS = 'Write `weeks: { first: 1, last: 2 }`.';

  test.each([
    ['{ 1, 2 }', WEEKS],
    ['{ 1-2 }', WEEKS],
    ['{ 1–2 }', WEEKS],
    ['{ first 1, last: 2 }', 'Write `first: 1`.'],
    ['{ first: 1, last = 2 }', 'Write `last: 2`.'],
    ['{ first: 1 last: 2 }', 'Put a comma between them: `1, last`.'],
    ['{ first: 1; last: 2 }', 'Put a comma between them: `1, last`.'],
    ['{ first: 1. last: 2 }', 'Put a comma between them: `1, last`.'],
    ['first: 1, last: 2', WEEKS],
    ['first: 1, last: 2 }', WEEKS],
    ['( first: 1, last: 2 )', WEEKS],
  ])('is mended where it is %s', (weeks, hint) => {
    const edit = replace('weeks: { first: 1, last: 2 }\nhours', `weeks: ${weeks}\nhours`);
    expect(tell(PHASE, edit)).toHaveLength(1);
    expect(follow(PHASE, edit)).toEqual([hint]);
  });

  test('is mended in a milestone, too', () => {
    const edit = replace('weeks: { first: 2, last: 2 }', 'weeks: first: 2, last: 2');
    expect(follow(PHASE, edit)).toEqual(['Write `weeks: { first: 2, last: 2 }`.']);
  });
});

describe('a record between braces', () => {
  test.each([
    [
      '{ title: Two boards high, done }',
      'wrong-type 11:54+4 `features[1].done`: Expected `true` or `false`, found nothing.',
    ],
    [
      '{ title: Two boards high, done: }',
      'wrong-type 11:54+4 `features[1].done`: Expected `true` or `false`, found nothing.',
    ],
    [
      '{ title: Two boards high, done true }',
      'unknown-key 11:54+9 Expected a colon behind `done`, found none.',
    ],
    [
      '{ title: Two boards high done: true }',
      'yaml-syntax 11:37+20 Expected a comma before `done:`, found none.',
    ],
    [
      '{ title: Two boards, done is not, done: true }',
      'unknown-key 11:37+23 Expected one value behind `title:`, found text with a comma in it, which ends the value between braces.',
    ],
  ])('is told at what is wrong in it: %s', (record, told) => {
    expect(tell(BED, replace(FEATURE, record))).toEqual([told]);
  });

  test.each([
    ['{ title: Boards: two, done: true }', 'title: "Boards: two"'],
    ['{ title: A table: two, high, done: true }', 'title: "A table: two, high"'],
    ['{ done: true, title: Some boards: two }', 'title: "Some boards: two"'],
  ])('has its text put between quotes as a whole: %s', (record, hint) => {
    const edit = replace(FEATURES, `features:\n  - Water runs off\n  - ${record}`);
    expect(tell(BED, edit)).toHaveLength(1);
    expect(follow(BED, edit)).toEqual([`Put the text between quotes: \`${hint}\`.`]);
  });

  test.each([
    ['1,5', 'hours: 1.5'],
    ['1, 5', 'hours: 1.5'],
  ])('has a number with a comma told as a whole: %s', (hours, hint) => {
    const plan = `- { title: Fill it, hours: ${hours}, outcome: A bed that is ready }\n`;
    const edit: Edit = (text) =>
      text.replace(/- title: Fill it[^]*?plant\n/, plan).replace('hours: 4\n', 'hours: 4.5\n');
    expect(tell(BED, edit)).toEqual([
      `unknown-key 18:30+${hours.length} Expected one number behind \`hours:\`, found a comma in it, which ends it between braces.`,
    ]);
    expect(follow(BED, edit)).toEqual([`Write the number with a point: \`${hint}\`.`]);
  });
});

describe('a number of hours', () => {
  test.each([
    ['½', '0.5'],
    ['4½', '4.5'],
    ['1/2', '0.5'],
    ['1 1/2', '1.5'],
    ['1:30', '1.5'],
    ['1h30', '1.5'],
    ['1 h 15 min', '1.25'],
    ['90 min', '1.5'],
    ['45 minutes', '0.75'],
  ])('is written as one: %s', (hours, number) => {
    const [problem] = checkContent(
      makeSources({ [TRAY]: replace('hours: 4', `hours: ${hours}`) }),
      CONTEXT,
    );
    expect(problem?.hint).toBe(`Write it as one number: \`hours: ${number}\`.`);
  });

  test.each([
    ['7-8', 'Write one number: `hours: 7` or `hours: 8`.'],
    ['4,5', 'Write the number alone: `hours: 4.5`.'],
    ['４', 'Write the number alone: `hours: 4`.'],
    ['４．５', 'Write the number alone: `hours: 4.5`.'],
    ['.5 h', 'Write the number alone: `hours: .5`.'],
    ['1/0', 'Write a number in digits, and nothing else.'],
  ])('is one alone: %s', (hours, hint) => {
    const [problem] = checkContent(
      makeSources({ [TRAY]: replace('hours: 4', `hours: ${hours}`) }),
      CONTEXT,
    );
    expect(problem?.hint).toBe(hint);
  });
});

test.each([
  '2027-O3-01',
  '2O27-03-01',
  '2027-03-0l',
  '2027-03-0I',
  '2027-03--01',
  '2027-03-01.',
  '2027-0301',
  '202703-01',
])('a date is mended in which a thumb has slipped: %s', (date) => {
  expect(follow(PHASE, replace('startsOn: 2027-03-01', `startsOn: ${date}`))).toEqual([
    'Write it as `2027-03-01`.',
  ]);
});

test.each(['-Sowing', '--Sowing', '-- Sowing', 'Sowing'])(
  'the first entry of a list is mended: %s',
  (entry) => {
    const edit = replace('skills: [Sowing]', `skills:\n  ${entry}\n  - Digging\n  - Raking`);
    expect(follow(TRAY, edit)).toEqual(['Begin it with a hyphen and a space: `- Sowing`.']);
  },
);

test.each([
  '- goal: Grow ten sprouts',
  '> goal: Grow ten sprouts',
  '"goal: Grow ten sprouts"',
  '*goal*: Grow ten sprouts',
  '**goal:** Grow ten sprouts',
])('a field is mended that is written as in Markdown: %s', (line) => {
  const edit = replace('goal: Grow ten sprouts', line);
  expect(tell(TRAY, edit)).toHaveLength(1);
  expect(follow(TRAY, edit)).toEqual(['Write `goal: Grow ten sprouts`.']);
});

test('an entry in the column of its list is none of these', () => {
  const edit = replace(
    'objectives: [Tell good seeds from bad]',
    'objectives:\n- title: A: b\n  measure: C',
  );
  expect(follow(TRAY, edit)).toEqual(['Put the text between quotes: `title: "A: b"`.']);
});

test('an address is mended that a full stop follows', () => {
  const edit = replace('url: https://example.com/spades', 'url: https://example.com/spades .');
  expect(follow('resources/spade-guide.mdx', edit)).toEqual([
    'Did you mean `https://example.com/spades`?',
  ]);
});

describe('a field of an entry', () => {
  test.each([1, 2, 3, 5, 6])('with %i spaces before it is told with how many it needs', (count) => {
    const spaces = ' '.repeat(count);
    const list = `features:\n  - title: Water runs off\n${spaces}done: true\n`;
    const edit = replace(FEATURES, list.trimEnd());
    expect(follow(BED, edit)).toEqual(['Begin it with 4 spaces.']);
  });
});

test('a field deep in lists that is indented too far is told as that', () => {
  const edit = replace('        summary: Roots', '         summary: Roots');
  expect(follow('checklists/before-planting.mdx', edit)).toEqual(['Begin it with 8 spaces.']);
});

describe('text of two lines with a colon in it', () => {
  const ONE = 'Put the text between quotes, on one line';

  test.each([
    ['Grow ten\n  sprouts: green', '9:7+8', 'behind `goal:`', 'its second line'],
    ['Grow ten\n  and so on: sprouts', '9:7+8', 'behind `goal:`', 'its second line'],
    ['Grow: ten\n  sprouts', '9:7+9', 'behind `goal:`', 'it'],
  ])('is put between quotes as one: %j', (goal, place, owner, where) => {
    const edit = replace('goal: Grow ten sprouts', `goal: ${goal}`);
    expect(tell(TRAY, edit)).toEqual([
      `yaml-syntax ${place} Expected one value ${owner}, found text with a colon in ${where}.`,
    ]);
    const whole = goal.replace(/\n +/, ' ');
    const [problem] = checkContent(makeSources({ [TRAY]: edit }), CONTEXT);
    expect(problem?.hint).toBe(`${ONE}: \`goal: "${whole}"\`.`);
    expect(tell(TRAY, replace('goal: Grow ten sprouts', `goal: "${whole}"`))).toEqual([]);
  });

  test('is put below `>-` where it is long', () => {
    const long = `${'sprouts and '.repeat(8)}more`;
    const edit = replace('goal: Grow ten sprouts', `goal: Grow ten\n  kinds: ${long}`);
    const [problem] = checkContent(makeSources({ [TRAY]: edit }), CONTEXT);
    expect(problem?.hint).toBe(
      'Write `>-` behind `goal:`, and the text on the lines below it, each with 2 spaces.',
    );
    const mended = `goal: >-\n  Grow ten\n  kinds: ${long}`;
    expect(tell(TRAY, replace('goal: Grow ten sprouts', mended))).toEqual([]);
  });

  test.each([
    ['Water runs off', 'and air: too'],
    ['Water runs off', 'air: too'],
  ])('is one entry of a list: %s', (first, second) => {
    const edit = replace(FEATURES, `features:\n  - ${first}\n    ${second}`);
    expect(tell(BED, edit)).toEqual([
      'yaml-syntax 12:5+14 Expected one value behind the hyphen, found text with a colon in its second line.',
    ]);
    const mended = replace(FEATURES, `features:\n  - "${first} ${second}"`);
    expect(tell(BED, mended)).toEqual([]);
  });

  test('is proposed where its second line begins like a field', () => {
    const edit = replace('goal: Grow ten sprouts', 'goal: Grow ten sprouts\nso that: they live');
    const [problem] = checkContent(makeSources({ [TRAY]: edit }), CONTEXT);
    expect(problem?.hint).toBe(
      'Remove it, or put it into the text above it, between quotes: `goal: "Grow ten sprouts so that: they live"`.',
    );
  });
});

test.each([
  ['Sowing\n  Raking beds', '- Sowing'],
  ['-Sowing\n  -Raking', '- Sowing'],
])('entries below each other stay entries of their own: %j', (entries, first) => {
  expect(tell(TRAY, replace('skills: [Sowing]', `skills:\n  ${entries}`))).toHaveLength(1);
  const [problem] = checkContent(
    makeSources({ [TRAY]: replace('skills: [Sowing]', `skills:\n  ${entries}`) }),
    CONTEXT,
  );
  expect(problem?.hint).toBe(`Begin each entry with a hyphen and a space: \`${first}\`.`);
});

test.each([
  ['>-\n  A bed.\n\n  For sprouts.', 'Remove the empty lines in it: it is one paragraph.'],
  [
    '|\n  A bed.\n  For sprouts.',
    'Write `>-` in place of the sign behind the colon, which joins the lines.',
  ],
])('a text of several lines is mended as it is written: %j', (text, hint) => {
  const [problem] = checkContent(
    makeSources({
      [TRAY]: replace(/summary: .*/.exec(goodFile(TRAY))?.[0] ?? '', `summary: ${text}`),
    }),
    CONTEXT,
  );
  expect(problem?.hint).toBe(hint);
});

test.each([
  ['week: 1', 'week: #1'],
  ['hours: 4', 'hours: # 4'],
])('a number is mended that is a comment: %j as %j', (from, to) => {
  expect(follow(TRAY, replace(from, to))).toEqual([
    'Remove the `#`, from which on the line is a comment.',
  ]);
});

describe('a sign that can’t be seen', () => {
  test.each([
    ['status: not-started', 'status: not-\u200Bstarted', 'not-started'],
    ['status: not-started', 'status: not\u00AD-started', 'not-started'],
    ['hours: 4', '\u200Bhours: 4', 'hours'],
    ['resources: [seed-catalog]', 'resources: [seed\u2060-catalog]', 'seed-catalog'],
  ])('is spoken of, since what is meant looks the same: %j as %j', (from, to, meant) => {
    expect(follow(TRAY, replace(from, to))).toEqual([
      `Delete it and type it anew, since it holds a sign that can’t be seen: \`${meant}\`.`,
    ]);
  });
});

test.each([' // soon', ' (2027-03-01)', ' <!-- soon -->', '#soon', ' — at last'])(
  'a status is known in front of a remark: %j',
  (remark) => {
    const edit = replace('status: not-started', `status: not-started${remark}`);
    expect(follow(TRAY, edit)).toEqual(['Did you mean `not-started`?']);
  },
);
