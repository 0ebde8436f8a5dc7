// What the lines of a body are to the fences in it, before it is read.
import { PROVIDED_COMPONENTS } from './provided-components.ts';

/** A line that begins a fence. */
export interface Opening {
  line: number;
  column: number;
  marker: string;
  info: string;
  /** The column of the text of the item that it stands in; 0 outside of lists. */
  inItem: number;
  isQuoted: boolean;
}

/** A line that begins a heading. */
export const HEADING = /^#{2,6}[ \t]/;
/** A line that begins or ends a component or an aside. */
export const BLOCK = new RegExp(
  String.raw`^(?:<(/?)(${[...PROVIDED_COMPONENTS.keys()].join('|')})\s*>|:{3,}(\w*).*)$`,
);

/** Whether a line is a heading with empty lines around it; a comment in code can look like one. */
export function isHeading(lines: readonly string[], line: number): boolean {
  return HEADING.test(lines[line] ?? '') && !lines[line - 1]?.trim() && !lines[line + 1]?.trim();
}

/** A line that begins or ends a fence, behind the marks of quotes and lists. */
const FENCE = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*)(`{3,}(?!.*`)|~{3,})[ \t]*(.*)$/;

/** What a fence begins or ends with; nothing where a line has none. Spaces at its end do not count. */
export function matchFence(line: string): RegExpExecArray | undefined {
  return FENCE.exec(line.trimEnd()) ?? undefined;
}

/** The marker of an item of a list, with the spaces around it. */
export const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** The fence that a line begins. `items` are the columns of the text of the items around it, kept up to date. */
export function readOpening(
  lines: readonly string[],
  line: number,
  items: number[],
): Opening | undefined {
  const text = lines[line] ?? '';
  if (text.trim() === '') return undefined;
  const indent = text.search(/\S/);
  while ((items.at(-1) ?? 0) > indent) items.pop();
  for (let marker = ITEM.exec(text); marker;) {
    items.push(marker[0].length);
    const inner = ITEM.exec(' '.repeat(marker[0].length) + text.slice(marker[0].length));
    marker = inner && inner[0].length > marker[0].length ? inner : null;
  }
  const [, before = '', marker, info = ''] = matchFence(text) ?? [];
  if (marker === undefined) return undefined;
  const isQuoted = before.includes('>');
  const inItem = isQuoted ? 0 : (items.at(-1) ?? 0);
  return { line, column: before.length, marker, info, inItem, isQuoted };
}

/** Whether a line has nothing but the marks of quotes. */
export function isEmpty(text = ''): boolean {
  return /^[\s>]*$/.test(text);
}

/** Whether a line is outside of the item or the quote that a fence stands in. */
export function isOutside(text: string, { inItem, isQuoted }: Opening): boolean {
  if (isQuoted) return !/^\s*>/.test(text);
  return text.trim() !== '' && text.search(/\S/) < inItem;
}
