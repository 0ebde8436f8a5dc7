// Entries of a list that do not begin below each other, or have lost their hyphen.
import { isScalar, isSeq, type Node } from 'yaml';
import { lineAt } from './yaml-lines.ts';
import type { YamlError } from './yaml-error.ts';

/** The spaces before an entry. */
const ENTRY = /^ *(?=-\s)/;

/**
 * The entry that begins further right than the one before it, which YAML takes for more of its text
 * without a complaint.
 * @param path the nodes around that text
 */
export function findJoinedEntry(
  node: Node,
  path: readonly unknown[],
  text: string,
): YamlError | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const source = text.slice(start, end);
  if (!source.includes('\n') || !path.some((around) => isSeq(around) && !around.flow))
    return undefined;
  const next = source.search(/(?<=\n[ \t]*)- /);
  return next < 0 ? undefined : toEntryError(text, start + next);
}

/** The entry that does not begin below the others of its list, of two of which an offset is in one. */
export function toEntryError(text: string, offset: number): YamlError {
  const { text: line, start } = lineAt(text, findOddEntry(text, offset));
  const indent = Math.max(0, line.search(/\S/));
  return { code: 'ENTRY_INDENT', message: line.slice(indent), offset: start + indent };
}

/**
 * Where the line behind that of an offset begins, if it begins an entry and the offset is in another
 * one: then the value at the offset is not meant to go on there.
 */
export function findNextEntry(text: string, offset: number): number | undefined {
  const { start, text: line } = lineAt(text, offset);
  const next = start + line.length + 1;
  const list = text.slice(0, next).split('\n').slice(0, -1);
  const top = list.findLastIndex((other) => /^[^\s#]/.test(other));
  const isInside = list.slice(top + 1).some((other) => indentOf(other) !== undefined);
  return isInside && indentOf(lineAt(text, next).text) !== undefined ? next : undefined;
}

/** How to make the entry of an offset begin below the one before it, else below the one after it. */
export function hintForEntry(text: string, offset: number): string {
  const { start, text: line } = lineAt(text, offset);
  const own = indentOf(line);
  const above = text.slice(0, start).split('\n').toReversed();
  const below = text.slice(start + line.length).split('\n');
  // A list begins behind a line that ends with a colon.
  const end = above.findIndex((other) => /^[^#]*:\s*$/.test(other));
  const wanted = [...above.slice(0, Math.max(0, end)), ...below]
    .map(indentOf)
    .find((indent) => indent !== undefined && indent !== own);
  if (wanted === undefined) return 'Give it as many spaces as its neighbors have.';
  return sayIndent(wanted);
}

/** How to make a line begin behind so many spaces. */
export function sayIndent(spaces: number): string {
  return spaces === 0
    ? 'Remove the spaces before it.'
    : `Begin it with ${spaces} ${spaces === 1 ? 'space' : 'spaces'}.`;
}

/**
 * The line of a key as an entry that has lost its hyphen: where that is to stand, and what to write.
 * @param entry where the first key of the entry before it begins, behind its hyphen
 */
export function toLostHyphen(text: string, entry: number, offset: number): YamlError {
  const above = lineAt(text, entry);
  const before = above.text.slice(0, entry - above.start);
  const { start, text: line } = lineAt(text, offset);
  const hyphen = before.lastIndexOf('-');
  return {
    code: 'LOST_HYPHEN',
    message: `${before.slice(hyphen)}${line.trim()}`,
    offset: start + Math.min(hyphen, line.search(/\S|$/)),
  };
}

/** The key of a line that begins no entry, and would where a hyphen stood below that of the one above. */
export function findLostHyphen(text: string, offset: number): YamlError | undefined {
  const { start, text: line } = lineAt(text, offset);
  const [, spaces = '', name] = /^( *)([\w-]+):(?:\s|$)/.exec(line) ?? [];
  if (name === undefined) return undefined;
  for (let end = start; end > 0;) {
    const above = lineAt(text, end - 1);
    const [begin = '', key] = /^ *- +(?=([\w-]+):(?:\s|$))/.exec(above.text) ?? [];
    const column = above.text.search(/\S/);
    if (key !== undefined && column <= spaces.length)
      return key === name && spaces.length < begin.length
        ? toLostHyphen(text, above.start + begin.length, offset)
        : undefined;
    if (column >= 0 && column <= spaces.length && !above.text.trimStart().startsWith('#'))
      return undefined;
    end = above.start;
  }
  return undefined;
}

/**
 * The way to the entry of a list that begins in the line of an offset, each entry as the first of its
 * list.
 */
export function pathOfEntry(text: string, offset: number): (string | number)[] {
  const { start, text: line } = lineAt(text, offset);
  const path: (string | number)[] = [0];
  // A list may begin in the column of its own key.
  let column = Math.max(0, line.search(/\S/)) + 1;
  for (const above of text.slice(0, start).split('\n').toReversed()) {
    const [, spaces, hyphens = '', key] = /^( *)((?:- +)*)([\w-]+):(?:\s|$)/.exec(above) ?? [];
    if (spaces === undefined || key === undefined) continue;
    const own = spaces.length + hyphens.length;
    // A key that is not the first of its entry has the hyphen above it.
    if (own === column && hyphens !== '' && typeof path[0] === 'string') {
      path.unshift(0);
      column = spaces.length + 1;
      continue;
    }
    if (own >= column) continue;
    path.unshift(key);
    if (hyphens !== '') path.unshift(0);
    column = hyphens === '' ? own : spaces.length + 1;
    if (spaces === '' && hyphens === '') break;
  }
  return path;
}

/** The way to the field that the line of an offset has, by the keys and hyphens above it. */
export function pathOfField(text: string, offset: number): (string | number)[] {
  const { start, text: line } = lineAt(text, offset);
  const [, spaces = '', hyphens = '', key = ''] =
    /^( *)((?:- +)*)([\w-]+):(?:\s|$)/.exec(line) ?? [];
  if (hyphens !== '') return [...pathOfEntry(text, offset), key];
  const column = spaces.length;
  if (column === 0) return [key];
  // An entry of which it is a later field begins above it, or the field that it is in.
  for (let end = start; end > 0;) {
    const above = lineAt(text, end - 1);
    const own = above.text.search(/\S/);
    if (own >= 0 && own < column && !above.text.startsWith('#'))
      return /^ *- /.test(above.text)
        ? [...pathOfEntry(text, above.start), key]
        : [...pathOfField(text, above.start), key];
    end = above.start;
  }
  return [key];
}

/**
 * The line of an entry that does not begin below the others: that of the offset, or the first of the
 * list where that is the only one that differs.
 */
function findOddEntry(text: string, offset: number): number {
  const line = lineAt(text, offset);
  const first = lineAt(text, Math.max(0, line.start - 1));
  const above = lineAt(text, Math.max(0, first.start - 1));
  const own = indentOf(line.text);
  const isSecond = indentOf(first.text) !== undefined && /:\s*(?:#.*)?$/.test(above.text);
  const behind = text.slice(line.start + line.text.length).split('\n');
  const next = behind.find((other) => indentOf(other) !== undefined);
  return isSecond && own !== undefined && next !== undefined && indentOf(next) === own
    ? first.start
    : line.start;
}

/** How many spaces an entry has before it; `undefined` for a line that begins none. */
function indentOf(line: string): number | undefined {
  return ENTRY.exec(line)?.[0].length;
}
