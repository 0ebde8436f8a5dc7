// Mistakes that are rare, and that parsers name in words of their own.
import { expect, test } from 'vitest';
import { tellCode } from '../testing.ts';

test.each([
  ['json', '{ "a": 1, "b": 2, "a": 3 }', '"a"', 'the key "a" again.', 'Remove one of the two.'],
  ['json', '"a": { "b": 1, "b": 2 }', '"b"', 'the key "b" again.', 'Remove one of the two.'],
  ['json', '"a": 1,\n"a": 2, ', '"a"', 'the key "a" again.', 'Remove one of the two.'],
  [
    'jsonc',
    '{ "a": { "b": 1 }, "c": [{ "d": 1, "d": 2 }] }',
    '"d"',
    'the key "d" again.',
    'Remove one of the two.',
  ],
  [
    'json',
    '[,]',
    ',',
    'a comma without an entry before it.',
    'Remove the comma, or add the entry.',
  ],
  ['json', '{ 1: 2 }', '1', 'a number as a name.', 'Write `"1"`.'],
  [
    'json',
    '{{ "a": 1 }}',
    '{',
    '`{` where a name belongs.',
    'Write a name between double quotes and a colon before it, or remove it.',
  ],
  ['json', '{ "a" = "b" }', '=', '`=` between two parts.', 'Write `:` behind a name.'],
  ['json', '{ "a": 1; "b": 2 }', ';', '`;` between two parts.', 'Write `,` between two entries.'],
  ['json', '# a\n{}', '#', 'a comment.', 'Remove the line: JSON has no comments.'],
  ['json', '{ "a": `b` }', '`b`', 'text between backticks.', 'JSON takes double quotes: `"…"`.'],
  ['json', '{ "a": (1) }', '(', '`(`, which JSON can’t work out.', 'Write the result as a number.'],
  [
    'json',
    '{ "a": 1. }',
    '1.',
    '`1.`, a number that ends too early.',
    'Write a digit behind it, or remove its last sign.',
  ],
  [
    'json',
    '{ "a": "\\x" }',
    '"\\x"',
    'a backslash before signs that mean nothing with it.',
    'Write `\\\\` for a backslash that is meant, or four digits behind `\\u`.',
  ],
  [
    'json',
    '{ "a": "b\tc" }',
    '"b\tc"',
    'a tab or another sign that text can’t hold.',
    'Write `\\t` for a tab, and `\\n` for a new line.',
  ],
  ['html', '<h1>One</h2>', '</h2>', '`</h2>` where `</h1>` belongs.', 'Write `</h1>`.'],
  ['html', '<div>One<div>', '<div>', '`<div>` where `</div>` belongs.', 'Write `</div>`.'],
  [
    'html',
    '<a>b</a',
    '<',
    'a tag that is not closed.',
    'Put `>` at its end; each quote in it needs a second one.',
  ],
  [
    'html',
    '< a>x</a>',
    '<',
    '`<` that begins no tag.',
    'Remove the space behind it, or write `&lt;` for a sign that is meant as text.',
  ],
  [
    'html',
    '<script>',
    '<script>',
    '`<script>` without its closing tag.',
    'Put `</script>` behind what belongs into it.',
  ],
  [
    'html',
    '<a b=c"d>x</a>',
    '',
    'the value of an attribute with a sign in it.',
    'Put the value between quotes.',
  ],
  [
    'html',
    '<! a>',
    '',
    'a tag that begins with a sign.',
    'Write a comment as `<!-- … -->`, or remove the tag.',
  ],
  [
    'html',
    '<!doctype>',
    '<!doctype>',
    'a `<!doctype>` that is not whole.',
    'Write `<!doctype html>`.',
  ],
  [
    'css',
    '@',
    '@',
    '`@` without a name behind it.',
    'Write a name such as `@media` there, or remove it.',
  ],
  [
    'yaml',
    'a\nb: c',
    'a',
    'Expected a key and its value, found `a` without a colon.',
    'Write `a: …`, or indent the line if it goes on with the text above it.',
  ],
  [
    'yaml',
    'a: |\nb',
    'b',
    'Expected a key and its value, found `b` without a colon.',
    'Write `b: …`, or indent the line if it goes on with the text above it.',
  ],
  [
    'yaml',
    'a:\n  - b\n - c',
    ' ',
    'Expected the entries of a list to begin below each other, found one elsewhere.',
    'Give each `- ` of the list the same number of spaces, more than its key has or as many.',
  ],
  [
    'yaml',
    'a: b\n- c',
    '-',
    'Expected the entries of a list to begin below each other, found one elsewhere.',
    'Give each `- ` of the list the same number of spaces, more than its key has or as many.',
  ],
])('%s %j is told once, in our own words', (language, code, ...told) => {
  expect(tellCode(language, code)).toEqual([told]);
});

test.each([
  ['json', '{ "a": { "b": 1 }, "c": { "b": 1 } }'],
  ['json', '[{ "a": 1 }, { "a": 2 }]'],
  ['json', '"a": 1,\n"b": { "a": 2 }'],
  ['jsonc', '{ "a": 1, // one\n "A": 2 }'],
  ['html', '<div><div></div></div>'],
])('%s %j is no mistake', (language, code) => {
  expect(tellCode(language, code)).toEqual([]);
});
