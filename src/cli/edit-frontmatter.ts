import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { findFrontmatter } from '../check/frontmatter.ts';
import { readYaml } from '../check/read-yaml.ts';
import { applySplices, insert, leadAt, lineEndingAt, type Splice } from './splice.ts';
import {
  findPair,
  insertInFlow,
  insertLine,
  isFlow,
  removeFromFlow,
  removeLines,
  spanOf,
} from './yaml-places.ts';
import { isRecord } from '../is-record.ts';

/** One change of the fields of a file. A field that is new stands behind the last of `after`. */
export type Change =
  /** Gives a field another value. */
  | { kind: 'set'; field: string; value: string; after?: readonly string[] }
  /** Takes a field away. */
  | { kind: 'remove'; field: string }
  /** Puts an entry at the end of a list of texts. */
  | { kind: 'add'; field: string; entry: string; after?: readonly string[] }
  /** Takes an entry out of a list of texts, and the list away with its last one. */
  | { kind: 'take'; field: string; entry: string }
  /** Says of an entry of a list, a title or a map with one, whether it is done. */
  | { kind: 'mark'; field: string; index: number; done: boolean };

/** A file whose fields can't be changed by a program. */
export class EditError extends Error {}

/**
 * The text of a file with one field changed. Every other byte stays as it is: comments, quotes, order,
 * line endings. What comes out is read again, and is exactly what was wanted.
 * @throws EditError where the frontmatter can't be read, or can't be changed without touching more
 */
export function editFrontmatter(text: string, change: Change): string {
  const found = findFrontmatter(text);
  if (found.state !== 'present')
    throw new EditError('Expected frontmatter between two lines of `---`, found none.');
  const { start, end } = found;
  const yaml = text.slice(start, end);
  const before = readYaml(yaml);
  const { document, data, errors } = before;
  const map = document?.contents;
  const again = errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (again) {
    const line = text.slice(0, start + again.offset).split('\n').length;
    throw new EditError(
      `\`${again.message}\` stands there twice, again in line ${line}; only one can be meant.`,
    );
  }
  if (errors.length > 0 || !isMap(map) || !isRecord(data))
    throw new EditError('Expected frontmatter that can be read, found mistakes in it.');
  const wanted = applyChange(data, change);
  if (isDeepStrictEqual(wanted, data)) return text;
  for (const splices of proposeSplices(yaml, map, change)) {
    const edited = applySplices(yaml, splices);
    const after = readYaml(edited);
    const isRight =
      after.errors.length === 0 &&
      after.misread.length <= before.misread.length &&
      isDeepStrictEqual(after.data, wanted);
    if (isRight) return text.slice(0, start) + edited + text.slice(end);
  }
  throw new EditError(
    `\`${change.field}\`: Expected YAML that can be changed in one place, found some that can not.`,
  );
}

/** The data as they are to be after a change. */
export function applyChange(data: Fields, change: Change): Fields {
  const { [change.field]: value, ...others } = data;
  switch (change.kind) {
    case 'set':
      return { ...data, [change.field]: change.value };
    case 'remove':
      return others;
    case 'add':
      return { ...data, [change.field]: [...toList(value), change.entry] };
    case 'take': {
      const rest = toList(value).filter((entry) => entry !== change.entry);
      return rest.length === 0 ? others : { ...data, [change.field]: rest };
    }
    case 'mark':
      return {
        ...data,
        [change.field]: toList(value).map((entry, index) =>
          index === change.index
            ? { ...(isRecord(entry) ? entry : { title: entry }), done: change.done }
            : entry,
        ),
      };
  }
}

/** Ways to make a change, the best one first. Not each is right: the result has to be read. */
function proposeSplices(yaml: string, map: YAMLMap, change: Change): Splice[][] {
  const pair = findPair(map, change.field);
  const value = pair?.value;
  switch (change.kind) {
    case 'set':
      if (!pair) return proposeField(yaml, map, change, writeText(change.value));
      return proposeValue(yaml, pair, change.value);
    case 'remove':
      return pair ? proposeRemoval(yaml, map, change.field) : [];
    case 'add':
      if (!pair) return proposeField(yaml, map, change, writeText(change.entry).map(toFlowList));
      return proposeEntry(yaml, pair, change.entry);
    case 'take':
      return isSeq(value) && value.items.length > 1
        ? proposeTaking(yaml, value, change.entry)
        : proposeRemoval(yaml, map, change.field);
    case 'mark': {
      const item: unknown = isSeq(value) ? value.items[change.index] : undefined;
      if (!isSeq(value) || !isNode(item)) return [];
      return isMap(item)
        ? proposeDone(yaml, item, change.done)
        : proposeTitle(yaml, item, change.done, isFlow(value));
    }
  }
}

/** Another value in place of one, between quotes where that one was. */
function proposeValue(yaml: string, pair: Pair, value: string): Splice[][] {
  if (isEmpty(pair)) return writeText(value).map((text) => [insertBehindKey(yaml, pair, text)]);
  const { start, end } = spanOf(pair.value);
  const source = yaml.slice(start, end);
  // Text on lines of its own ends with the last of them.
  const ending = /\r?\n[ \t\r\n]*$/.exec(source)?.[0] ?? '';
  return writeText(value, source[0]).map((text) => [{ start, end, text: text + ending }]);
}

