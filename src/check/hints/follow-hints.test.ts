// A hint that proposes what to write mends the content, when it is followed to the letter.
import { describe, expect, test } from 'vitest';
import { replace, type Edit } from '../testing.ts';
import { follow } from './testing.ts';

const BED = 'weeks/2-raised-bed.mdx';
const FEATURES = 'features: [Water runs off, { title: Two boards high, done: true }]';
const GUIDE = 'guides/how-to-begin.mdx';
const LIST = 'checklists/before-planting.mdx';
const PHASE = 'phases/garden.mdx';
const SPADE = 'resources/spade-guide.mdx';
const TRAY = 'weeks/1-seed-tray.mdx';

describe('a hint for a reference', () => {
  const CHECK = 'Did you mean `soil/loose`?';
  const WEEK = 'Did you mean `1-seed-tray`?';
  const SPADE = 'Did you mean `spade-guide`?';
  const READ = 'resources: [seed-catalog]';

  test.each([
    [BED, 'passed: [soil/loose]', 'passed: [soil-loose]', CHECK],
    [BED, 'passed: [soil/loose]', 'passed: [It is loose]', CHECK],
    [BED, 'passed: [soil/loose]', 'passed: [/checklists/before-planting/#soil-loose]', CHECK],
    [BED, 'prerequisites: [1-seed-tray]', 'prerequisites: [1]', WEEK],
    [BED, 'prerequisites: [1-seed-tray]', 'prerequisites: [week 1]', WEEK],
    [BED, 'prerequisites: [1-seed-tray]', 'prerequisites: ["Week 01: Seeds"]', WEEK],
    [
      BED,
      'prerequisites: [1-seed-tray]',
      'prerequisites: 1',
      'Write it as a list: `prerequisites: [1-seed-tray]`.',
    ],
    [TRAY, READ, 'resources: [https://Example.com/spades/]', SPADE],
    [TRAY, READ, 'resources: [{ resource: Spade guide }]', SPADE],
    [
      TRAY,
      READ,
      'resources: [seed-catalog spade-guide]',
      'Put a comma between them: `seed-catalog, spade-guide`.',
    ],
    [
      TRAY,
      READ,
      'resources: Seed Catalog, Spade Guide',
      'Write it as a list: `resources: [seed-catalog, spade-guide]`.',
    ],
  ])('in %s, %j as %j, names what exists', (path, from, to, hint) => {
    expect(follow(path, replace(from, to))).toEqual([hint]);
  });

  test('names the week of a term', () => {
    const edit: Edit = (text) =>
      text
        .replace('order', 'terms: [{ id: a, term: A, definition: B, week: 1 }]\norder')
        .replace('<Res', '<Glossary />\n\n<Res');
    expect(follow(GUIDE, edit)).toEqual([WEEK]);
  });

  test('proposes nothing where nothing is meant that exists', () => {
    expect(() => follow(TRAY, replace(READ, 'resources: [https://example.com/rakes]'))).toThrow(
      'Write the name of a file in resources/, without its ending.',
    );
  });
});

