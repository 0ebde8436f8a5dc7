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

  test('shows control characters as spaces', () => {
    expect(draw('a\u001B[31mb\0', {})[0]).toBe('1|a [31mb ');
  });
});
