import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';

function judge(body: string): string[] {
  const sources = makeSources({ 'weeks/1-seed-tray.mdx': replace('Sow.', body) });
  return checkContent(sources, CONTEXT)
    .filter(({ rule }) => rule === 'bad-directive')
    .map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint ?? ''}`);
}

describe('bad-directive', () => {
  test.each([
    [':::warning\nx\n:::', 'found ":::warning"', 'Begin it with `:::note`'],
    [':::Tip\nx\n:::', 'found ":::Tip"', 'Did you mean `tip`?'],
    [':::notes[A]\nx\n:::', 'found ":::notes"', 'Did you mean `note`?'],
    [':::note{icon="starr"}\nx\n:::', 'found "starr"', 'Did you mean `star`?'],
    [':::note{#here}\nx\n:::', 'found `id`', 'Remove it.'],
    [':::note{.wide}\nx\n:::', 'found `class`', 'Remove it.'],
    [':::note{title="A"}\nx\n:::', 'found `title`', 'Remove it.'],
    [':::note A title\nx\n:::', 'found "A title"', 'Write `:::note[A title]`.'],
    [':::note [A title]\nx\n:::', 'found "[A title]"', 'Write `:::note[A title]`.'],
    [':::note[A title\nx\n:::', 'found "[A title"', 'Write `:::note[A title]`.'],
    [':::note\nx', 'found no line `:::`', 'Put a line `:::` after its last line.'],
    [':::note\n\nx\n\n## Later\n', 'found no line `:::`', 'Put a line `:::` after its last line.'],
    ['::note', 'found "::note"', 'Write `:::note`.'],
    ['::video[A tray]', 'found "::video"', 'Put it between backticks'],
  ])('tells %j', (body, found, hint) => {
    const problems = judge(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^15:1 /);
    expect(problems[0]).toContain(found);
    expect(problems[0]).toContain(hint);
  });

  test.each([
    ['::: note\nx\n:::', '15:1', '"::: note" as text', 'right after the colons'],
    ['x\n\n:::', '17:1', '":::" as text', 'Remove the line'],
    ['See a:b[c].', '15:6', '":b" with brackets', 'Put a space after the colon'],
    ['See a:b{c}.', '15:6', '":b" with brackets or braces', 'between backticks'],
    ['- a\n  :::note\n  x\n  :::', '16:3', 'before an aside in a list', 'Put an empty line'],
    ['> :::note\n> x\n\nx', '15:3', 'found no line `:::`', 'Put a line `:::`'],
    [':::note\n:::tip\nx\n:::\n:::', '15:1', 'found no line `:::`', 'Begin and end it with `::::`'],
    ['::::note\n:::tip\nx\n:::', '15:1', 'found no line `:::`', 'Put a line `::::`'],
  ])('tells %j where it is', (body, place, found, hint) => {
    const problems = judge(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(`${place} `)).toBe(true);
    expect(problems[0]).toContain(found);
    expect(problems[0]).toContain(hint);
  });
});
