// A hint for a fence mends the body, when it is followed to the letter.
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import type { Problem } from './problem.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

const REST = '\n\nText.\n\n```sh\nsow\n```';

test.each<[body: string, mended: string]>([
  ["'''js\nlet a;\n'''", '```js\nlet a;\n```'],
  ["''js\nlet a;\n''", '```js\nlet a;\n```'],
  ['‘‘‘js\nlet a;\n’’’', '```js\nlet a;\n```'],
  ['´´´js\nlet a;\n´´´', '```js\nlet a;\n```'],
  ['``js title="a.js" {1}\nlet a;\n```', '```js title="a.js" {1}\nlet a;\n```'],
  ['``js\nlet a;\n``', '```js\nlet a;\n```'],
  ['``js\nlet a;\n```', '```js\nlet a;\n```'],
  ['> ``js\n> let a;\n> ``', '> ```js\n> let a;\n> ```'],
  ['```js\nlet a;\n``', '```js\nlet a;\n```'],
  ['```js\nlet a;\n~~~', '```js\nlet a;\n```'],
  ["```js\nlet a;\n'''", '```js\nlet a;\n```'],
  ['````js\nlet a;\n```', '````js\nlet a;\n````'],
  ['```js\nlet a;```', '```js\nlet a;\n```'],
  ['Sow: ```js\nlet a;\n```', 'Sow:\n\n```js\nlet a;\n```'],
  ['```js\nlet a;\n```js', '```js\nlet a;\n```'],
  ['```js\nlet a;\n``` Text.', '```js\nlet a;\n```\nText.'],
  ['```js\nlet a;', '```js\nlet a;\n```'],
  ['Text.\n```', 'Text.'],
  ['```text\n```js is a fence\n```', '````text\n```js is a fence\n````'],
  ['1. A\n\n   ```js\nlet a;\n   ```', '1. A\n\n   ```js\n   let a;\n   ```'],
])('%j is mended by its hint, with other fences behind it and without', (body, mended) => {
  for (const rest of ['', REST]) {
    // A fence without an end goes on to the end of the page.
    const text = body + rest;
    const [problem, ...others] = find(text);
    expect(others).toEqual([]);
    expect(problem?.rule).toBe('unclosed-fence');
    const result = problem ? obey(text, problem) : text;
    expect(result).toBe(mended + rest);
    expect(find(result)).toEqual([]);
  }
});

function find(body: string): Problem[] {
  return checkContent(makeSources({ 'weeks/1-seed-tray.mdx': replace('Sow.', body) }), CONTEXT);
}

/** The line of the file on which its body begins. */
const FIRST = 15;

/** A body in which a hint for a fence is followed. */
function obey(body: string, { line, column, length, hint = '' }: Problem): string {
  const lines = body.split('\n');
  const at = line - FIRST;
  const whole = lines[at] ?? '';
  const [before, behind] = [whole.slice(0, column - 1), whole.slice(column - 1 + length)];
  const marked = whole.slice(column - 1, column - 1 + length);
  const signs = /`` (.*?) ``/.exec(hint)?.[1] ?? '';
  const count = Number(/(\d+) signs/.exec(hint)?.[1]);
  const isEnd = (text: string) => /^[\s>]*(?:[`~]{2,}|['‘’´]{2,})\s*$/.test(text);
  const end = lines.findIndex((text, index) => index > at && isEnd(text));
  if (hint.includes('here, and')) {
    const last = (lines[end] ?? '').replace(/[^\s>]+$/, '```');
    return lines
      .with(at, before + signs + behind)
      .with(end, last)
      .join('\n');
  }
  if (hint.includes('alone; text goes below it')) {
    const text = marked.slice(signs.length).replace(/^\w+$/, '').trim();
    return lines.toSpliced(at, 1, before + signs, ...(text ? [text] : [])).join('\n');
  }
  if (hint.startsWith('Write')) return lines.with(at, before + signs + behind).join('\n');
  if (hint.includes('on the next line')) {
    const gap = hint.includes('with an empty line before it') ? [''] : [];
    return lines.toSpliced(at, 1, before.trimEnd(), ...gap, signs).join('\n');
  }
  if (hint.startsWith('Put a line of the same signs and a language'))
    return lines.toSpliced(at, 1).join('\n');
  if (hint.startsWith('Put a line of the same')) {
    // The code ends where an empty line does not go on with it.
    const last = lines.findIndex((text, index) => index > at && text === '');
    return lines.toSpliced(last < 0 ? lines.length : last, 0, '`'.repeat(count)).join('\n');
  }
  if (hint.startsWith('Put the code between'))
    return lines
      .with(at, whole.replace(/`{3,}/, '`'.repeat(count)))
      .with(end, '`'.repeat(count))
      .join('\n');
  if (hint.startsWith('Indent'))
    return lines
      .map((text, index) => (at < index && index < end ? ' '.repeat(column - 1) + text : text))
      .join('\n');
  throw new Error(`Nothing to follow in: ${hint}`);
}
