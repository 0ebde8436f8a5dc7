// Lines that were meant as items of a list, and have another sign, or no space behind it.
import { shorten } from '../shorten.ts';
import type { Line } from './lines.ts';
import { writeCode, type Piece, type Slip } from './slip.ts';

/** What words can begin with, behind the sign of a list or a heading that has no space behind it. */
export const WORD = String.raw`[\p{L}_"'“‘(*\uE000]`;

/** What is wrong with lines that were to be items of a list. */
export function findItemSlips(lines: readonly Line[], body: string, piece: Piece): Slip[] {
  return [
    judgeBullets(lines),
    judgeNumber(lines),
    judgeArrows(lines, piece),
    judgeGlued(lines, body, piece),
  ].filter((slip) => slip !== undefined);
}

const BULLET = /^[•‣◦▪●○■·⁃∙☐－][ \t\u00A0]*(?=\S)/;
/** Of lines with these one alone can be a remark, or who said something. */
const DASH = /^[–—−][ \t\u00A0]*(?=\p{L})/u;

/** Lines that begin with the sign of a list elsewhere. */
function judgeBullets(lines: readonly Line[]): Slip | undefined {
  const dashes = lines.filter(({ text }) => DASH.test(text));
  const found =
    lines.find(({ text }) => BULLET.test(text)) ?? (dashes.length > 1 ? dashes[0] : undefined);
  if (!found) return undefined;
  const sign = found.text.charAt(0);
  const others = lines.filter(({ text }) => text.startsWith(sign)).length > 1;
  return {
    offset: found.offset,
    length: 1,
    message: `Expected the items of a list to begin with \`- \`, found \`${sign}\`.`,
    hint: sayBegin(others, `- ${found.written.slice(1).trim()}`),
  };
}

/** A number with a wide dot behind it, or with a space before the dot. */
const NUMBER = /^(\d{1,3})(?:[．）][ \t]*|[ \t]+[.)][ \t]+)(?=\p{L})/u;

/** Lines that begin with the number of an item that is none. */
function judgeNumber(lines: readonly Line[]): Slip | undefined {
  const [found, ...others] = lines.filter(({ text }) => NUMBER.test(text));
  const [all, number = ''] = (found && NUMBER.exec(found.text)) ?? [];
  if (!found || all === undefined) return undefined;
  const sign = all.trim();
  return {
    offset: found.offset,
    length: sign.length,
    message: `Expected the items of a list to begin with \`${number}. \`, found \`${sign}\`.`,
    hint: sayBegin(others.length > 0, `${number}. ${found.written.slice(all.length)}`),
  };
}

const ARROW = /^([→➔➜➤▶►»✓✔✅✗✘❌])[ \t]*(?=[\p{L}\p{N}])/u;

/** Lines in a row that begin with one and the same sign, and would become one line. */
function judgeArrows(lines: readonly Line[], { node, parent }: Piece): Slip | undefined {
  const signs = lines.map(({ text }) => ARROW.exec(text)?.[1]);
  const first = signs.findIndex((sign, index) => sign !== undefined && sign === signs[index + 1]);
  // The first line of an item has its hyphen.
  const at = first === 0 && parent?.type === 'listItem' ? 1 : first;
  const [found, sign] = [lines[at], signs[at]];
  if (!found || sign === undefined || node.children?.some(({ type }) => type === 'break'))
    return undefined;
  // An arrow is in place of the hyphen; the other signs say something.
  const words = /[→-►»]/.test(sign) ? found.written.slice(sign.length).trim() : found.written;
  return {
    offset: found.offset,
    length: sign.length,
    message: `Expected the items of a list to begin with \`- \`, found \`${sign}\`.`,
    hint: sayBegin(true, `- ${words}`),
  };
}

function sayBegin(isOneOfMany: boolean, line: string): string {
  return isOneOfMany
    ? `Begin each of these lines like this: ${writeCode(shorten(line))}.`
    : `Write ${writeCode(shorten(line))}.`;
}

const GLUED = new RegExp(String.raw`^([-+*]|\d{1,3}[.)])(?=${WORD})(?!\1)`, 'u');
const SPACED = /^(?:[-+*]|\d{1,3}[.)])[ \t]+\S/;

/**
 * Items of a list without a space behind their sign: below one that has it, before one that has it, or
 * several in a row. One alone can be an option or the name of a file.
 */
function judgeGlued(lines: readonly Line[], body: string, piece: Piece): Slip | undefined {
  const glued = lines.filter((line, index) => {
    const sign = GLUED.exec(line.text)?.[1];
    if (sign === undefined || (sign === '*' && line.text.indexOf('*', 1) > 0)) return false;
    if (index > 0 && isSibling(line, body, piece, sign)) return true;
    const isLast = index === lines.length - 1;
    if (isLast && isBeforeList(line, body, piece)) return true;
    if (!isWord(line.text.slice(sign.length))) return false;
    return [lines[index - 1], lines[index + 1]].some(
      (other) => other !== undefined && isItem(other.text, sign) && !isSameWord(line, other),
    );
  });
  const [found] = glued;
  const sign = found && GLUED.exec(found.text)?.[1];
  return found && sign !== undefined
    ? {
        offset: found.offset,
        length: sign.length,
        message: `Expected a space behind \`${sign}\`, found none.`,
        hint: sayBegin(glued.length > 1, `${sign} ${found.written.slice(sign.length)}`),
      }
    : undefined;
}

/** Whether something begins with a word; options and versions are shorter: `-v`, `1.x`. */
function isWord(text: string): boolean {
  return /^(?:\p{L}{3}|\p{Lu}\p{Ll}?['’ ]|\P{L})/u.test(text);
}

/** `1.js` and `2.js` are names. */
function isSameWord(line: Line, other: Line): boolean {
  const [word, second] = [line, other].map(({ text }) => /[\p{L}_].*$/u.exec(text)?.[0]);
  return word === second;
}

/** Whether a line is an item of a list like that of a sign, but for the space. */
function isItem(text: string, sign: string): boolean {
  const other = (GLUED.exec(text) ?? SPACED.exec(text))?.[0].trim();
  return other !== undefined && (/\d/.test(sign) ? /^\d/.test(other) : other.startsWith(sign));
}

/** Whether a line stands right below the sign of the item that it became a part of. */
function isSibling({ column }: Line, body: string, { parent }: Piece, sign: string): boolean {
  const start = parent?.type === 'listItem' ? parent.position?.start.offset : undefined;
  if (start === undefined) return false;
  const isSame = /\d/.test(sign) ? /\d/.test(body.charAt(start)) : body.charAt(start) === sign;
  return isSame && column === start - body.lastIndexOf('\n', start - 1) - 1;
}

/** Whether a list begins right below a line, with a sign like its own. */
function isBeforeList({ text }: Line, body: string, { node, after }: Piece): boolean {
  const start = after?.type === 'list' ? after.position?.start.offset : undefined;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return false;
  return /^[ \t]*\r?\n[ \t>]*$/.test(body.slice(end, start)) && isItem(text, body.charAt(start));
}
