// Fences whose two ends do not belong together, found in the lines of a body before it is read: to the
// reader all that follows is turned round, text into code and code into text.
import { blank } from './blank.ts';
import { PROVIDED_COMPONENTS } from './provided-components.ts';

/** An end of a fence that is there without the other. */
export interface LostFence {
  kind: 'no-end' | 'no-beginning' | 'outside-item';
  /** Of its signs, in the body. */
  offset: number;
  markerLength: number;
  /** Lines from it to the next fence, which begins inside of its code. */
  linesToNext: number;
}

/** A body with spaces in the place of fences that have lost an end, as far as their code is known. */
export interface MendedFences {
  text: string;
  lost: readonly LostFence[];
}

/** A line that begins or ends a fence, behind the marks of quotes and lists. */
const FENCE = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*)(`{3,}(?!.*`)|~{3,})[ \t]*(.*)$/;

/** What a fence begins or ends with; nothing where a line has none. Spaces at its end do not count. */
function matchFence(line: string): RegExpExecArray | undefined {
  return FENCE.exec(line.trimEnd()) ?? undefined;
}

/** The marker of an item of a list, with the spaces around it. */
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** What stands behind the signs of a line that begins a fence: a language, and its options. */
const INFO = /^[\w#+.-]+(?:[\s{].*)?$/;

const HEADING = /^#{2,6}[ \t]/;
const BLOCK = new RegExp(
  String.raw`^(?:<(/?)(${[...PROVIDED_COMPONENTS.keys()].join('|')})\s*>|:{3,}(\w*).*)$`,
);

/** How far a fence may stand behind the text of the item that it is in. */
const MOST_SPACES = 3;

/** Finds the fences that have lost an end, and hides them, so that the rest can be read. */
export function mendFences(text: string): MendedFences {
  // Each of the two versions in a conflict has ends of its own.
  if (!/`{3}|~{3}/.test(text) || /^<{7}/m.test(text)) return { text, lost: [] };
  const lines = text.split('\n');
  const found: { fence: Opening; kind: LostFence['kind']; from: number; to: number }[] = [];
  const items: number[] = [];
  let lastEnd = -1;
  for (let at = 0; at < lines.length;) {
    const fence = readOpening(lines, at, items);
    if (!fence) {
      at += 1;
      continue;
    }
    const end = findEnd(lines, fence);
    const late = end.how === 'outside' ? findLateEnd(lines, end.line, fence) : undefined;
    if (end.how === 'closed') {
      lastEnd = end.line;
      at = end.line + 1;
    } else if (late !== undefined) {
      found.push({ fence, kind: 'outside-item', from: fence.line, to: late });
      lastEnd = late;
      at = late + 1;
    } else if (isBareEnd(lines, fence)) {
      const from = findBoundary(lines, fence, lastEnd);
      found.push({ fence, kind: 'no-beginning', from, to: fence.line });
      lastEnd = fence.line;
      at = fence.line + 1;
    } else {
      // One without any end is left as it is: to the reader, too, it goes on to the end.
      if (end.how === 'opening')
        found.push({ fence, kind: 'no-end', from: fence.line, to: end.line - 1 });
      at = end.line;
    }
  }
  if (found.length === 0) return { text, lost: [] };
  const starts = listStarts(lines);
  const hidden = new Set(found.flatMap(({ kind, from, to }) => listHidden(lines, kind, from, to)));
  return {
    text: lines.map((line, index) => (hidden.has(index) ? blank(line) : line)).join('\n'),
    lost: found.map(({ fence, kind, to }) => ({
      kind,
      offset: (starts[fence.line] ?? 0) + fence.column,
      markerLength: fence.marker.length,
      linesToNext: to + 1 - fence.line,
    })),
  };
}

/** The fence that a line begins. `items` are the columns of the text of the items around it, kept up to date. */
function readOpening(lines: readonly string[], line: number, items: number[]): Opening | undefined {
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

/** Where a fence ends: at its end, outside of the item or quote that it stands in, or at the next one. */
function findEnd(lines: readonly string[], fence: Opening): End {
  for (let line = fence.line + 1; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (isOutside(text, fence)) return { how: 'outside', line };
    const [, before = '', marker = '', info = ''] = matchFence(text) ?? [];
    if (!marker.startsWith(fence.marker) || before.includes('>') !== fence.isQuoted) continue;
    // A line that is four spaces in is code, whatever it says.
    if (!fence.isQuoted && before.length - fence.inItem > MOST_SPACES) continue;
    if (info === '' && /^[\s>]*$/.test(before)) return { how: 'closed', line };
    if (INFO.test(info)) return { how: 'opening', line };
  }
  return { how: 'outside', line: lines.length };
}

function isOutside(text: string, { inItem, isQuoted }: Opening): boolean {
  if (isQuoted) return !/^\s*>/.test(text);
  return text.trim() !== '' && text.search(/\S/) < inItem;
}

/** The end of a fence in an item whose code is not as far in as the item is. */
function findLateEnd(
  lines: readonly string[],
  from: number,
  { column, marker, inItem }: Opening,
): number | undefined {
  if (inItem === 0) return undefined;
  for (let line = from; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    const [, before = '', signs = '', info = ''] = matchFence(text) ?? [];
    if (signs !== '')
      return signs.startsWith(marker) && info === '' && before.length === column ? line : undefined;
    if (ITEM.test(text) || HEADING.test(text) || BLOCK.test(text.trim())) return undefined;
  }
  return undefined;
}

/** Whether a line that names no language stands as the end of a fence does: right below something. */
function isBareEnd(lines: readonly string[], fence: Opening): boolean {
  const isEmpty = (text = '') => /^[\s>]*$/.test(text);
  const after = lines[fence.line + 1] ?? '';
  return (
    fence.info === '' &&
    !isEmpty(lines[fence.line - 1]) &&
    (isEmpty(after) || isOutside(after, fence) || BLOCK.test(after.trim()))
  );
}

/**
 * The first line that can be code of a fence without a beginning: below the fence before it, a
 * heading, the tag of a component, an aside, or the beginning of an item that it stands in.
 */
function findBoundary(lines: readonly string[], fence: Opening, lastEnd: number): number {
  for (let line = fence.line - 1; line > lastEnd; line -= 1) {
    const text = lines[line] ?? '';
    if (isOutside(text, fence) || BLOCK.test(text.trim()) || isHeading(lines, line))
      return line + 1;
  }
  return lastEnd + 1;
}

/** Whether a line is a heading with empty lines around it; a comment in code can look like one. */
function isHeading(lines: readonly string[], line: number): boolean {
  return HEADING.test(lines[line] ?? '') && !lines[line - 1]?.trim() && !lines[line + 1]?.trim();
}

/**
 * The lines to hide. Where nobody knows how far the code goes, headings behind it stay, and so do ends
 * of components and asides that began before, and all from the beginning of one that ends behind.
 */
function listHidden(
  lines: readonly string[],
  kind: LostFence['kind'],
  from: number,
  to: number,
): number[] {
  const all = Array.from({ length: to + 1 - from }, (_, index) => from + index);
  if (kind !== 'no-end') return all;
  const { ends, beginning = Infinity } = findHalves(lines, all);
  return all.filter(
    (line) => line === from || (line < beginning && !ends.has(line) && !isHeading(lines, line)),
  );
}

/**
 * The lines that end a component or an aside which began before, and the first that begins one which
 * ends behind them.
 */
function findHalves(
  lines: readonly string[],
  among: readonly number[],
): { ends: Set<number>; beginning: number | undefined } {
  const opened: Half[] = [];
  const closed: Half[] = [];
  for (const line of among) {
    const match = BLOCK.exec((lines[line] ?? '').trim());
    if (!match) continue;
    const [, slash, component, aside] = match;
    const half = { line, name: component ?? ':::' };
    if (slash === '/' || aside === '') {
      if (opened.at(-1)?.name === half.name) opened.pop();
      else closed.push(half);
    } else opened.push(half);
  }
  // An end and a beginning of the same name leave what stands around them whole.
  while (closed.length > 0 && closed.at(-1)?.name === opened[0]?.name) {
    closed.pop();
    opened.shift();
  }
  return { ends: new Set(closed.map(({ line }) => line)), beginning: opened[0]?.line };
}

function listStarts(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}

/** A line that begins a fence. */
interface Opening {
  line: number;
  column: number;
  marker: string;
  info: string;
  /** The column of the text of the item that it stands in; 0 outside of lists. */
  inItem: number;
  isQuoted: boolean;
}

interface End {
  how: 'closed' | 'outside' | 'opening';
  line: number;
}

interface Half {
  line: number;
  name: string;
}
