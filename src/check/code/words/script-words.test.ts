// Mistakes that are rare, and that parsers name in words of their own.
import { expect, test } from 'vitest';
import { tellCode } from '../testing.ts';

test.each([
  ['js', 'let a = 08n;', '08n', '`08n`, which is no whole number.', 'Write `8n`.'],
  [
    'js',
    'let a = 1.5n;',
    '1.5n',
    '`1.5n`, which is no whole number.',
    'Remove `n`, which stands behind whole numbers alone.',
  ],
  [
    'js',
    'let a = 1__0;',
    '_',
    '`_` in a number, and not between two digits.',
    'Put one `_` between two digits, or remove it.',
  ],
  [
    'js',
    'let a = 3px;',
    '3px',
    '`3px`, a number with letters right behind it.',
    'Put it between quotes: `"3px"`; a name begins with a letter.',
  ],
  [
    'js',
    'let a = 0b12;',
    '2',
    '`2` in a number of zeros and ones.',
    'Mend the digit, or write the number without the letter behind its zero.',
  ],
  [
    'js',
    'a = "\\xz"',
    'z',
    'a backslash before signs that mean nothing with it.',
    'Write `\\\\` for a backslash that is meant, or four digits behind `\\u`.',
  ],
  [
    'js',
    'a = /(/;',
    '/(/',
    'a regular expression with a `(` without its `)`.',
    'Put `)` behind the group, or write `\\(` for the sign itself.',
  ],
  [
    'js',
    'a = /a)/;',
    '/a)/',
    'a regular expression with a `)` that closes nothing.',
    'Put `(` before the group, or write `\\)` for the sign itself.',
  ],
  [
    'js',
    'a = /+/;',
    '/+/',
    'a regular expression with a sign such as `*`, `+` or `?` with nothing before it to repeat.',
    'Write before it what is repeated, or a backslash for the sign itself: `\\*`.',
  ],
  [
    'js',
    'a = /[z-a]/;',
    '/[z-a]/',
    'a regular expression with a range from a later sign to an earlier one.',
    'Write the earlier one first, as in `[a-z]`.',
  ],
  [
    'js',
    'a = /a{2,1}/;',
    '/a{2,1}/',
    'a regular expression with a number of times whose first is greater than its second.',
    'Write the smaller one first, as in `{1,2}`.',
  ],
  [
    'js',
    'a = /(?z)/;',
    '/(?z)/',
    'a regular expression with `(?` with a sign that means nothing there.',
    'Write `(?:…)` for a group, or `\\(` for the sign itself.',
  ],
  [
    'js',
    'a = /abc;',
    '/',
    '`/` without a second one, which begins a regular expression.',
    'Put `/` at its end, and a backslash before a `/` or `[` in it that is meant as it is.',
  ],
  [
    'js',
    'a = /a/gg;',
    'gg',
    '`gg` behind a regular expression.',
    'Write only letters of `dgimsuvy` behind it, each once, and not `u` beside `v`.',
  ],
  [
    'js',
    'f() = 2;',
    'f',
    '`=` behind something that no value can be given to.',
    'Write a name before `=`, or `===` to compare.',
  ],
  [
    'js',
    'function f() { await x }',
    'await',
    '`await` in a function that is not `async`.',
    'Write `async` before the function.',
  ],
  [
    'js',
    'const class = 1;',
    'class',
    '`class`, a word of the language, as a name.',
    'Choose another name.',
  ],
  [
    'js',
    'interface A {}',
    'interface',
    '`interface`, a word of the language, as a name.',
    'Choose another name, or name the language `ts`, which has `interface`.',
  ],
  [
    'js',
    'switch (a) { default: default: }',
    'default',
    '`default` twice where it may stand once.',
    'Remove one of the two, or give it another name.',
  ],
  [
    'js',
    'try { a() }',
    'try',
    '`try` without `catch` or `finally`.',
    'Put `catch (error) { … }` behind its block.',
  ],
  [
    'js',
    'const a = 1 const b = 2',
    'const',
    '`const` right behind something else, with no sign between them.',
    'Put `;`, a comma or another sign before `const`, or mend the word before it.',
  ],
  [
    'js',
    'a ?? b || c',
    '|',
    '`||` beside another sign, and nobody can tell which comes first.',
    'Put brackets around what belongs together, as in `(a ?? b) || c`.',
  ],
  ['js', 'a?.b = 1', 'a', '`?.` left of `=`.', 'Write `.` in place of `?.`.'],
  ['js', 'a = b；', '；', '`；`, a wide sign.', 'Write `;`.'],
  [
    'js',
    'a\u200B = 1',
    '\u200B',
    'a sign that can’t be seen.',
    'Remove it: it may have come with copied text.',
  ],
  ['jsx', '<a b=c></a>', 'c', 'the value of an attribute without quotes.', 'Write `"c"`.'],
  [
    'js',
    'let [...a, b] = c',
    ',',
    'a name behind `...` before another one.',
    'Put it behind all others.',
  ],
])('%s %j is told once, in our own words', (language, code, ...told) => {
  expect(tellCode(language, code)).toEqual([told]);
});

test.each([
  ['js', 'const text = `${a}`; a = /[/]/;'],
  ['ts', 'interface A {}'],
])('%s %j is no mistake', (language, code) => {
  expect(tellCode(language, code)).toEqual([]);
});
