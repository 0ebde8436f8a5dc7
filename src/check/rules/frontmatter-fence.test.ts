// Frontmatter that was pasted together with a fence of code around it, in each way that it can be.
import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, type Edit } from '../testing.ts';

const WEEK = 'weeks/2-raised-bed.mdx';
const BODY = '```js\nplant();\n```\n';

function judge(edit: Edit): string[] {
  return checkContent(makeSources({ [WEEK]: edit }), CONTEXT).map(
    ({ rule, line, column, length, message, hint }) =>
      `${rule} ${line}:${column}+${length} ${message} (${hint ?? ''})`,
  );
}

/** A text without the lines that a hint names, from the last one on, or with others in their place. */
function obey(text: string, hint: string, line: number): string {
  const [, second] = /line (\d+)/.exec(hint) ?? [];
  const lines = text.split('\n');
  const named = [line, ...(second === undefined ? [] : [Number(second)])].toReversed();
  for (const number of named)
    lines.splice(number - 1, 1, ...(hint.startsWith('Write `---`') ? ['---'] : []));
  return lines.join('\n');
}

const END = 'Remove this line, and line 24, which closes the fence.';

test.each<[name: string, edit: (text: string) => string, place: string, hint: string]>([
  ['before it', (text) => `\`\`\`yaml\n${text}`, 'frontmatter 1:1+7', 'Remove the line.'],
  [
    'around it',
    (text) => `\`\`\`yaml\n${text.replace('\n---\n', '\n---\n```\n')}`,
    'frontmatter 1:1+7',
    'Remove this line, and line 25, which closes the fence.',
  ],
  [
    'around the file',
    (text) => `\`\`\`\n${text}\`\`\`\n`,
    'frontmatter 1:1+3',
    'Remove this line, and line 29, which closes the fence.',
  ],
  [
    'in place of its lines',
    (text) => text.replace('---', '```yaml').replace('\n---\n', '\n```\n'),
    'frontmatter 1:1+7',
    'Write `---` in place of it, and in place of line 23.',
  ],
  [
    'in place of its first line',
    (text) => text.replace('---', '```'),
    'frontmatter 1:1+3',
    'Write `---`.',
  ],
  [
    'inside of it',
    (text) => text.replace('---', '---\n```yaml').replace('\n---\n\n', '\n```\n---\n\n'),
    'yaml-syntax 2:1+7',
    END,
  ],
  [
    'at its end',
    (text) => text.replace('\n---\n\n', '\n```\n---\n\n'),
    'yaml-syntax 23:1+3',
    'Remove the line.',
  ],
])('a fence %s is told once, and mended by its hint', (_, edit, place, hint) => {
  const change: Edit = (text) => edit(text.replace(/Plant\.\n$/, BODY));
  const [told = '', ...others] = judge(change);
  expect(others).toEqual([]);
  expect(told.startsWith(`${place} Expected `)).toBe(true);
  expect(told.endsWith(`, a line of a fence around code. (${hint})`)).toBe(true);
  const line = Number(/ (\d+):/.exec(told)?.[1]);
  expect(judge((text) => obey(change(text) ?? '', hint, line))).toEqual([]);
});
