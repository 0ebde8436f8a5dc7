// Where things stand in YAML, and how to put one beside them or take one away without touching the others.
import { isCollection, isMap, isNode, isPair, isScalar, type Node, type Pair } from 'yaml';
import {
  insert,
  leadAt,
  lineEndingAt,
  lineStartAt,
  nextLineAt,
  remove,
  type Span,
  type Splice,
} from './splice.ts';

/** The field of that name in a map. */
export function findPair(map: unknown, field: string): Pair | undefined {
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === field) : undefined;
}

/** Where a node or a field stands, without what follows it on its last line. */
export function spanOf(item: unknown): Span {
  if (isPair(item)) {
    const key = spanOf(item.key);
    return { start: key.start, end: isNode(item.value) ? spanOf(item.value).end : key.end };
  }
  if (!isNode(item) || !item.range) throw new Error('Expected a node that was read from a text.');
  const [start, end] = item.range;
  // In a list without brackets, what stands behind its last entry would count as a part of it.
  const last = isCollection(item) && item.flow !== true ? item.items.at(-1) : undefined;
  return { start, end: last === undefined ? end : spanOf(last).end };
}

/** Whether a map or a list stands between brackets. */
export function isFlow(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

/** A line of its own behind a field or an entry, as far from the margin as it. */
export function insertLine(text: string, behind: Span, line: string, indent: string): Splice {
  return insert(
    nextLineAt(text, behind.end),
    `${indent}${line}${lineEndingAt(text, behind.start)}`,
  );
}

/** Takes away the lines on which something stands. */
export function removeLines(text: string, { start, end }: Span): Splice {
  return remove({ start: lineStartAt(text, start), end: nextLineAt(text, end) });
}

/** An entry behind another one between brackets: on a line of its own where that one has its own. */
export function insertInFlow(text: string, behind: Span, entry: string): Splice[] {
  const lead = leadAt(text, behind.start);
  const comma = findCommaAlone(text, behind);
  if (comma === undefined) return [insert(behind.end, `, ${entry}`)];
  const line = insertLine(text, behind, comma ? `${entry},` : entry, lead);
  return comma ? [line] : [insert(behind.end, ','), line];
}

/** Takes an entry out from between brackets, with the comma that it no longer needs. */
export function removeFromFlow(text: string, items: readonly Span[], index: number): Splice[] {
  const item = items[index];
  const [before, after] = [items[index - 1], items[index + 1]];
  if (!item) return [];
  if (findCommaAlone(text, item) !== undefined) return [removeLines(text, item)];
  if (after) return [remove({ start: item.start, end: after.start })];
  return [remove({ start: before ? before.end : item.start, end: item.end })];
}

/**
 * Whether an entry has a comma, where nothing else but a comment stands on its lines; `undefined`
 * where something does.
 */
function findCommaAlone(text: string, { start, end }: Span): boolean | undefined {
  if (leadAt(text, start).trim() !== '') return undefined;
  const rest = /^(?:[ \t]*(,))?(?:[ \t]*|[ \t]+#[^\n]*)\r?\n/.exec(text.slice(end));
  return rest ? rest[1] !== undefined : undefined;
}
