// Curly quotes, which a phone writes in place of straight ones: both of a pair, or one of the two.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';
import { follow } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';

/** What is said of a text in place of the title, and the mark under it. */
function tell(title: string): string[] {
  return checkContent(makeSources({ [TRAY]: replace('Seed Tray', title) }), CONTEXT).map(
    ({ line, column, length, message }) => `${line}:${column}+${length} ${message}`,
  );
}

describe('quotes of which one is curly', () => {
  const TITLE = 'Write `title: "Seed Tray"`.';

  test.each([
    [
      '“Seed Tray"',
      '`title`: Expected straight quotes around the text, found a curly one and a straight one, which become a part of it.',
    ],
    [
      '"Seed Tray”',
      'Expected straight quotes around the text, found a curly one, which does not end it.',
    ],
    [
      '“Seed Tray”',
      '`title`: Expected straight quotes around the text, found curly ones, which become a part of it.',
    ],
  ])('are told once, as a whole: %s', (title, message) => {
    expect(tell(title)).toEqual([`3:8+11 ${message}`]);
  });

  test.each(['“Seed Tray"', '"Seed Tray”', "‘Seed Tray'", "'Seed Tray’", '„Seed Tray"'])(
    'are made straight: %s',
    (title) => {
      expect(follow(TRAY, replace('title: Seed Tray', `title: ${title}`))).toEqual([TITLE]);
      expect(follow(TRAY, replace('title: Seed Tray', `title: ${title} # so`))).toEqual([TITLE]);
    },
  );

  test.each<[skills: string, hints: string[]]>([
    ['[“Sowing", Rake]', ['Write `"Sowing"`.']],
    ['["Sowing”, Rake]', ['Write `"Sowing"`.']],
    ['["Sowing”, "Rake"]', ['Write `"Sowing"`.']],
    ['["Sowing”, "Rake”]', ['Write `"Sowing"`.', 'Write `"Rake"`.']],
    ['[“Sow, dig", Rake]', ['Write `"Sow, dig"`.']],
    ['\n  - "Sowing”\n  - “Rake"', ['Write `"Sowing"`.', 'Write `"Rake"`.']],
    ['\n  - "Sowing”\n  - "Rake”\n  - "Dig"', ['Write `"Sowing"`.', 'Write `"Rake"`.']],
  ])('are made straight in the list %j', (skills, hints) => {
    expect(follow(TRAY, replace('skills: [Sowing]', `skills: ${skills}`))).toEqual(hints);
  });

  test.each([
    ['features: [It holds ten seeds]', 'features: [{ title: "Ten”, done: false }]', '"Ten"'],
    ['goal: Grow ten sprouts', 'goal: “Grow: ten"', 'goal: "Grow: ten"'],
    ['goal: Grow ten sprouts', 'goal: "Grow: ten”', 'goal: "Grow: ten"'],
  ])('are made straight in %j as %j', (from, to, written) => {
    const [hint, ...others] = follow(TRAY, replace(from, to));
    expect(hint).toContain(`\`${written}\`.`);
    expect(others).toEqual([]);
  });
});

