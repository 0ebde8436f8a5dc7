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
    ['with too short an end', '````sh\nsow\n```', '1:1+4 unclosed-fence'],
    ['with an end of other signs', '```sh\nsow\n~~~', '1:1+3 unclosed-fence'],
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