/** A field that was not there. */
function proposeField(
  yaml: string,
  map: YAMLMap,
  { field, after = [] }: { field: string; after?: readonly string[] },
  texts: readonly string[],
): Splice[][] {
  const before = after.flatMap((name) => findPair(map, name) ?? []).at(-1) ?? map.items.at(-1);
  if (!before) return [];
  const place = spanOf(before);
  return texts.flatMap((text) => {
    const line = `${field}: ${text}`;
    if (isFlow(map)) return [insertInFlow(yaml, place, line)];
    const [first] = map.items;
    const indents = new Set([leadAt(yaml, spanOf(first).start), '']);
    return [...indents].map((indent) => [insertLine(yaml, place, line, indent)]);
  });
}

function proposeRemoval(yaml: string, map: YAMLMap, field: string): Splice[][] {
  const index = map.items.findIndex(({ key }) => isScalar(key) && key.value === field);
  const pair = map.items[index];
  if (!pair) return [];
  return [
    isFlow(map)
      ? removeFromFlow(yaml, map.items.map(spanOf), index)
      : [removeLines(yaml, spanOf(pair))],
  ];
}

/** One more entry of a list. */
function proposeEntry(yaml: string, pair: Pair, entry: string): Splice[][] {
  const node = pair.value;
  if (isEmpty(pair))
    return writeText(entry).map((text) => [insertBehindKey(yaml, pair, toFlowList(text))]);
  if (isScalar(node) && node.value === null)
    return writeText(entry).map((text) => [{ ...spanOf(node), text: toFlowList(text) }]);
  if (!isSeq(node)) return [];
  const { start } = spanOf(node);
  const last = node.items.at(-1);
  return writeText(entry).map((text) => {
    if (last === undefined) return [insert(start + 1, text)];
    const place = spanOf(last);
    if (isFlow(node)) return insertInFlow(yaml, place, text);
    return [insertLine(yaml, place, `- ${text}`, leadAt(yaml, dashOf(yaml, place.start)))];
  });
}

function proposeTaking(yaml: string, list: Node & { items: unknown[] }, entry: string): Splice[][] {
  const index = list.items.findIndex((item) => isScalar(item) && item.value === entry);
  const item = list.items[index];
  if (item === undefined) return [];
  if (isFlow(list)) return [removeFromFlow(yaml, list.items.map(spanOf), index)];
  const place = spanOf(item);
  return [[removeLines(yaml, { start: dashOf(yaml, place.start), end: place.end })]];
}

/** Another `done` of an entry that has a title and may have that. */
function proposeDone(yaml: string, item: YAMLMap, done: boolean): Splice[][] {
  const value = findPair(item, 'done')?.value;
  if (isNode(value)) {
    const { start, end } = spanOf(value);
    return [[{ start, end, text: start === end ? ` ${String(done)}` : String(done) }]];
  }
  const place = spanOf(item.items.at(-1));
  const line = `done: ${String(done)}`;
  const indent = ' '.repeat(leadAt(yaml, spanOf(item).start).length);
  return [isFlow(item) ? insertInFlow(yaml, place, line) : [insertLine(yaml, place, line, indent)]];
}

/** A title with `done` in place of a title alone, which keeps its own letters where it can. */
function proposeTitle(yaml: string, item: Node, done: boolean, isInFlow: boolean): Splice[][] {
  const place = spanOf(item);
  const { start, end } = place;
  const indent = ' '.repeat(leadAt(yaml, start).length);
  const between = [insert(start, '{ title: '), insert(end, `, done: ${String(done)} }`)];
  const below = [
    insert(start, 'title: '),
    insertLine(yaml, place, `done: ${String(done)}`, indent),
  ];
  const title = isScalar(item) ? JSON.stringify(item.value) : '';
  const ending = yaml[end - 1] === '\n' ? lineEndingAt(yaml, start) : '';
  const anew = [{ start, end, text: `{ title: ${title}, done: ${String(done)} }${ending}` }];
  return isInFlow ? [between, anew] : [below, anew];
}

/** Whether a field has a name and a colon, and nothing behind them. */
function isEmpty({ value }: Pair): boolean {
  return !isNode(value) || spanOf(value).start === spanOf(value).end;
}

/** A value for a field that has none: before what else stands on the line, be it a comment. */
function insertBehindKey(yaml: string, { key }: Pair, text: string): Splice {
  return insert(yaml.indexOf(':', spanOf(key).end) + 1, ` ${text}`);
}

/** Where the dash of an entry stands. */
function dashOf(yaml: string, start: number): number {
  return yaml.lastIndexOf('-', start - 1);
}

/** Text that YAML takes for text also without quotes, unless it is a word such as `true`. */
const PLAIN = /^[\p{L}\d](?:[\p{L}\d\w./@%~+=&?’ -]|:(?=\S)|(?<=\S)#)*(?<![:\s])$/u;

/** Ways to write a text, the plainest first; between the quotes that the one before it had. */
function writeText(text: string, quote?: string): string[] {
  const double = JSON.stringify(text);
  if (quote === "'") return [`'${text.replaceAll("'", "''")}'`, double];
  const isPlain = quote !== '"' && PLAIN.test(text);
  return isPlain ? [text, double] : [double];
}

function toFlowList(entry: string): string {
  return `[${entry}]`;
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

type Fields = Readonly<Record<string, unknown>>;
