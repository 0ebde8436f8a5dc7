import { describe, expect, test } from 'vitest';
import { followSlips, judgeSlips, type Told } from './testing.ts';

describe('slips in headings, lists and blocks of code', () => {
  test.each<Told>([
    [
      '##1. Install',
      '15:1+2',
      'Expected a space behind `##`, found none.',
      'Write `## 1. Install`.',
    ],
    [
      '##`npm ci`',
      '15:1+2',
      'Expected a space behind `##`, found none.',
      'Write `` ## `npm ci` ``.',
    ],
    [
      '####### Deep',
      '15:1+7',
      'Expected at most six signs `#` before a heading, found 7.',
      'Write `## Deep`, or as many signs as its place among the headings asks for.',
    ],
    [
      '-one\n-two',
      '15:1+1',
      'Expected a space behind `-`, found none.',
      'Begin each of these lines like this: `- one`.',
    ],
    [
      '+one\n+two words',
      '15:1+1',
      'Expected a space behind `+`, found none.',
      'Begin each of these lines like this: `+ one`.',
    ],
    [
      '-**One**\n-two',
      '15:1+1',
      'Expected a space behind `-`, found none.',
      'Begin each of these lines like this: `- **One**`.',
    ],
    [
      'Do:\n-one\n-two',
      '16:1+1',
      'Expected a space behind `-`, found none.',
      'Begin each of these lines like this: `- one`.',
    ],
    [
      '- one\n-two\n- three',
      '16:1+1',
      'Expected a space behind `-`, found none.',
      'Write `- two`.',
    ],
    ['-one\n- two', '15:1+1', 'Expected a space behind `-`, found none.', 'Write `- one`.'],
    [
      '1.one\n2.two',
      '15:1+2',
      'Expected a space behind `1.`, found none.',
      'Begin each of these lines like this: `1. one`.',
    ],
    ['1) one\n2)two', '16:1+2', 'Expected a space behind `2)`, found none.', 'Write `2) two`.'],
    ['1.one\n2. two', '15:1+2', 'Expected a space behind `1.`, found none.', 'Write `1. one`.'],
    ['> 1. one\n> 2.two', '16:3+2', 'Expected a space behind `2.`, found none.', 'Write `2. two`.'],
    [
      '• one',
      '15:1+1',
      'Expected the items of a list to begin with `- `, found `•`.',
      'Write `- one`.',
    ],
    [
      '• one\n• two',
      '15:1+1',
      'Expected the items of a list to begin with `- `, found `•`.',
      'Begin each of these lines like this: `- one`.',
    ],
    [
      'Do:\n·  one',
      '16:1+1',
      'Expected the items of a list to begin with `- `, found `·`.',
      'Write `- one`.',
    ],
    [
      '– one\n– two',
      '15:1+1',
      'Expected the items of a list to begin with `- `, found `–`.',
      'Begin each of these lines like this: `- one`.',
    ],
    [
      '-[ ] sow',
      '15:1+4',
      'Expected a box to tick as `- [ ] …`, found another sign, or a space too few or too many.',
      'Write `- [ ] sow`.',
    ],
    [
      '- [] sow',
      '15:3+2',
      'Expected a box to tick as `- [ ] …`, found another sign, or a space too few or too many.',
      'Write `[ ] sow`.',
    ],
    [
      '- [x]sow',
      '15:3+3',
      'Expected a box to tick as `- [ ] …`, found another sign, or a space too few or too many.',
      'Write `[x] sow`.',
    ],
    [
      '- [X ] sow',
      '15:3+4',
      'Expected a box to tick as `- [ ] …`, found another sign, or a space too few or too many.',
      'Write `[x] sow`.',
    ],
    [
      '```js const a = 1```',
      '15:1+20',
      'Expected a block of code over several lines, found one on a single line.',
      'Put `` ```js ``, the code and `` ``` `` on lines of their own, or write `const a = 1`.',
    ],
    [
      '- [v] sow',
      '15:3+3',
      'Expected a box to tick as `- [ ] …`, found another sign, or a space too few or too many.',
      'Write `[x] sow`.',
    ],
    [
      '- ( ) sow',
      '15:3+3',
      'Expected a box to tick as `- [ ] …`, found another sign, or a space too few or too many.',
      'Write `[ ] sow`.',
    ],
    [
      '[ ] sow\n[x] dig',
      '15:1+3',
      'Expected a box to tick as `- [ ] …`, found another sign, or a space too few or too many.',
      'Write `- [ ] sow`.',
    ],
    [
      '☐ sow',
      '15:1+1',
      'Expected the items of a list to begin with `- `, found `☐`.',
      'Write `- sow`.',
    ],
    [
      '－sow\n－dig',
      '15:1+1',
      'Expected the items of a list to begin with `- `, found `－`.',
      'Begin each of these lines like this: `- sow`.',
    ],
    [
      '＃＃ Sow',
      '15:1+2',
      'Expected the sign `#` before a heading, found a wide one.',
      'Write `## Sow`.',
    ],
    [
      'Sow.\n---',
      '16:1+3',
      'Expected an empty line before `---`, found text, of which it makes a heading.',
      'Put an empty line before it.',
    ],
    [
      '1 . one',
      '15:1+3',
      'Expected the items of a list to begin with `1. `, found `1 .`.',
      'Write `1. one`.',
    ],
    [
      '1．one\n2．two',
      '15:1+2',
      'Expected the items of a list to begin with `1. `, found `1．`.',
      'Begin each of these lines like this: `1. one`.',
    ],
    [
      '→ one\n→ two',
      '15:1+1',
      'Expected the items of a list to begin with `- `, found `→`.',
      'Begin each of these lines like this: `- one`.',
    ],
    [
      'So:\n✓ one\n✓ two',
      '16:1+1',
      'Expected the items of a list to begin with `- `, found `✓`.',
      'Begin each of these lines like this: `- ✓ one`.',
    ],
    [
      '- ✓ one\n✓ two',
      '16:1+1',
      'Expected the items of a list to begin with `- `, found `✓`.',
      'Begin each of these lines like this: `- ✓ two`.',
    ],
  ])('are told: %j', (body, ...told) => {
    expect(judgeSlips(body)).toEqual([told]);
    expect(followSlips(body)).toEqual([]);
  });

  test.each<Told>([
    [
      '< StatusLegend />',
      '15:1+17',
      'Expected `<StatusLegend />`, found `< StatusLegend />`, which is text.',
      'Write `<StatusLegend />`.',
    ],
    [
      'StatusLegend />',
      '15:1+15',
      'Expected `<StatusLegend />`, found `StatusLegend />`, which is text.',
      'Write `<StatusLegend />`.',
    ],
    [
      '＜StatusLegend /＞',
      '15:1+16',
      'Expected `<StatusLegend />`, found `＜StatusLegend /＞`, which is text.',
      'Write `<StatusLegend />`.',
    ],
    [
      '&lt;StatusLegend /&gt;',
      '15:1+22',
      'Expected `<StatusLegend />`, found `&lt;StatusLegend /&gt;`, which is text.',
      'Write `<StatusLegend />`.',
    ],
    [
      '!!! note\n    Text',
      '15:1+8',
      'Expected an aside as `:::note`, found `!!! note`.',
      'Write `:::note`, the text, and `:::`, each on lines of their own.',
    ],
    [
      '；；；tip\nText',
      '15:1+6',
      'Expected an aside as `:::tip`, found `；；；tip`.',
      'Write `:::tip`, the text, and `:::`, each on lines of their own.',
    ],
    [
      '::;caution\nText',
      '15:1+10',
      'Expected an aside as `:::caution`, found `::;caution`.',
      'Write `:::caution`, the text, and `:::`, each on lines of their own.',
    ],
    [
      '!!! warning\nText',
      '15:1+11',
      'Expected an aside as `:::caution`, found `!!! warning`.',
      'Write `:::caution`, the text, and `:::`, each on lines of their own.',
    ],
    [
      '> [NOTE]\n> x',
      '15:3+6',
      'Expected an aside as `:::note`, found that of GitHub.',
      'Write `:::note`, the text without `>`, and `:::`, each on lines of their own.',
    ],
    [
      '> [! TIP]\n> x',
      '15:3+7',
      'Expected an aside as `:::tip`, found that of GitHub.',
      'Write `:::tip`, the text without `>`, and `:::`, each on lines of their own.',
    ],
  ])('are told in components and asides: %j', (body, ...told) => {
    expect(judgeSlips(body)).toEqual([told]);
  });

  test.each([
    '-1\n-2',
    'The rule\n---',
    'A paragraph.\n\n---',
    'Steps and > Steps',
    '> [1]\n> [sic] x',
    ':note and ::x',
    '-5 °C tonight',
    '--flag\n--other',
    '-v\n-q',
    '-la\n-rf',
    '1.5 litres\n2.5 litres',
    'v1.2\nv1.3',
    '1.x is old\n2.x is new',
    '1.js\n2.js',
    '+1 555 0100\n+1 555 0101',
    'me@example.com\n#tag\nC#',
    '- [ ] x\n- [x] y\n- [a](/weeks/)',
    '- one\n  -two is an option',
    '- one\n  two - three',
    '[x] done',
    '— Author',
    '– 5 °C\n– 6 °C',
    '*one* two\n*three* four',
    'a · b · c',
    '1) a\n2) b',
    'It is\n-not- so',
    '```text\n##Sow\n-one\n-two\n```',
    '```code``` and ```js```',
    ':-) and :)',
    '1 one\n2 two',
    '3 . 4',
    '→ next',
    '✓ one  \n✓ two',
    '✓ one\\\n✓ two',
    '↑ up\n↓ down',
    'x → y\n→ z',
    '- ✓ one\n- ✓ two',
  ])('are none in %j', (body) => {
    expect(judgeSlips(body)).toEqual([]);
  });
});
