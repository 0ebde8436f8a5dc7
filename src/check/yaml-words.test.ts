// What is said of frontmatter that is not YAML: what was meant, not what its reader stumbles over.
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

const WEEK = 'weeks/1-seed-tray.mdx';

/** What is said of a week with other lines in place of its skills and hours, which begin in line 6. */
function judge(lines: string): string[] {
  const sources = makeSources({ [WEEK]: replace('skills: [Sowing]\nhours: 4', lines) });
  return checkContent(sources, CONTEXT)
    .filter(({ rule }) => rule.startsWith('yaml'))
    .map(({ line, column, length, message, hint }) =>
      [`${line}:${column}+${length} ${message}`, hint].join('\n'),
    );
}

const COMMAS =
  'Put a comma behind each entry but the last; text that holds a colon or a comma goes between quotes.';
const HAS_A_MEANING = 'which has a meaning of its own.';
const IN_A_COLUMN =
  'Expected `hours:` to begin in the same column as the fields beside it, found it in another one.';
const NO_FIELD =
  'Put a colon and a space behind the name, a hyphen and a space before an entry, or two spaces before a line that goes on.';

const OTHER_SPACE = 'Expected a space, found another sign that looks like one.';
const PRESS = 'Delete it, and press the space bar: it may have come with copied text.';
const BELOW =
  'Expected the entries of the list to begin below each other, found one that does not.';

