// A `#` between brackets or braces that begins a comment where it was meant as text.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';

function find(path: string, from: string, to: string): string[] {
  return checkContent(makeSources({ [path]: replace(from, to) }), CONTEXT).map(
    ({ rule, line, column, length, message, hint }) =>
      `${rule} ${line}:${column}+${length} ${message} (${hint})`,
  );
}

describe('a comment that takes the end of a list', () => {
  const says = 'Expected the rest of the entry, found `#`, from which on the line is a comment.';
  const hint = (text: string) => `(Put the text that it is in between quotes: \`${text}\`.)`;

  test.each([
    ['[C#, F #sharp]', 'F #sharp', '6:16+6'],
    ['[C #, Rake]', 'C #', '6:12+1'],
    ['[C # ]', 'C #', '6:12+1'],
    ['[Rake, #sow]', '#sow', '6:16+4'],
    ['[ #sow, Rake]', '#sow', '6:11+4'],
    ['[#sow, Rake]', '#sow', '6:10+4'],
    ['[Rake,#sow]', '#sow', '6:15+4'],
    ['[Sow #1, Sow #2]', 'Sow #1', '6:14+2'],
    ['[Sow #1,\n  Rake]', 'Sow #1', '6:14+2'],
    ['[Rake, "Sow #1", Dig #2]', 'Dig #2', '6:30+2'],
  ])('is told at its sign: %j', (skills, entry, place) => {
    expect(find(TRAY, 'skills: [Sowing]', `skills: ${skills}`)).toEqual([
      `yaml-syntax ${place} ${says} ${hint(`"${entry}"`)}`,
    ]);
    const mended = skills.replace(entry, `"${entry}"`).replace('Sow #2', '"Sow #2"');
    expect(find(TRAY, 'skills: [Sowing]', `skills: ${mended}`)).toEqual([]);
  });

  test('is told in a record, where its text is that of one field', () => {
    const record = '{ title: Two #boards high, done: true }';
    expect(find(BED, '{ title: Two boards high, done: true }', record)).toEqual([
      `yaml-syntax 11:41+12 ${says} ${hint('"Two #boards high"')}`,
    ]);
  });

  test.each(['true # done }', '1 # one }'])('is told to go behind what it closes: %s', (end) => {
    const from = '{ title: Two boards high, done: true }';
    const [found] = find(BED, from, `{ title: Two boards high, done: ${end}`);
    expect(found).toMatch(/Remove it, or put it behind what closes the list or the record\.\)$/);
  });
});

test.each([
  '[Sowing] # A, b]',
  '[Sowing, # a]\n  Rake]',
  '[\n  Sowing, # a, b\n  Rake\n]',
  '["a #1", b#2]',
])('a comment beside entries is fine: %j', (skills) => {
  expect(find(TRAY, 'skills: [Sowing]', `skills: ${skills}`)).toEqual([]);
});

test('a list that nothing closes is told as that where a comment has no bracket', () => {
  expect(find(TRAY, 'skills: [Sowing]', 'skills: [Sowing, # the first [1], mostly')).toEqual([
    'yaml-syntax 6:9+1 Expected `]` for this `[`, found none. (Put `]` behind its last entry; text that begins with `[` goes between quotes.)',
  ]);
});
