import { measureWidth } from './display-width.ts';
import type { Problem } from './problem.ts';

/** No more of a line is shown than fits beside its number on a wide terminal. */
const WIDTH = 110;

/** The line of a problem with a caret under what is wrong, and the line before it. */
export function drawFrame(text: string, { line, column, length }: Problem): FrameLine[] {
  const lines = splitLines(text);
  const gutter = String(line).length;
  const shown = lines[line - 1];
  if (shown === undefined || text === '') return [];
  // A long line is cut so that what is wrong stays in sight.
  const from = Math.max(0, column - 1 - WIDTH / 2);
  const cut = (value: string) => makePrintable(value.slice(from, from + WIDTH));
  const before = lines[line - 2];
  const margin = ' '.repeat(measureWidth(makePrintable(shown.slice(from, column - 1))));
  const marked = makePrintable(shown.slice(column - 1, column - 1 + Math.min(length, WIDTH / 2)));
  const carets = '^'.repeat(Math.max(1, measureWidth(marked)));
  return [
    ...(before === undefined
      ? []
      : [{ gutter: String(line - 1).padStart(gutter), code: cut(before), isCaret: false }]),
    { gutter: String(line), code: cut(shown), isCaret: false },
    { gutter: ' '.repeat(gutter), code: margin + carets, isCaret: true },
  ];
}

/** One line of a frame. */
export interface FrameLine {
  /** The line's number, or spaces as wide. */
  gutter: string;
  code: string;
  /** Whether the line holds the caret. */
  isCaret: boolean;
}

let last: { text: string; lines: readonly string[] } = { text: '', lines: [''] };

/** Problems come file by file; a file with thousands of them is split once. */
function splitLines(text: string): readonly string[] {
  if (last.text !== text) last = { text, lines: text.split('\n') };
  return last.lines;
}

/**
 * Control characters could move the cursor or color the terminal, others turn the order of what
 * follows around; each is shown as one sign.
 */
export function makePrintable(text: string): string {
  return text
    .replaceAll(/\r$/g, '')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, ' ');
}
