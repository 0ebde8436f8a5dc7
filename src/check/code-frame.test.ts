import { describe, expect, test } from 'vitest';
import { drawFrame } from './code-frame.ts';

const place = {
  rule: 'r',
  severity: 'error' as const,
  file: 'f',
  line: 1,
  column: 1,
  length: 1,
  message: 'm',
};

function draw(text: string, at: Partial<typeof place>): string[] {
  return drawFrame(text, { ...place, ...at }).map(({ gutter, code }) => `${gutter}|${code}`);
}

describe('drawFrame', () => {
  test('puts carets under what is wrong, below the line before it', () => {
    expect(draw('a: 1\nb: two\nc: 3', { line: 2, column: 4, length: 3 })).toEqual([
      '1|a: 1',
      '2|b: two',
      ' |   ^^^',
    ]);
  });

  test('has no line before the first, and none for an empty file', () => {
    expect(draw('a', {})).toEqual(['1|a', ' |^']);
    expect(draw('', {})).toEqual([]);
  });

  test('cuts a very long line, with what is wrong in sight', () => {
    const lines = draw(`${'x'.repeat(5000)}!${'y'.repeat(5000)}`, { column: 5001 });
    expect(lines[0]?.length).toBeLessThan(120);
    const caret = lines[1]?.indexOf('^') ?? -1;
    expect(lines[0]?.[caret]).toBe('!');
  });

  test.each([
    ['an emoji', '🌱: x', '    ^'],
    ['an emoji of several signs', '👩‍🌾: x', '    ^'],
    ['wide letters', '日本: x', '      ^'],
    ['an accent of its own', 'e\u0301: x', '   ^'],
    ['a byte order mark', '\uFEFFa: x', '   ^'],
    ['a tab', '\ta: x', '    ^'],
  ])('puts the caret where a terminal shows the sign after %s', (_, line, caret) => {
    expect(draw(line, { column: line.indexOf('x') + 1 })[1]).toBe(` |${caret}`);
  });

  test('makes the carets as wide as a terminal shows what is wrong', () => {
    expect(draw('a: 日本', { column: 4, length: 2 })[1]).toBe(' |   ^^^^');
  });

  test('shows signs that turn the order around as spaces', () => {
    expect(draw('a\u202Eb', {})[0]).toBe('1|a b');
  });

  test('shows control characters as spaces', () => {
    expect(draw('a\u001B[31mb\0', {})[0]).toBe('1|a [31mb ');
  });
});
