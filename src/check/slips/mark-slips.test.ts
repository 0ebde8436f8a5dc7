import { describe, expect, test } from 'vitest';
import { followSlips, judgeSlips, type Told } from './testing.ts';

describe('slips in bold words and code', () => {
  test.each<Told>([
    [
      '** bold **',
      '15:1+10',
      'Expected bold words right between the signs `**`, found a space inside of them.',
      'Write `**bold**`.',
    ],
    [
      '- so **bold ** x',
      '15:6+9',
      'Expected bold words right between the signs `**`, found a space inside of them.',
      'Write `**bold**`.',
    ],
    [
      '~~ struck~~',
      '15:1+11',
      'Expected struck words right between the signs `~~`, found a space inside of them.',
      'Write `~~struck~~`.',
    ],
    [
      'so **bold left open',
      '15:4+6',
      'Expected `**` before and behind bold words, found it on one side alone.',
      'Put it on the other side as well, as in `**bold**`.',
    ],
    [
      '## **Bold',
      '15:4+6',
      'Expected `**` before and behind bold words, found it on one side alone.',
      'Put it on the other side as well, as in `**Bold**`.',
    ],
    [
      'so bold** left',
      '15:4+6',
      'Expected `**` before and behind bold words, found it on one side alone.',
      'Put it on the other side as well, as in `**bold**`.',
    ],
    [
      '~~struck left',
      '15:1+8',
      'Expected `~~` before and behind struck words, found it on one side alone.',
      'Put it on the other side as well, as in `~~struck~~`.',
    ],
    [
      '**bold* x',
      '15:1+7',
      'Expected as many stars before the words as behind them, found 2 and 1.',
      'Write `**bold**` for bold words, or `*bold*` for slanted ones.',
    ],
    [
      '*bold** x',
      '15:1+7',
      'Expected as many stars before the words as behind them, found 1 and 2.',
      'Write `**bold**` for bold words, or `*bold*` for slanted ones.',
    ],
    [
      'a**“bold”**b',
      '15:2+10',
      'Expected a space between bold words that begin or end with another sign and the word beside them, found none.',
      'Write ` **“bold”** `, or leave the signs beside the word out of the bold words.',
    ],
    [
      'Run `npm ci and wait',
      '15:5+4',
      'Expected code between backticks, found one on one side alone.',
      'Put one on the other side of the code as well, as in `` `npm` ``.',
    ],
    [
      'Run npm` and wait',
      '15:5+4',
      'Expected code between backticks, found one on one side alone.',
      'Put one on the other side of the code as well, as in `` `npm` ``.',
    ],
    [
      'so **bold and *slanted* more',
      '15:4+6',
      'Expected `**` before and behind bold words, found it on one side alone.',
      'Put it on the other side as well, as in `**bold**`.',
    ],
    [
      'Run `npm´ now',
      '15:5+5',
      'Expected as many backticks behind code as before it, found others.',
      'Write `` `npm` ``.',
    ],
    [
      'Run `npm`` now',
      '15:5+6',
      'Expected as many backticks behind code as before it, found others.',
      'Write `` `npm` ``.',
    ],
    [
      'Run ``npm` now',
      '15:5+6',
      'Expected as many backticks behind code as before it, found others.',
      'Write `` `npm` ``.',
    ],
    [
      '**bold*** x',
      '15:1+9',
      'Expected as many stars before the words as behind them, found 2 and 3.',
      'Write `**bold**` for bold words, or `*bold*` for slanted ones.',
    ],
    [
      '_slanted__ x',
      '15:1+10',
      'Expected as many underlines before the words as behind them, found 1 and 2.',
      'Write `**slanted**` for bold words, or `*slanted*` for slanted ones.',
    ],
    [
      'so __bold_ x',
      '15:4+7',
      'Expected as many underlines before the words as behind them, found 2 and 1.',
      'Write `**bold**` for bold words, or `*bold*` for slanted ones.',
    ],
    [
      '**_bold_ x',
      '15:1+8',
      'Expected as many stars before the words as behind them, found 2 and 0.',
      'Write `**_bold_**` for bold words, or `*_bold_*` for slanted ones.',
    ],
  ])('are told: %j', (body, ...told) => {
    expect(judgeSlips(body)).toEqual([told]);
    expect(followSlips(body)).toEqual([]);
  });

  test.each([
    '2**8, 2 ** 8 ** 2 and x = `a ** b`',
    'char** argv, **/*.ts and f(**kwargs)',
    '~5 minutes, ~~struck~~ words',
    '*required, Price* and 5 * 3 * 2',
    '***both***, **bold *inner* bold** and *a **b** c*',
    '**"quoted"** text, **Bold:** text, **`code`**',
    'word**bold**word and **a**/**b**',
    'Use `a` and ``b`c``',
    '\\**a, \\` and Ctrl+` or “`”',
    'a ** b',
    '`**open`',
    '__init__ and _a',
    '`x`_a_ and `_`_b_',
    '\\__em_ and _a_b_',
    '*args, **kwargs',
    'It takes *args and **kwargs.',
    'Pass **kwargs on',
    'def f(*args, **options)',
    'char *p, **q',
    'int **p',
    '**p = 1',
  ])('are none in %j', (body) => {
    expect(judgeSlips(body)).toEqual([]);
  });
});
