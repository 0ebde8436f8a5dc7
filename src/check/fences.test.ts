import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

const WEEK = 'weeks/1-seed-tray.mdx';
/** The line of the file on which the body begins. */
const FIRST = 15;

/** Place and rule of each problem of a body, with the lines counted from 1 in that body. */
function check(body: string, isCrlf = false): string[] {
  const edit = (text: string) => {
    const whole = replace('Sow.', body)(text) ?? '';
    return isCrlf ? whole.replaceAll('\n', '\r\n') : whole;
  };
  return checkContent(makeSources({ [WEEK]: edit }), CONTEXT).map(
    ({ rule, line, column, length }) => `${line - FIRST + 1}:${column}+${length} ${rule}`,
  );
}

describe('a mistake in a code fence is told at its place', () => {
  test.each([
    ['on the page', '```js title="a.js" {2}\nlet a;\nlet b = ;\n```', '3:9+1'],
    ['in a fence of tildes', '~~~~js\nlet b = ;\n~~~~', '2:9+1'],
    ['in a list', '1. Sow:\n\n   ```js\n   if (a) {\n     b = ;\n   }\n   ```', '5:10+1'],
    ['in a quote', '> ```js\n> let b = ;\n> ```', '2:11+1'],
    ['in steps', '<Steps>\n1. Sow:\n\n   ```json\n   { "a" 1 }\n   ```\n</Steps>', '5:10+1'],
    ['after an emoji', '```js\nlet a = "🌱", b = ;\n```', '2:19+1'],
  ])('%s', (_, body, place) => {
    expect(check(body)).toEqual([`${place} code-syntax`]);
    expect(check(body, true)).toEqual([`${place} code-syntax`]);
  });
});

describe('a code fence', () => {
  test.each([
    ['without an end', '```js\nlet b = ;', '1:1+3 unclosed-fence'],
    ['that is only its beginning', '```', '1:1+3 unclosed-fence'],
  ])('%s is told where it begins', (_, body, problem) => {
    expect(check(body)).toEqual([problem]);
  });

  test('of more signs than anybody reads is told once', () => {
    expect(check(`\`\`\`js\n${'sow;\n'.repeat(20_000)}\`\`\``)).toEqual(['1:1+3 long-code']);
  });

  test.each([
    ['with a longer end', '```js\nlet a;\n`````'],
    ['with spaces behind its end', '```js\nlet a;\n```  '],
    ['without code', '```js\n```'],
    ['without a language', '```\nlet b = ;\n```'],
    ['in a language that is not read', '```python\ndef (\n```'],
    ['that says that it is a piece', '```js partial title="a.js"\n  return a;\n}\n```'],
    ['that shows changes', '```diff\n- let b = ;\n+ let b;\n```'],
  ])('%s is fine', (_, body) => {
    expect(check(body)).toEqual([]);
  });
});

describe('a fence that has lost an end is told once, and the rest is read', () => {
  const js = '```js\nlet a;\n```';
  const rest = 'Text.\n\n# Title';

  test.each([
    ['its end, before another', `\`\`\`text\nsow\n\nThen {wait}:\n\n${js}\n\n${rest}`, 1, 12],
    [
      'its end, before one of tildes that is not',
      `\`\`\`text\nsow\n\n~~~js\n\n${js}\n\n${rest}`,
      1,
      12,
    ],
    [
      'its end, before code with a mistake',
      `\`\`\`js\nlet b = {;\n\nThen:\n\n${js}\n\n${rest}`,
      1,
      12,
    ],
    [
      'its end, with a heading behind it',
      `\`\`\`sh\nsow\n\n## A\n\n${js}\n\n### B\n\n# Title`,
      1,
      12,
    ],
    ['its end, before that of an aside', `:::note\n\`\`\`sh\nsow\n:::\n\n${js}\n\n${rest}`, 2, 12],
    [
      'its end, before steps',
      `\`\`\`sh\nsow\n\n<Steps>\n\n1. A\n\n   \`\`\`sh\n   sow\n   \`\`\`\n\n</Steps>\n\n# Title`,
      1,
      14,
    ],
    [
      'its end, in an item',
      `1. A\n\n   \`\`\`js\n   let a;\n\n   \`\`\`js\n   let b;\n   \`\`\`\n\n${rest}`,
      3,
      12,
    ],
    [
      'its end, in a quote',
      `> \`\`\`sh\n> sow\n>\n> \`\`\`js\n> let b;\n> \`\`\`\n\n${rest}`,
      1,
      10,
    ],
    ['its end, without a language', `\`\`\`\nsow\n\n${js}\n\n${rest}`, 1, 10],
    [
      'its beginning, before another',
      `Sow:\n\nlet a = {\n  b: <b>,\n\nimport x\n}\n\`\`\`\n\n${js}\n\n${rest}`,
      8,
      16,
    ],
    [
      'its beginning, and is the last',
      `${js}\n\n## A\n\nlet a = {\n\n<b\n\`\`\`\n\n${rest}`,
      10,
      14,
    ],
    ['its beginning, in an item', `1. A\n\n   let a = {\n   \`\`\`\n2. B\n\n${rest}`, 4, 9],
    ['its beginning, in an aside', `:::note\nlet a = {\n\`\`\`\n\n:::\n\n${js}\n\n${rest}`, 3, 13],
    ['the code out of its item', `1. A\n\n   \`\`\`js\nlet a = {};\n   \`\`\`\n\n${rest}`, 3, 9],
  ])('%s', (_, body, line, title) => {
    for (const isCrlf of [false, true])
      expect(check(body, isCrlf).map((problem) => problem.replace(/:\d+\+\d+/, ''))).toEqual([
        `${line} unclosed-fence`,
        `${title} heading-level`,
      ]);
  });

  test('also where several have lost one', () => {
    const body = `\`\`\`sh\nsow\n\n\`\`\`js\nlet b = ;\n\n${js}\n\nlet c = {\n\`\`\`\n\n${js}`;
    expect(check(body)).toEqual([
      '1:1+3 unclosed-fence',
      '4:1+3 unclosed-fence',
      '12:1+3 unclosed-fence',
    ]);
  });

  test.each([
    ['shows fences between lines of more signs', '````md\n```js\nlet b = ;\n```\n````'],
    ['shows fences of other signs', '~~~md\n```js\nlet b = ;\n```\n~~~'],
    ['shows signs without a language behind them', '```text\n``` {\n```'],
    ['shows signs in the middle of a line', '```text\na ```js\n```'],
    ['stands right below text', 'Sow:\n```\n\nsow\n```'],
    [
      'stands in an item, right below its marker',
      '- ```js\n  let a;\n  ```\n- ```js\n  let b;\n  ```',
    ],
  ])('and one that has both is fine: it %s', (_, body) => {
    expect(check(body)).toEqual([]);
  });
});