describe('quotes of two kinds', () => {
  const TITLE = 'Write `title: "Seed Tray"`.';

  test.each([
    [`"Seed Tray'`, 'Expected another `"` behind the text, found `\'`, which does not end it.'],
    [`'Seed Tray"`, 'Expected another `\'` behind the text, found `"`, which does not end it.'],
  ])('are told once, as a whole: %s', (title, message) => {
    expect(tell(title)).toEqual([`3:8+11 ${message}`]);
    expect(follow(TRAY, replace('title: Seed Tray', `title: ${title}`))).toEqual([TITLE]);
    expect(follow(TRAY, replace('title: Seed Tray', `title: ${title} # so`))).toEqual([TITLE]);
  });

  test.each<[skills: string, hints: string[]]>([
    [`["Sowing', Rake]`, ['Write `"Sowing"`.']],
    [`["Sowing', "Rake"]`, ['Write `"Sowing"`.']],
    [`[Rake, 'Sowing"]`, ['Write `"Sowing"`.']],
    [`\n  - 'Sowing"\n  - "Rake'`, ['Write `"Sowing"`.', 'Write `"Rake"`.']],
    [`["Don't sow']`, ['Write `"Don\'t sow"`.']],
    [`\n  - 'Don't sow"`, ['Put the whole text between quotes: `"Don\'t sow"`.']],
  ])('are made one in the list %j', (skills, hints) => {
    expect(follow(TRAY, replace('skills: [Sowing]', `skills: ${skills}`))).toEqual(hints);
  });

  test.each([`["It's 'a', b", 'say "b", c']`, `["a'", '"b', "'c', d"]`])(
    'are fine in one another: %s',
    (skills) => {
      expect(follow(TRAY, replace('skills: [Sowing]', `skills: ${skills}`))).toEqual([]);
    },
  );

  test('are not those of a list whose bracket is missing', () => {
    const [problem] = checkContent(
      makeSources({ [TRAY]: replace('[Sowing]', `["It's 'a', b", Rake`) }),
      CONTEXT,
    );
    expect(problem?.message).toBe('Expected `]` for this `[`, found none.');
  });
});

test.each([
  'The “quick" way',
  '“Seed” is "so"',
  '“A" and “B"',
  '5” pot',
  '“Seed Tray',
  'Pot of 5"',
  '‘tis the season',
])('quotes in text are left alone: %s', (title) => {
  expect(tell(title)).toEqual([]);
});

describe('an entry between brackets', () => {
  test.each<[skills: string, ...hints: string[]]>([
    ["['Don't sow']", 'Write `"Don\'t sow"`.'],
    ["[Rake, 'Don't', Dig]", 'Write `"Don\'t"`.'],
    ["['it's', 'that's']", 'Write `"it\'s"`.', 'Write `"that\'s"`.'],
    ['["say "dig"", Rake]', 'Write `\'say "dig"\'`.'],
    ['["dig" and "rake"]', 'Write `\'"dig" and "rake"\'`.'],
    ['["dig" "rake"]', 'Put a comma between them: `"dig", "rake"`.'],
    ["['dig'er]", 'Write `"dig\'er"`.'],
    ['[@dig, Rake]', 'Put the whole text between quotes: `"@dig"`.'],
    ['[Rake, %dig]', 'Put the whole text between quotes: `"%dig"`.'],
    ['[- Dig]', 'Write `Dig`.'],
    ['[Dig, Rake }', 'Write `]`.'],
    ["'Dig', 'Rake'", "Write `skills: ['Dig', 'Rake']`."],
    ['(Dig, Rake)', 'Write it as a list: `skills: [Dig, Rake]`.'],
    ['［Dig, Rake］', 'Write it as a list: `skills: [Dig, Rake]`.'],
    ['{Dig, Rake}', 'Write it as a list: `skills: [Dig, Rake]`.'],
    ['[[Dig, Rake]]', 'Write it without its brackets: `Dig, Rake`.'],
    ['Dig; Rake', 'Write it as a list: `skills: [Dig, Rake]`.'],
    ['Dig、Rake', 'Write it as a list: `skills: [Dig, Rake]`.'],
  ])('is mended in %s', (skills, ...hints) => {
    expect(follow(TRAY, replace('skills: [Sowing]', `skills: ${skills}`))).toEqual(hints);
  });

  test.each([
    "['Don''t sow']",
    "[Don't sow, it's]",
    '["it\'s"]',
    '[\'say "dig"\']',
    '[a-b, C#, 5%]',
  ])('is fine in %s', (skills) => {
    expect(follow(TRAY, replace('skills: [Sowing]', `skills: ${skills}`))).toEqual([]);
  });
});