describe('frontmatter with', () => {
  test.each([
    ['skills:\u00A0[Sowing]\nhours: 4', `6:8+1 ${OTHER_SPACE}`, PRESS],
    ['skills: [Sowing]\n\u00A0hours: 4', `7:1+1 ${OTHER_SPACE}`, PRESS],
    ['skills:\n  -\u3000Sowing\nhours: 4', `7:4+1 ${OTHER_SPACE}`, PRESS],
    ['skills:\n  - Sowing\n\u00A0 - Digging\nhours: 4', `8:1+2 ${OTHER_SPACE}`, PRESS],
    [
      'skills: [#1]\nhours: 4',
      '6:10+2 Expected the rest of the entry, found `#`, from which on the line is a comment.',
      'Put the text that it is in between quotes: `"#1"`.',
    ],
    ['skills:\n  - A\n   - B\nhours: 4', `8:4+3 ${BELOW}`, 'Begin it with 2 spaces.'],
    ['skills:\n- A\n - B\n- C\nhours: 4', `8:2+3 ${BELOW}`, 'Remove the spaces before it.'],
    ['skills:\n  - A\n    - B\n  - C\nhours: 4', `8:5+3 ${BELOW}`, 'Begin it with 2 spaces.'],
    ['skills:\n - A\n  - B\n  - C\nhours: 4', `7:2+3 ${BELOW}`, 'Begin it with 2 spaces.'],
    ['skills:\n   - A\n  - B\n  - C\nhours: 4', `7:4+3 ${BELOW}`, 'Begin it with 2 spaces.'],
    [
      'hours: 4\nplan:\n  - title: A\n    hours: 4\n    outcome: B\n     - title: C',
      `11:6+10 ${BELOW}`,
      'Begin it with 2 spaces.',
    ],
    [
      'skills: [Sowing]\nhours:4',
      '7:1+6 Expected a space after `hours:`, found none.',
      'Write `hours: 4`.',
    ],
    [
      'plan:\n  - title:A\n    hours: 2',
      '7:5+6 Expected a space after `title:`, found none.',
      'Write `title: A`.',
    ],
    [
      'skills:\n-Sowing\n-Digging',
      '7:1+1 Expected a space after `-`, found none.',
      'Write `- Sowing`.',
    ],
    [
      'skills: Sow: ten',
      '6:9+8 Expected one value behind `skills:`, found text with a colon in it.',
      'Put the text between quotes: `skills: "Sow: ten"`.',
    ],
    [
      'skills: "Sow": ten',
      '6:9+10 Expected one value behind `skills:`, found text with a colon in it.',
      `Put the text between quotes: \`skills: '"Sow": ten'\`.`,
    ],
    [
      'skills: Sow: ten\n  more',
      '6:9+8 Expected one value behind `skills:`, found text with a colon in it.',
      'Put the text between quotes, on one line: `skills: "Sow: ten more"`.',
    ],
    ['plan:\n  - title: A\n     hours: 2', `8:6+5 ${IN_A_COLUMN}`, 'Begin it with 4 spaces.'],
    [
      'skills:\n  - A\n - B',
      '8:2+3 Expected the entries of the list to begin below each other, found one that does not.',
      'Begin it with 2 spaces.',
    ],
    ['plan:\n  - title: A\n   hours: 2', `8:4+5 ${IN_A_COLUMN}`, 'Begin it with 4 spaces.'],
    [
      'plan:\n  - title: A\n  hours: 2',
      `8:3+5 ${IN_A_COLUMN}`,
      'Put as many spaces before it as before those.',
    ],
    ['skills: [A]\n  hours: 2', `7:3+5 ${IN_A_COLUMN}`, 'Remove the spaces before it.'],
    ['skills:\n  Sowing\n    hours: 2', `8:5+5 ${IN_A_COLUMN}`, 'Remove the spaces before it.'],
    [
      'plan:\n  title A\n  hours: 2',
      '7:3+7 Expected a field, `name: value`, found "title A".',
      'Write `title: A`.',
    ],
    [
      'skills:\n  - Sowing\n  -Digging',
      '8:3+1 Expected a space after `-`, found none.',
      'Write `- Digging`.',
    ],
    [
      'skills: Sowing\n  - title: A',
      '6:9+6 Expected one value behind `skills:`, found more on the lines below it.',
      'Remove the value, or the lines below it.',
    ],
    [
      'skills:\n  - [A,\nB]',
      '8:1+2 Expected the line to begin below the one that it belongs to, found it elsewhere.',
      'Give it as many spaces as its neighbors have.',
    ],
    [
      'skills: [Sowing]\nhours',
      '7:1+5 Expected a field, `name: value`, found "hours".',
      'Put a colon behind it, and then its value: `hours: …`.',
    ],
    [
      'skills: [Sowing]\nHours are four',
      '7:1+14 Expected a field, `name: value`, found "Hours are four".',
      NO_FIELD,
    ],
    [
      'skills: [Sowing]\n<!-- four -->\nhours: 4',
      '7:1+13 Expected a field, `name: value`, found "<!-- four -->".',
      'A comment begins with `#`: write `# four`.',
    ],
    [
      'skills: [Sowing]\n—\nhours: 4',
      '7:1+1 Expected a field, `name: value`, found "—".',
      'Remove the line.',
    ],
    [
      'skills: [Sowing]\n// four\nhours: 4',
      '7:1+7 Expected a field, `name: value`, found "// four".',
      'A comment begins with `#`: write `# four`.',
    ],
    [
      'skills:\n  - Sowing\n    since: 2020\nhours: 4',
      '7:5+6 Expected one value behind the hyphen, found text with a colon in its second line.',
      'Put the text between quotes, on one line: `"Sowing since: 2020"`.',
    ],
    [
      'skills: "Sowing',
      '6:9+1 Expected another `"` for this `"`, found none.',
      'Put `"` behind the last word of the text.',
    ],
    [
      'skills: [A, [B]\nhours: 4',
      '6:9+1 Expected `]` for this `[`, found none.',
      'Put `]` behind its last entry; text that begins with `[` goes between quotes.',
    ],
    [
      'skills: [A]]',
      '6:12+1 Expected no `]` here, found one that closes nothing.',
      'Remove it, or put the text that it is a part of between quotes.',
    ],
    [
      'skills: [A,, B]',
      '6:12+1 Expected an entry between two commas, found none.',
      'Remove one of the commas.',
    ],
    [
      'features: [{ title: A done: true }]',
      '6:21+6 Expected a comma before `done:`, found none.',
      'Put a comma between them: `A, done`.',
    ],
    [
      'skills: ["A" "B"]',
      '6:10+7 Expected a comma between the entries, found none.',
      'Put a comma between them: `"A", "B"`.',
    ],
    [
      'skills: [\n  A\n  B: c\n]',
      '7:3+1 Expected a comma between the entries, found none.',
      COMMAS,
    ],
    [
      'skills: @home',
      `6:9+5 Expected text, found a value that begins with \`@\`, ${HAS_A_MEANING}`,
      'Put the whole text between quotes: `skills: "@home"`.',
    ],
    [
      'skills: `sow`',
      `6:9+5 Expected text, found a value that begins with a backtick, ${HAS_A_MEANING}`,
      'Put the whole text between quotes.',
    ],
    [
      'skills: **Sow** it',
      '6:9+7 Expected a value, found `**Sow**`, which repeats what `&*Sow**` marks; nothing before it is marked so.',
      'Put the whole text between quotes: `skills: "**Sow** it"`.',
    ],
    [
      'skills: *sow*',
      '6:9+5 Expected a value, found `*sow*`, which repeats what `&sow*` marks; nothing before it is marked so.',
      'Put the whole text between quotes: `skills: "*sow*"`.',
    ],
    [
      'skills: [*sow]',
      '6:10+4 Expected a value, found `*sow`, which repeats what `&sow` marks; nothing before it is marked so.',
      'Put text that begins with `*` between quotes.',
    ],
    [
      'skills: [@home]',
      `6:10+5 Expected text, found a value that begins with \`@\`, ${HAS_A_MEANING}`,
      'Put the whole text between quotes: `"@home"`.',
    ],
    [
      'skills:\n  - @home # or not',
      `7:5+5 Expected text, found a value that begins with \`@\`, ${HAS_A_MEANING}`,
      'Put the whole text between quotes: `"@home"`.',
    ],
    [
      'skills: ? Sow',
      `6:9+5 Expected text, found a value that begins with \`?\`, ${HAS_A_MEANING}`,
      'Put the whole text between quotes: `skills: "? Sow"`.',
    ],
    [
      'skills: |Sow',
      `6:9+4 Expected text, found a value that begins with \`|\`, ${HAS_A_MEANING}`,
      'Put the whole text between quotes: `skills: "|Sow"`.',
    ],
    [
      "skills: 'don't'",
      '6:9+7 Expected nothing behind the text in quotes, found more.',
      'Put the whole text between quotes: `skills: "don\'t"`.',
    ],
    [
      'skills: "a\\q"',
      '6:11+1 Expected a backslash to stand for one, found it before another sign.',
      'Write it twice, or put the text between single quotes.',
    ],
  ])('%j', (lines, message, hint) => {
    expect(judge(lines)).toEqual([`${message}\n${hint}`]);
  });
});

test('a space of another kind is fine inside of text', () => {
  const text = 'skills: ["Sow\u00A0ten : 10"]\nhours: 4\nterm: |\n  See:\u00A0ten\n  \u00A0 - ten';
  expect(judge(text)).toEqual([]);
});
