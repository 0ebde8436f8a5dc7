import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { explainMdxError } from './mdx-words.ts';
import { CONTEXT, makeSources, replace } from './testing.ts';

/** What is told of a body, with its place. */
function tell(body: string): string[] {
  const edits = { 'weeks/1-seed-tray.mdx': replace('Sow.', body) };
  return checkContent(makeSources(edits), CONTEXT)
    .filter(({ rule }) => rule === 'mdx-syntax')
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a body that can not be read is told in our own words:', () => {
  test.each([
    ['<Steps>\n\nSow.', '15:1 Expected `</Steps>` further down, found none.'],
    ['- <b>\n\nSow.', '15:3 Expected `</b>` in the same paragraph or item as `<b>`, found none.'],
    ['</Steps>', '15:1 Expected `<Steps>` before this `</Steps>`, found none that is open.'],
    [
      '<Steps></Step>',
      '15:8 Expected `</Steps>`, which closes the last tag that is open, found `</Step>`.',
    ],
    [
      '<Steps>\n1. Sow.</Steps>',
      '16:8 Expected `</Steps>` to stand as its opening tag does, found one of them on a line of its own and the other in the middle of text.',
    ],
    ['<!-- Sow. -->', '15:1 Expected text or a tag, found a comment of HTML.'],
    ['Sow 5<6.', '15:6 Expected a whole tag after `<`, found something else.'],
    ['Sow {.', '15:5 Expected `}` for this `{`, found none.'],
    ['Sow {1 + }.', '15:10 Expected text, found an expression between braces.'],
    ['{'.repeat(1001), '15:1001 Expected at most 1000 times the sign `{`, found more.'],
  ])('%#: %.40s', (body, problem) => {
    expect(tell(body)).toEqual([problem]);
  });

  test('also where the reader says something new', () => {
    expect(explainMdxError('Bad token in oxc').message).toBe(
      'Expected tags and braces that belong together, found some that do not.',
    );
  });
});
