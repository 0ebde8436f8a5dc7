import { describe, expect, test } from 'vitest';
import { followSlips, judgeSlips, type Told } from './testing.ts';

describe('slips in links and images', () => {
  test.each<Told>([
    [
      '[Next]\n(/weeks/2-raised-bed/)',
      '15:1+6',
      'Expected the address of a link right behind its text, found a new line between them.',
      'Write `[Next](/weeks/2-raised-bed/)` on one line.',
    ],
    [
      '> ![A]\n> (/tray.png)',
      '15:3+4',
      'Expected the address of an image right behind its text, found a new line between them.',
      'Write `![A](/tray.png)` on one line.',
    ],
    [
      '![A] (/tray.png)',
      '15:1+16',
      'Expected the address of an image right behind its text, found a space between them.',
      'Write `![A](/tray.png)`.',
    ],
    [
      '[a](/weeks/2 Raised bed/)',
      '15:1+25',
      'Expected an address without a space, found one in it.',
      'Write `[a](/weeks/2-raised-bed/)`.',
    ],
    [
      '[a](/weeks/2 raised bed)',
      '15:1+24',
      'Expected an address without a space, found one in it.',
      'Write `[a](/weeks/2-raised-bed/)`.',
    ],
    [
      '[a](/weeks/ "Weeks)',
      '15:1+19',
      'Expected the title of a link between two quotes, found one of them alone.',
      'Write `[a](/weeks/ "Weeks")`.',
    ],
    [
      '[a](/weeks/ Weeks")',
      '15:1+19',
      'Expected the title of a link between two quotes, found one of them alone.',
      'Write `[a](/weeks/ "Weeks")`.',
    ],
    [
      '[a](/weeks/ "Weeks\')',
      '15:1+20',
      'Expected the title of a link between two quotes of one kind and without such a quote in it, found other quotes.',
      'Write `[a](/weeks/ "Weeks")`.',
    ],
    [
      '[a](/weeks/ "The "best" weeks")',
      '15:1+31',
      'Expected the title of a link between two quotes of one kind and without such a quote in it, found other quotes.',
      'Write `[a](/weeks/ \'The "best" weeks\')`.',
    ],
    [
      '[a](/weeks/ “Weeks)',
      '15:1+19',
      'Expected the title of a link between straight quotes, found quotes of print.',
      'Write `[a](/weeks/ "Weeks")`.',
    ],
    [
      '[a](/weeks/ all of them)',
      '15:1+24',
      'Expected the title of a link between quotes, found it without.',
      'Write `[a](/weeks/ "all of them")`.',
    ],
    [
      '[a](https://e.com/a b "c")',
      '15:1+26',
      'Expected an address without a space, found one in it.',
      'Write `[a](https://e.com/a%20b "c")`.',
    ],
    [
      'So [`a`](/weeks/ and more',
      '15:4+13',
      'Expected `)` behind the address of a link, found none.',
      'Write `` [`a`](/weeks/) ``.',
    ],
    [
      '[a](/weeks/.',
      '15:1+11',
      'Expected `)` behind the address of a link, found none.',
      'Write `[a](/weeks/)`.',
    ],
    [
      '[a](/weeks/ "b" and more',
      '15:1+15',
      'Expected `)` behind the address of a link, found none.',
      'Write `[a](/weeks/ "b")`.',
    ],
    [
      '[C](https://e.com/C_(language)',
      '15:1+30',
      'Expected `)` behind the address of a link, found none.',
      'Write `[C](https://e.com/C_(language))`.',
    ],
    [
      '[a](/weeks/], and',
      '15:1+12',
      'Expected `[]` around the text of a link and `()` around its address, found other signs.',
      'Write `[a](/weeks/)`.',
    ],
    [
      '![A](/tray.png',
      '15:1+14',
      'Expected `)` behind the address of an image, found none.',
      'Write `![A](/tray.png)`.',
    ],
    [
      '[a](/weeks/]',
      '15:1+12',
      'Expected `[]` around the text of a link and `()` around its address, found other signs.',
      'Write `[a](/weeks/)`.',
    ],
    [
      '[a)(/weeks/)',
      '15:1+12',
      'Expected `[]` around the text of a link and `()` around its address, found other signs.',
      'Write `[a](/weeks/)`.',
    ],
    [
      '(a](/weeks/)',
      '15:1+12',
      'Expected `[]` around the text of a link and `()` around its address, found other signs.',
      'Write `[a](/weeks/)`.',
    ],
    [
      '!(A)[/tray.png]',
      '15:1+15',
      'Expected the text of an image between `[]` and its address between `()`, found them the other way round.',
      'Write `![A](/tray.png)`.',
    ],
    [
      '(A)![/tray.png]',
      '15:1+15',
      'Expected the text of an image between `[]` and its address between `()`, found them the other way round.',
      'Write `![A](/tray.png)`.',
    ],
    [
      '!(/tray.png)',
      '15:1+12',
      'Expected an image as `![what it shows](address)`, found no text in it.',
      'Write `![what it shows](/tray.png)`.',
    ],
    [
      '[a]](/weeks/)',
      '15:4+1',
      'Expected one `]` behind the text of a link, found two.',
      'Remove one of the two.',
    ],
    [
      '[[a](/weeks/) b',
      '15:1+1',
      'Expected one `[` before the text of a link, found two.',
      'Remove one of the two.',
    ],
    [
      '[a](/weeks/)) b',
      '15:13+1',
      'Expected one closing bracket behind a link, found `)` in addition.',
      'Remove it.',
    ],
    [
      'See [a](/weeks/)] b',
      '15:17+1',
      'Expected one closing bracket behind a link, found `]` in addition.',
      'Remove it.',
    ],
    [
      '[see [a](/weeks/) b](/guides/)',
      '15:1+30',
      'Expected a text without a link in it, found a link in the text of another.',
      'Write `[see a b](/guides/)`.',
    ],
    [
      '[a (/weeks/)',
      '15:1+12',
      'Expected `]` behind the text of a link, found none.',
      'Write `[a](/weeks/)`.',
    ],
    [
      'See a](/weeks/)',
      '15:5+11',
      'Expected `[` before the text of a link, found none.',
      'Write `[a](/weeks/)`.',
    ],
    [
      '![[tray.png]]',
      '15:1+13',
      'Expected an image as `![what it shows](address)`, found one between two brackets.',
      'Write `![what it shows](/tray.png)`.',
    ],
    [
      '![[/tray.png|300]]',
      '15:1+18',
      'Expected an image as `![what it shows](address)`, found one between two brackets.',
      'Write `![what it shows](/tray.png)`.',
    ],
    [
      '![[tray.png|A tray]]',
      '15:1+20',
      'Expected an image as `![what it shows](address)`, found one between two brackets.',
      'Write `![A tray](/tray.png)`.',
    ],
    [
      '![[Raised Bed]]',
      '15:1+15',
      'Expected a link as `[text](address)`, found one between two brackets.',
      'Write `[text](/weeks/2-raised-bed/)`.',
    ],
    [
      '[[page|text]]',
      '15:1+13',
      'Expected a link as `[text](address)`, found one between two brackets.',
      'Write `[text](/weeks/)`, with the address of the page that is meant in place of `/weeks/`.',
    ],
    [
      '[[Weeks]] and more',
      '15:1+9',
      'Expected a link as `[text](address)`, found one between two brackets.',
      'Write `[text](/weeks/)`.',
    ],
    [
      '[[Raised Bed]]',
      '15:1+14',
      'Expected a link as `[text](address)`, found one between two brackets.',
      'Write `[text](/weeks/2-raised-bed/)`.',
    ],
    [
      '[[weeks/2-raised-bed|the bed]]',
      '15:1+30',
      'Expected a link as `[text](address)`, found one between two brackets.',
      'Write `[the bed](/weeks/2-raised-bed/)`.',
    ],
    [
      '[a](https://ex ample.com)',
      '15:1+25',
      'Expected an address without a space, found one in it.',
      'Write `[a](https://example.com)`.',
    ],
    [
      '[a](# features)',
      '15:1+15',
      'Expected an address without a space, found one in it.',
      'Write `[a](#features)`.',
    ],
    [
      '[a](/weeks/ 2-raised-bed/)',
      '15:1+26',
      'Expected an address without a space, found one in it.',
      'Write `[a](/weeks/2-raised-bed/)`.',
    ],
    [
      '[a][https://example.com]',
      '15:1+24',
      'Expected `[]` around the text of a link and `()` around its address, found other signs.',
      'Write `[a](https://example.com)`.',
    ],
    [
      '［a］（/weeks/）',
      '15:1+12',
      'Expected `[]` around the text of a link and `()` around its address, found other signs.',
      'Write `[a](/weeks/)`.',
    ],
    [
      '[a](/weeks/\\)',
      '15:1+13',
      'Expected `)` behind the address of a link, found `\\)`.',
      'Write `[a](/weeks/)`.',
    ],
    [
      '[a](/weeks /)',
      '15:1+13',
      'Expected an address without a space, found one in it.',
      'Write `[a](/weeks/)`.',
    ],
  ])('are told: %j', (body, ...told) => {
    expect(judgeSlips(body)).toEqual([told]);
    expect(followSlips(body)).toEqual([]);
  });

  test.each([
    'arr[i] and f(a)[0]',
    '\\[a](/weeks/) and [a]\\(/weeks/)',
    '(see the [text](/weeks/)) and [see [text](/weeks/)]',
    'a) [text](/weeks/) b)',
    '[[text](/weeks/)]',
    '[text](/weeks/ "title (more)")',
    '[text](/weeks/\n"title")',
    '[wiki](https://en.wikipedia.org/wiki/C_(language))',
    '[text](</weeks/>)',
    '(see https://example.com/a) and https://example.com/a_(b)',
    'foo](bar) and The [x] box',
    '[see https://example.com/a (or b)]',
    'Hi! [A](/weeks/)',
    '[a](/weeks/):)',
    'Type `[[page|text]]` or \\[a](/x',
    '```md\n[a](/x\n```',
    '[[a|b]] and [[1|2]]',
  ])('are none in %j', (body) => {
    expect(judgeSlips(body)).toEqual([]);
  });
});
