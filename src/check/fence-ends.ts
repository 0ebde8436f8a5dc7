// Fences whose two ends do not belong together, found in the lines of a body before it is read: to the
// reader all that follows is turned round, text into code and code into text.
import { blank } from './blank.ts';
import { FENCE_LANGUAGES } from './fence-languages.ts';
import {
  BLOCK,
  HEADING,
  isEmpty,
  isOutside,
  ITEM,
  matchFence,
  readOpening,
  type Opening,
} from './fence-lines.ts';
import { findBoundary, listCode } from './fence-reach.ts';
import { findGluedEnd, findOddFence, type OddFence, type Reads } from './fence-slips.ts';

/** An end of a fence that is there without the other. */
export interface LostFence {
  kind: 'no-end' | 'no-beginning' | 'outside-item' | 'named-end' | 'shows-fence' | OddFence['kind'];
  /** Of its signs, in the body. */
  offset: number;
  markerLength: number;
  /** What should stand there, where that is known. */
  meant?: string;
  /** Lines from it to the next fence, which begins inside of its code. */
  linesToNext: number;
}

/** A body with spaces in the place of fences that have lost an end, as far as their code is known. */
export interface MendedFences {
  text: string;
  lost: readonly LostFence[];
}

/** What stands behind the signs of a line that begins a fence: a language, and its options. */
const INFO = /^[\w#+.-]+(?:[\s{].*)?$/;
const OPTIONS = /^[\w#+.-]+(?:\s*$|\s*\{|\s.*[="'/]|\s+(?:wrap|partial)\b)/;

/** How far a fence may stand behind the text of the item that it is in. */
const MOST_SPACES = 3;

/** How often each line may be read, on average, in search of an end; a file of more is no text. */
const MOST_READS = 10;

/** Finds the fences that have lost an end, and hides them, so that the rest can be read. */
export function mendFences(text: string): MendedFences {
  // Each of the two versions in a conflict has ends of its own.
  if (!/`{2}|~{3}|['‘’‛´ʹʼ′]{2}/.test(text) || /^<{7}/m.test(text)) return { text, lost: [] };
  const lines = text.split('\n');
  const found: Lost[] = [];
  const items: number[] = [];
  const reads: Reads = { left: MOST_READS * lines.length };
  let lastEnd = -1;
  for (let at = 0; at < lines.length && reads.left > 0;) {
    const fence = readOpening(lines, at, items);
    if (!fence) {
      const odd = findOddFence(lines, at, reads);
      if (odd) found.push(odd);
      at = (odd?.to ?? at) + 1;
      continue;
    }
    const end = findEnd(lines, fence, reads);
    const lost = findLost(lines, fence, end, lastEnd);
    if (lost) found.push(lost);
    const hasEnd = lost ? lost.kind !== 'no-end' : end.how === 'closed';
    const last = lost?.to ?? (hasEnd ? end.line : end.line - 1);
    if (hasEnd) lastEnd = last;
    at = last + 1;
  }
  if (found.length === 0) return { text, lost: [] };
  const starts = listStarts(lines);
  const hidden = new Set(
    found.flatMap(({ kind, from, to }) => {
      const all = Array.from({ length: to + 1 - from }, (_, index) => from + index);
      return kind === 'no-end' ? listCode(lines, all) : all;
    }),
  );
  return {
    text: lines.map((line, index) => (hidden.has(index) ? blank(line) : line)).join('\n'),
    lost: found.map(({ kind, line, column, length, meant, to }) => ({
      kind,
      offset: (starts[line] ?? 0) + column,
      markerLength: length,
      ...(meant === undefined ? {} : { meant }),
      linesToNext: to + 1 - line,
    })),
  };
}

/**
 * What is wrong with the ends of a fence; nothing for one that is closed, and for one without any end:
 * to the reader, too, it goes on to the end.
 */
function findLost(
  lines: readonly string[],
  fence: Opening,
  end: End,
  lastEnd: number,
): Lost | undefined {
  const { line, column, marker } = fence;
  const tell = (kind: LostFence['kind'], to: number, from = line): Lost => ({
    kind,
    from,
    to,
    line,
    column,
    length: marker.length,
  });
  if (end.how === 'named') return toNamedEnd(lines, fence, end.line);
  if (end.how === 'shown') return tell('shows-fence', end.line);
  const glued = isEndInDoubt(lines, fence, end)
    ? findGluedEnd(lines, line, end.line, marker)
    : undefined;
  if (glued || end.how === 'closed') return glued;
  const late = end.how === 'outside' ? findLateEnd(lines, end.line, fence) : undefined;
  if (late !== undefined) return tell('outside-item', late);
  if (isBareEnd(lines, fence))
    return tell('no-beginning', line, findBoundary(lines, fence, lastEnd));
  return end.how === 'opening' ? tell('no-end', end.line - 1) : undefined;
}

/** The end of a fence that has something behind its signs. */
function toNamedEnd(lines: readonly string[], fence: Opening, to: number): Lost {
  const text = (lines[to] ?? '').trimEnd();
  const [, before = '', signs = ''] = matchFence(text) ?? [];
  const column = before.length;
  const length = text.length - column;
  return { kind: 'named-end', from: fence.line, to, line: to, column, length, meant: signs };
}

/** Whether a fence has no end, or one that looks like the beginning of the next. */
function isEndInDoubt(lines: readonly string[], fence: Opening, { how, line }: End): boolean {
  if (how !== 'closed' || (isEmpty(lines[line - 1]) && !isEmpty(lines[line + 1]))) return true;
  // Two backticks alone before an empty line end no code but this.
  return lines
    .slice(fence.line + 1, line)
    .some(
      (text, index) => /^[ \t>]*``[ \t]*$/.test(text) && isEmpty(lines[fence.line + 2 + index]),
    );
}

/** Where a fence ends: at its end, outside of the item or quote that it stands in, or at the next one. */
function findEnd(lines: readonly string[], fence: Opening, reads: Reads): End {
  const [language = ''] = fence.info.split(/[\s{]/, 1);
  let shown: number | undefined;
  for (let line = fence.line + 1; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    reads.left -= 1;
    if (isOutside(text, fence)) return { how: 'outside', line };
    const [, before = '', marker = '', info = ''] = matchFence(text) ?? [];
    if (!marker.startsWith(fence.marker) || before.includes('>') !== fence.isQuoted) continue;
    // A line that is four spaces in is code, whatever it says.
    if (!fence.isQuoted && before.length - fence.inItem > MOST_SPACES) continue;
    if (info === '' && /^[\s>]*$/.test(before))
      return { how: shown === undefined ? 'closed' : 'shown', line };
    if (!INFO.test(info)) continue;
    if (isNoLanguage(info, language) && isLast(lines, line, fence)) return { how: 'named', line };
    if (OPTIONS.test(info)) return { how: 'opening', line: shown ?? line };
    shown ??= line;
  }
  if (shown !== undefined) return { how: 'opening', line: shown };
  return { how: 'outside', line: lines.length };
}

/** Whether what stands behind the signs of a fence is that of its beginning, or no language. */
function isNoLanguage(info: string, language: string): boolean {
  const [word = ''] = info.split(/[\s{]/, 1);
  return info === language || !FENCE_LANGUAGES.has(word);
}

/** Whether a line stands right below something, with an empty line or nothing behind it. */
function isLast(lines: readonly string[], line: number, fence: Opening): boolean {
  const [before = '', after = ''] = [lines[line - 1], lines[line + 1]];
  return line - 1 > fence.line && !isEmpty(before) && (isEmpty(after) || isOutside(after, fence));
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
  const after = lines[fence.line + 1] ?? '';
  return (
    fence.info === '' &&
    !isEmpty(lines[fence.line - 1]) &&
    (isEmpty(after) || isOutside(after, fence) || BLOCK.test(after.trim()))
  );
}

function listStarts(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}

/** A fence that has lost an end, with the lines that it takes and the place of what is wrong. */
interface Lost extends Pick<OddFence, 'from' | 'to' | 'line' | 'column' | 'length'> {
  kind: LostFence['kind'];
  meant?: string;
}

interface End {
  /** `shown` where its code shows the beginning of a fence, `named` where its end has a language. */
  how: 'closed' | 'outside' | 'opening' | 'shown' | 'named';
  line: number;
}
