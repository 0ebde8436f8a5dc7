import { describe, expect, test } from 'vitest';
import { followSlips, judgeSlips, type Told } from './testing.ts';

describe('slips in tables', () => {
  test.each<Told>([
    [
      '| a | b |\n| === | === |\n| 1 | 2 |',
      '16:1+13',
      'Expected a line of hyphens, found `| === | === |`.',
      'Write `| --- | --- |`.',
    ],
    [
      '| a | b |\n| — | :—: |',
      '16:1+11',
      'Expected a line of hyphens, found `| — | :—: |`.',
      'Write `| --- | --- |`.',
    ],
    [
      'a | b\n— | —',
      '16:1+5',
      'Expected a line of hyphens, found `— | —`.',
      'Write `| --- | --- |`.',
    ],
    [
      '| a | b |\n|---+---|',
      '16:1+9',
      'Expected a line of hyphens, found `|---+---|`.',
      'Write `| --- | --- |`.',
    ],
    [
      '| a | b |\n\n| --- | --- |\n| 1 | 2 |',
      '17:1+13',
      'Expected the line of hyphens right below the first line of the table, found an empty line between them.',
      'Remove the empty line before it.',
    ],
    [
      '| --- | --- |\n| 1 | 2 |',
      '15:1+13',
      'Expected a line with the titles of the columns above the line of hyphens, found none.',
      'Put a line such as `| Title | Title |` right above it.',
    ],
    [
      '| a | b |\n| --- | --- |\n\n| 1 | 2 |',
      '18:1+9',
      'Expected the rows of a table right below each other, found an empty line before this one.',
      'Remove the empty line before it.',
    ],
    [
      '| `a|b` | c |\n| --- | --- |\n| 1 | 2 |',
      '15:3+5',
      'Expected as many columns as in the line of hyphens, found one more: a bar ends a cell, also in code.',
      'Write `` `a\\|b` ``.',
    ],
    [
      '| a | b |\n| --- | --- |\n| `1|2` | 3 |',
      '17:3+5',
      'Expected a bar in the code of a table as `\\|`, found it as it is, which ends the cell.',
      'Write `` `1\\|2` ``.',
    ],
    [
      '| a | b |\n| --- | --- |\n| `1|2` |',
      '17:3+5',
      'Expected a bar in the code of a table as `\\|`, found it as it is, which ends the cell.',
      'Write `` `1\\|2` ``.',
    ],
    [
      '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |',
      '17:9+5',
      'Expected 2 cells as in the first row of the table, found 3.',
      'Remove what is too much, or write `\\|` for a bar that is meant to be read.',
    ],
    [
      '| a | b |\n| --- | --- |\n| `1 | 2 |',
      '17:3+1',
      'Expected code to end with as many backticks as it begins with, found no end.',
      'Put a backtick behind the code, before the bar.',
    ],
    [
      '| a | b |\n\n| 1 | 2 |\n\n| 3 | 4 |',
      '15:1+9',
      'Expected a line of hyphens below the first line of a table, found none.',
      'Write `| --- | --- |` below it.',
    ],
    [
      '| a ｜ b |\n| --- | --- |',
      '15:5+1',
      'Expected the bar `|` between two columns, found a wide one.',
      'Write `|`.',
    ],
  ])('are told: %j', (body, ...told) => {
    expect(judgeSlips(body)).toEqual([told]);
    expect(followSlips(body)).toEqual([]);
  });

  test.each([
    '| a | b |\n| :-- | --: |\n| 1 | 2 |',
    'a | b\n--- | ---\n1 | 2',
    '| a |\n| - |\n| 1 |',
    '| a | b |\n| --- | --- |\n| `1\\|2` | 3 |',
    '| `a\\|b` | c |\n| --- | --- |\n| 1 | 2 |',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n\nText | more',
    '| a | b |\n| --- | --- |\n| 1 |',
    '| not a table',
    'x || y\na || b',
    '|x| + |y|\n= 3',
    'a | b\n\n- | -',
    'Choose A|B|C',
    '|x|\n\n|y|',
    '| a | b |\n\nText.\n\n| 1 | 2 |',
    '| a | b |\n\n| 1 | 2 | 3 |',
    'a | b\n\n1 | 2',
  ])('are none in %j', (body) => {
    expect(judgeSlips(body)).toEqual([]);
  });
});