describe('a hint for an entry', () => {
  const BEGIN = 'Begin each entry with a hyphen and a space in place of';
  const TITLE = 'Write `- title: Water runs off`.';
  const RECORD = 'Write `{ title: Water runs off, done: true }`.';
  const HYPHEN = 'Write `- Water runs off`.';
  const OTHER = 'Write `- Other`.';

  test.each<[lines: string, hints: string[]]>([
    ['- Water runs off\n    done: true', [TITLE]],
    ['- Water runs off\n    done: true\n  - Other', [TITLE]],
    ['- Other\n  - Water runs off\n    done: true', [TITLE]],
    ['- Water runs off\n  done: true', ['Begin it with 4 spaces.', TITLE]],
    ['- Water runs off done: true', [RECORD]],
    ['- Water runs off, done: true', [RECORD]],
    ['- { Water runs off, done: true }', ['Write `title: Water runs off`.']],
    ['- Water: off\n    done: true', ['Write `title: "Water: off"`.']],
    [
      '- { title: Water runs off, and air, done: true }',
      ['Put the text between quotes: `title: "Water runs off, and air"`.'],
    ],
    ['- { title:Water, done: true }', ['Put a space after the colon: `title: Water`.']],
    ['- {title:Water, done:true}', ['Put a space after each colon: `{title: Water, done: true}`.']],
    ['- [x] Water runs off\n  - [ ] Other', [RECORD, 'Write `Other`.']],
    ['* Water runs off\n  * Other', [HYPHEN, OTHER]],
    ['- Water runs off\n  • Other', [OTHER]],
    ['- Water runs off\n  2. Other', [OTHER]],
    ['• Water runs off\n  • Other', [`${BEGIN} \`•\`: \`- Water runs off\`.`, OTHER]],
    ['– Water runs off\n  – Other', [`${BEGIN} \`–\`: \`- Water runs off\`.`, OTHER]],
    ['1. Water runs off\n  2. Other', [`${BEGIN} \`1.\`: \`- Water runs off\`.`, OTHER]],
    [
      '- Water runs off: true',
      ['Put text that holds a colon between quotes: `"Water runs off: true"`.'],
    ],
  ])('mends %j', (lines, hints) => {
    expect(follow(BED, replace(FEATURES, `features:\n  ${lines}`))).toEqual(hints);
  });

  test.each<[from: string, to: string, hint: string]>([
    ['[Tell good seeds from bad]', '\n  - Seeds\n    measure: Sort', 'Write `- title: Seeds`.'],
    ['[Tell good seeds from bad]', '\n  - A measure: B', 'Write `{ title: A, measure: B }`.'],
    ['[seed-catalog]', '\n  - seed-catalog\n    why: Sow', 'Write `- resource: seed-catalog`.'],
    ['categories: [Soil]', 'categories: Soil]', 'Write it as a list: `categories: [Soil]`.'],
    ['skills: [Sowing]', 'skills: “Sowing”', 'Write it as a list: `skills: [Sowing]`.'],
    ['skills: [Sowing]', 'skills: • Sowing', 'Write it as a list: `skills: [Sowing]`.'],
    ['skills: [Sowing]', 'skills: [“Sowing”]', 'Write `"Sowing"`.'],
    ['skills: [Sowing]', 'skills: [“Sow, dig”, Rake]', 'Write `"Sow, dig"`.'],
  ])('mends %j as %j', (from, to, hint) => {
    expect(follow(TRAY, replace(from, to))).toEqual([hint]);
  });

  test.each<[path: string, from: string, to: string, ...hints: string[]]>([
    [BED, FEATURES, 'features:\n  - title: Water\ndone: true', 'Begin it with 4 spaces.'],
    [
      PHASE,
      'outcomes: [A tray]',
      'outcomes:\n      - A tray\n  - A pot\n      - A bag',
      'Begin it with 6 spaces.',
    ],
    [BED, '    hours: 2\n', 'hours: 2\n', 'Begin it with 4 spaces.'],
    [BED, '    hours: 4\n', 'hours: 4\n', 'Begin it with 4 spaces.'],
    [BED, '    outcome: A bed', 'outcome: A bed', 'Begin it with 4 spaces.'],
    [
      BED,
      '  - title: Fill it',
      'title: Fill it',
      'Write `- title: Fill it`, the hyphen below the one before it.',
      'Begin it with 2 spaces.',
    ],
    [PHASE, '    title: Sowing', 'title: Sowing', 'Begin it with 4 spaces.'],
    [PHASE, '    outcomes: [A bed]', 'outcomes: [A bed]', 'Begin it with 4 spaces.'],
    [
      PHASE,
      'weeks: { first: 1, last: 2 }',
      'weeks:\nfirst: 1\n  last: 2',
      'Begin it with 2 spaces.',
    ],
    [LIST, '        summary:', 'summary:', 'Begin it with 8 spaces.'],
    [LIST, '    checks:', 'checks:', 'Begin it with 4 spaces.'],
    [
      BED,
      'skills: [Digging]',
      'skills:\n  - Digging\nRaking',
      'Write `- Raking`, the hyphen below the one before it.',
      'Begin it with 2 spaces.',
    ],
    [
      BED,
      'skills: [Digging]',
      'skills:\n  - Digging\n  Raking',
      'Write `- Raking`, the hyphen below the one before it.',
    ],
    [
      BED,
      'skills: [Digging]',
      'skills:\nRaking\n  - Digging',
      'Write `- Raking`, the hyphen below the one before it.',
      'Begin it with 2 spaces.',
    ],
    [
      BED,
      'goal: Give the sprouts a place',
      'goal: >-\n  Give them\na place',
      'Begin it with 2 spaces.',
    ],
    [
      BED,
      'goal: Give the sprouts a place',
      'goal: >-\n  Give them\na place: this',
      'Begin it with 2 spaces.',
    ],
    [BED, 'goal: Give the sprouts a place', 'goal:\nGive them a place', 'Begin it with 2 spaces.'],
  ])('in %s mends the lost spaces of %j as %j', (path, from, to, ...hints) => {
    expect(follow(path, replace(from, to))).toEqual(hints);
  });

  test('mends text with commas between braces', () => {
    const edit =
      (outcome: string): Edit =>
      (text) =>
        text.replace(
          /- title: Fill it[^]*?plant\n/,
          `- { title: Fill it, hours: 2, outcome: ${outcome} }\n`,
        );
    const hint = 'Put the text between quotes: `outcome: "One, or two, can plant"`.';
    expect(follow(BED, edit('One, or two, can plant'))).toEqual([hint]);
    expect(follow(BED, edit('“One, or two, can plant”'))).toEqual([hint]);
  });
});

