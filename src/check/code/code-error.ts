import { createRequire } from 'node:module';

/** A mistake in a piece of code, with its place as UTF-16 offset and length in that piece. */
export interface CodeError {
  offset: number;
  length: number;
  /** What is wrong, in the parser's words. */
  message: string;
}

/** Finds what keeps a piece of code from being read; nothing when it parses. May throw. */
export type FindCodeErrors = (code: string) => CodeError[];

/**
 * Loads a parser when the first piece of its language is met. All of them together would double the
 * time of a check that meets none, and a rule has no time to wait for an `import()`.
 */
export const loadParser = createRequire(import.meta.url);

/** The offset of a place that a parser gives as line (from 1) and column (from 0). */
export function offsetAt(code: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = code.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + column, code.length);
}
