// Lines that were meant to begin or end a fence, and are written so that they do not.
import { FENCE_LANGUAGES } from './fence-languages.ts';

/** A fence of other signs, or one that begins or ends in a line with something else. */
export interface OddFence {
  kind: 'other-signs' | 'other-end' | 'behind-text' | 'behind-code';
  /** The lines that it takes. */
  from: number;
  to: number;
  /** Where what is wrong stands in its line, and what should stand there. */
  line: number;
  column: number;
  length: number;
  meant: string;
}

/** How many lines may still be read in search of an end. */
export interface Reads {
  left: number;
}

/** Two backticks, or two or three of the signs that keyboards of phones have in their place. */
const OTHER =
  /^([ \t>]*)(``(?!`)|['‘’‛´ʹʼ′]{3,}|['‘’‛´ʹʼ′]{2}(?=[ \t]*\w))[ \t]*([\w#+.-]*)((?:[ \t]+\w+=[^`]*|[ \t]*\{[^`]*)?)$/;
const OTHER_END = /^[ \t>]*(?:`{2,}|['‘’‛´ʹʼ′]{2,}|~{3,})$/;
const BEHIND_TEXT = /^([^`]*[^`\s>][ \t]*)(`{3,})([\w#+-]*)$/;
const BARE = /^[ \t>]*`{3,}$/;
const BEGINNING = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:`{3,}|~{3,})[\w#+-]/;

/** The fence that a line was meant to begin; nothing where none ends behind it. */
export function findOddFence(
  lines: readonly string[],
  from: number,
  reads: Reads,
): OddFence | undefined {
  const text = (lines[from] ?? '').trimEnd();
  const [, before = '', signs, language = '', options = ''] = OTHER.exec(text) ?? [];
  if (signs !== undefined) {
    if (language === '' && options !== '') return undefined;
    if (language !== '' && !FENCE_LANGUAGES.has(language.toLowerCase())) return undefined;
    const to = findLine(lines, from, OTHER_END, reads);
    const length = text.length - before.length;
    return to === undefined
      ? undefined
      : {
          kind: 'other-signs',
          from,
          to,
          line: from,
          column: before.length,
          length,
          meant: `\`\`\`${language}${options}`,
        };
  }
  const [, words = '', marker, name = ''] = BEHIND_TEXT.exec(text) ?? [];
  if (marker === undefined || (name !== '' && !FENCE_LANGUAGES.has(name.toLowerCase())))
    return undefined;
  const to = findLine(lines, from, BARE, reads);
  return to === undefined
    ? undefined
    : {
        kind: 'behind-text',
        from,
        to,
        line: from,
        column: words.length,
        length: marker.length + name.length,
        meant: marker + name,
      };
}

/** The first line that ends a fence, unless another one begins before it. */
function findLine(
  lines: readonly string[],
  from: number,
  end: RegExp,
  reads: Reads,
): number | undefined {
  for (let line = from + 1; line < lines.length; line += 1) {
    reads.left -= 1;
    const text = (lines[line] ?? '').trimEnd();
    if (end.test(text)) return line;
    if (BEGINNING.test(text)) return undefined;
  }
  return undefined;
}

/** The end of a fence behind the last line of its code or of other signs, in the lines before `limit`. */
export function findGluedEnd(
  lines: readonly string[],
  from: number,
  limit: number,
  marker: string,
): OddFence | undefined {
  for (let line = from + 1; line < limit; line += 1) {
    const text = (lines[line] ?? '').trimEnd();
    const short = OTHER_END.exec(text)?.[0].trim();
    if (short !== undefined && !short.startsWith(marker)) {
      const column = text.length - short.length;
      const place = { line, column, length: short.length, meant: marker };
      return { ...place, kind: 'other-end', from, to: line };
    }
    if (BEGINNING.test(text)) return undefined;
    if (!text.endsWith(marker) || /^[ \t>]*[`~]+$/.test(text)) continue;
    const column = text.length - marker.length;
    // Three signs before it on the line can be what the code shows.
    if (text.slice(0, column).includes(marker.slice(0, 3))) continue;
    return {
      kind: 'behind-code',
      from,
      to: line,
      line,
      column,
      length: marker.length,
      meant: marker,
    };
  }
  return undefined;
}