describe('a hint for a value', () => {
  const REPO = 'Did you mean `https://example.com/a`?';
  const ONE = 'Write one address only: `https://example.com/a`.';

  test.each([
    ['[repo](https://example.com/a)', 'Write `repo: https://example.com/a`.'],
    ['"[repo](https://example.com/a)"', REPO],
    ['“https://example.com/a”', REPO],
    ['<https://example.com/a>', REPO],
    ['https//example.com/a', REPO],
    ['ttps://example.com/a', REPO],
    ['https://example.com/a, https://example.com/b', ONE],
    ['https://example.com/a https://example.com/b', ONE],
    [
      '[https://example.com/a, https://example.com/b]',
      'Write one address only: `repo: https://example.com/a`.',
    ],
  ])('mends the address %s', (address, hint) => {
    const edit = replace('status: in-progress', `status: completed\nrepo: ${address}`);
    expect(follow(BED, edit)).toEqual([hint]);
  });

  test.each([
    [TRAY, 'hours: 4', 'hours: !!float 4', 'Remove the tag.'],
    [
      TRAY,
      'title: Seed Tray',
      'title: !important',
      'Put the whole text between quotes: `title: "!important"`.',
    ],
    [
      TRAY,
      'goal: Grow ten sprouts',
      'goal: {{ name }}',
      'Put text that begins with `{` between quotes: `goal: "{{ name }}"`.',
    ],
    [TRAY, 'title: Seed Tray', 'title: “Seed Tray”', 'Write `title: "Seed Tray"`.'],
    [TRAY, 'title: Seed Tray', 'title: „Seed Tray“', 'Write `title: "Seed Tray"`.'],
    [
      TRAY,
      'title: Seed Tray',
      'title: “Seed: Tray”',
      'Put the text between quotes: `title: "Seed: Tray"`.',
    ],
    [PHASE, 'startsOn: 2027-03-01', 'startsOn: 2027–03–01', 'Write it as `2027-03-01`.'],
    [PHASE, 'startsOn: 2027-03-01', 'startsOn: 2027 - 03 - 01', 'Write it as `2027-03-01`.'],
  ])('in %s mends %j as %j', (path, from, to, hint) => {
    expect(follow(path, replace(from, to))).toEqual([hint]);
  });

  test.each(['“Seed” and “Tray”', '"“Seed Tray”"', '>-\n  “Seed Tray”', 'Seed “Tray”'])(
    'is not needed for the quotes in %j, which are meant',
    (title) => {
      expect(follow(TRAY, replace('title: Seed Tray', `title: ${title}`))).toEqual([]);
    },
  );

  test('offers both numbers that a comma can make', () => {
    expect(follow(SPADE, replace('cost: free', 'cost: free\nhours: 1,000'))).toEqual([
      'Write it without the comma, which stands for thousands to some and for a point to others: `hours: 1000` or `hours: 1`.',
    ]);
  });
});
