import type { CodeError } from '../code-error.ts';
import { findOpenBracket } from '../open-bracket.ts';

/** What is said of a mistake in code; the place where it differs from that of the parser. */
export interface CodeWords {
  message: string;
  hint: string;
  offset?: number;
  length?: number;
}

/** What was found, and how to mend it. */
export interface Found extends Omit<CodeWords, 'message'> {
  found: string;
}

export type Say = (found: readonly string[], code: string, error: CodeError) => Found | undefined;

/** What a parser complains about, each with words for it; `undefined` leaves it to those after it. */
export type Words = readonly (readonly [pattern: RegExp, say: Say])[];

/** How a piece of code is marked as one. */
export const PARTIAL = 'A piece that can’t be read alone gets `partial` behind its language.';

export const CLOSE_QUOTE = 'Put the same quote at the end of the text.';

/** An escape in text that the language does not have. */
export const LOST_BACKSLASH: Found = {
  found: 'a backslash before signs that mean nothing with it',
  hint: 'Write `\\\\` for a backslash that is meant, or four digits behind `\\u`.',
};

/** An error at the bracket that is open, where one is. */
export function sayOpen(code: string, comment: string): Found | undefined {
  const open = findOpenBracket(code, comment);
  if (!open) return undefined;
  const isQuote = open.sign === open.closing;
  return {
    found: `\`${open.sign}\` without its \`${open.closing}\``,
    hint: isQuote ? CLOSE_QUOTE : `Put \`${open.closing}\` behind what belongs into it. ${PARTIAL}`,
    offset: open.offset,
    length: 1,
  };
}

/** The word or the sign at an offset; empty at the end. */
export function wordAt(code: string, offset: number): string {
  return /^(?:[\w$]+|\S)/.exec(code.slice(offset))?.[0].slice(0, 40) ?? '';
}
