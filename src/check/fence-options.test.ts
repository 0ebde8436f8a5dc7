import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { findOptionErrors, isPartial } from './fence-options.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

const CODE = 'const a = 1;\nconst b = 2;\nconst c = 3;';

/** The mistakes in the options of a fence as `text at the place: message (hint)`. */
function find(meta: string, code = CODE): string[] {
  return findOptionErrors(meta, code).map(
    ({ offset, length, message, hint }) =>
      `${meta.slice(offset, offset + length)}: ${message} (${hint})`,
  );
}

describe('findOptionErrors', () => {
  test.each([
    '',
    'title="a.js"',
    'title=\'a "b".js\' {1-3}',
    'title="a = {b} /c/"',
    '{1,3} ins={2} del={1-2} mark="const b"',
    '{"Here":1-2}',
    `"a = 1" 'b'`,
    'wrap title="a.js"',
    'partial title="a.js"',
  ])('takes %s', (meta) => {
    expect(find(meta)).toEqual([]);
  });

  test.each([
    [
      'titel="a.js"',
      /^titel="a.js": Expected an option of a code fence \(title, .*found `titel="a.js"`. \(Did you mean `title`\?\)$/,
    ],
    [
      'title=a.js',
      /^title=a.js: Expected text between quotes, found `a.js`. \(Write `="a.js"` behind its name.\)$/,
    ],
    [
      'title=“a b.js”',
      /^title=“a b.js”: Expected text between straight quotes, found `“a b.js”`. \(Write `="a b.js"` behind its name.\)$/,
    ],
    ['a.js', /^a\.js: .*found `a\.js`\. \(Write `title="a\.js"`\.\)$/],
    [
      'is a fence',
      /^is a fence: Expected options of .*found `is a fence`\. \(Write `title="is a fence"` for a title; code goes on the lines below\.\)$/,
    ],
    ['let a{b', /^let a\{b: .*\(Put code on the lines below it, and remove what else it is\.\)$/],
    ['filename="a.js"', /\(Did you mean `title`\?\)$/],
    ['highlight={1}', /\(Did you mean `mark`\?\)$/],
    ['title', /^title: Expected text between quotes, found nothing. \(Write `="…"` behind it.\)$/],
    ['frame="none"', /^frame="none": Expected an option of a code fence/],
    ['wrap=yes', /found `yes`. \(Remove the sign `=` and what follows it.\)$/],
    ['{2-4}', /^\{2-4\}: Expected lines from 1 to 3, found `2-4`/],
    ['{0}', /found `0`/],
    ['{3-1}', /found `3-1`/],
    ['ins={99}', /^ins=\{99\}: Expected lines from 1 to 3, found `99`/],
    [
      '{process.exit(1)}',
      /^\{process.exit\(1\)\}: Expected what to mark.*\(The lines go between braces/,
    ],
    [
      '"nowhere"',
      /^"nowhere": Expected words that the code has, found `nowhere`. \(Write them as they stand/,
    ],
    ['onclick="alert(1)"', /^onclick="alert\(1\)": Expected an option/],
    ['showLineNumbers', /^showLineNumbers: Expected an option/],
  ])('refuses %s', (meta, says) => {
    expect(find(meta)).toEqual([expect.stringMatching(says)]);
  });

  test.each([
    ['a range of lines that is counted out for minutes', '{1-99999999}', 'a'],
    ['an empty text, which is found without end', '""', 'a'],
    ['a pattern that takes years', '/(a+)+$/', `${'a'.repeat(40)}b`],
    ['a text that is found thousands of times', '"a"', 'a'.repeat(60_000)],
  ])('refuses %s, which would keep a build from ending', (_, meta, code) => {
    expect(find(meta, code)).toHaveLength(1);
  });
});

describe('isPartial', () => {
  test('sees the option, and not its name in a text', () => {
    expect(isPartial('title="a.js" partial')).toBe(true);
    expect(isPartial('title="partial"')).toBe(false);
    expect(isPartial('"partial"')).toBe(false);
  });
});

describe('a mistake in the options of a code fence', () => {
  test.each([
    ['on the page', '```js titel="a"\nsow();\n```', '15:7+9'],
    ['after spaces', '```js   {1}   titel="a"  \nsow();\n```', '15:15+9'],
    ['in a list', '1. Sow:\n\n   ~~~js titel="a"\n   sow();\n   ~~~', '17:10+9'],
    ['in a quote', '> ```js {7}\n> sow();\n> ```', '15:9+3'],
    ['after signs that are written out', '```js title="&amp;" {7}\nsow();\n```', '15:21+3'],
  ])('is told at its place %s', (_, body, place) => {
    for (const isCrlf of [false, true]) {
      const edit = (text: string) => {
        const whole = replace('Sow.', body)(text) ?? '';
        return isCrlf ? whole.replaceAll('\n', '\r\n') : whole;
      };
      const problems = checkContent(makeSources({ 'weeks/1-seed-tray.mdx': edit }), CONTEXT);
      expect(
        problems.map(({ rule, line, column, length }) => `${line}:${column}+${length} ${rule}`),
      ).toEqual([`${place} fence-options`]);
    }
  });
});