describe('the words for a fence that has lost an end', () => {
  const say = (body: string) =>
    checkContent(makeSources({ [WEEK]: replace('Sow.', body) }), CONTEXT).map(
      ({ message, hint }) => `${message} ${hint ?? ''}`,
    );

  const shows =
    'Expected a fence of more signs than one that its code shows, found as many. Put the code between lines of 4 signs; where it ends before that fence, put a line of 3 signs after it.';
  const named =
    'Expected the end of a fence with nothing behind its signs, found something. Write `` ``` `` alone; text goes below it.';
  const other = (signs: string) =>
    `Expected a fence of three backticks, found other signs. Write \`\` ${signs} \`\` here, and \`\` \`\`\` \`\` on the line that ends it.`;
  const otherEnd = (signs: string) =>
    `Expected a fence to end with the signs that it begins with, found others. Write \`\` ${signs} \`\`.`;
  const behindCode =
    'Expected the end of a fence on a line of its own, found it behind code. Put `` ``` `` on the next line.';
  const sh = '\n\nText.\n\n```sh\nsow\n```';

  test.each([
    ['```text\n```js is a fence\n```', '1:1+3', shows],
    ['```js\n```js is a fence\nlet a;\n```', '1:1+3', shows],
    ['```js\nlet a;\n```js', '3:1+5', named],
    [`\`\`\`js {1}\nlet a;\n\`\`\`js${sh}`, '3:1+5', named],
    [`\`\`\`js\nlet a;\n\`\`\`js\n\nText.\n\n\`\`\`\nsow\n\`\`\``, '3:1+5', named],
    ['1. A\n\n   ```js\n   let a;\n   ```js\n2. B', '5:4+5', named],
    ['```js\nlet a;\n```.', '3:1+4', named],
    ['```js\nlet a;\n``` Text', '3:1+8', named],
    ['‘‘‘js\nlet a = {;\n‘‘‘', '1:1+5', other('```js')],
    ["'''\nlet a;\n'''", '1:1+3', other('```')],
    ['> ``js\n> let a = {\n>\n> }\n> ``', '1:3+4', other('```js')],
    ['``js\nlet a;\n```', '1:1+4', other('```js')],
    [`\`\`\`js\nlet a;\n\`\`${sh}`, '3:1+2', otherEnd('```')],
    ['````sh\nsow\n```', '3:1+3', otherEnd('````')],
    ['```js\nlet a;\n~~~', '3:1+3', otherEnd('```')],
    ["''js\nlet a = {;\n''", '1:1+4', other('```js')],
    ['```js\nlet a;\n``\n\nText.\n\n```\nsow\n```', '3:1+2', otherEnd('```')],
    ['```js\nlet a;```', '2:7+3', behindCode],
    [`\`\`\`js\nlet a;\`\`\`${sh}`, '2:7+3', behindCode],
    ['```js\nlet a;```\n\nText.\n\n```\nsow\n```', '2:7+3', behindCode],
    [
      `Sow: \`\`\`js\nlet a = {;\n\`\`\`${sh}`,
      '1:6+5',
      'Expected the beginning of a fence on a line of its own, found it behind text. Put `` ```js `` on the next line, with an empty line before it.',
    ],
  ])('that is written as none are these: %j', (body, place, words) => {
    expect(check(body)).toEqual([`${place} unclosed-fence`]);
    expect(say(body)).toEqual([words]);
  });

  test.each([
    "```python\n'''\nA text.\n'''\n```",
    '````md\n```js\nlet a;\n```\n````',
    'Use ``js`` and ```sh```.',
    "''' is a sign",
    "It's 5''\nlong",
    "''\nThe empty text\n''",
    '``a\nb``',
    '```text\n``\n```',
    '```text\necho a```\necho b\n```',
  ])('are not needed for %j', (body) => {
    expect(check(body)).toEqual([]);
  });

  test.each([
    [
      '```sh\nsow\n\n```js\nlet a;\n```',
      'Expected a fence with an end, found the beginning of another one 3 lines below. Put a line of the same 3 signs after the code. Code that shows fences goes between lines of 4 signs.',
    ],
    [
      'let a;\n```\n\n```js\nlet a;\n```',
      'Expected a fence with a beginning, found its end alone. Put a line of the same signs and a language, as in ```` ```js ````, before the code, or remove the line.',
    ],
    [
      '- A\n\n  ```js\nlet a;\n  ```',
      'Expected the code of the fence as far in as the fence, found it outside of the item of the list. Indent the code and the end of the fence like its beginning.',
    ],
  ])('%j', (body, words) => {
    expect(say(body)).toEqual([words]);
  });
});
