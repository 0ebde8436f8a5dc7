import { diff } from 'node:util';
import { makePrintable } from '../check/code-frame.ts';

/** Lines that are shown around each change. */
const CONTEXT = 1;

/**
 * What an edit changes, line by line, as `git diff` shows it; empty where it changes nothing.
 * @param paint colors a line that came or went
 */
export function drawDiff(
  before: string,
  after: string,
  paint: (line: string, isNew: boolean) => string = (line) => line,
): string {
  const lines = compare(before, after);
  const isShown = (index: number) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' ');
  return lines
    .flatMap(({ sign, text, number }, index) => {
      if (!isShown(index)) return [];
      const line = `${sign} ${makePrintable(text)}`.trimEnd();
      return [
        ...(index > 0 && isShown(index - 1) ? [] : [`@@ line ${number} @@`]),
        sign === ' ' ? line : paint(line, sign === '+'),
      ];
    })
    .join('\n');
}

/** All lines of both texts, in order, each with its number in the one that it is in. */
function compare(before: string, after: string): Line[] {
  let old = 0;
  let fresh = 0;
  // Node says 1 of what only the first text has.
  return diff(...toLines(before, after)).map(([operation, text]) => {
    if (operation >= 0) old += 1;
    if (operation <= 0) fresh += 1;
    const sign = operation === 0 ? ' ' : operation > 0 ? '-' : '+';
    return { sign, text, number: sign === '-' ? old : fresh };
  });
}

/** The lines of both; a file that was not there has none, and the new one no empty line at its end. */
function toLines(before: string, after: string): [string[], string[]] {
  return before === ''
    ? [[], after.replace(/\n$/, '').split('\n')]
    : [before.split('\n'), after.split('\n')];
}

interface Line {
  sign: ' ' | '-' | '+';
  text: string;
  number: number;
}
