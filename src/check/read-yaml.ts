import {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  Scalar,
  visit,
  YAMLMap,
  type Node,
  type Pair,
} from 'yaml';
import { findExcessiveAlias, findUnusedAnchors } from './yaml-aliases.ts';
import { findSplitKeys, listMisread, locateTag, type Misread } from './site-yaml.ts';
import { findCutText } from './yaml-comments.ts';
import { findJoinedEntry } from './yaml-entries.ts';
import { explainYamlError, type YamlError } from './yaml-error.ts';
import { lineAt } from './yaml-lines.ts';
import { hideMarkers } from './yaml-markers.ts';
import { parseYaml, readPieces } from './yaml-pieces.ts';
import { dropRepeatedKeys } from './yaml-repeats.ts';
import { hideSpaces } from './yaml-spaces.ts';

/** Frontmatter as far as it can be read. */
export interface YamlReading {
  /** The nodes with their places; none where nothing can be read. */
  document?: Document | undefined;
  /** The plain data; a field that can't be read is there without its value. */
  data: unknown;
  /** Names of fields that are there, or may be, and can't be read. */
  unreadable: ReadonlySet<string>;
  /** What is wrong, with offsets into the text. */
  errors: readonly YamlError[];
  /** Values without quotes that are text here, and something else to the reader of the site. */
  misread: readonly Misread[];
  /** Where text without quotes ends at a comment that was meant to be text, as offsets into the text. */
  cutText: readonly number[];
}

/** What was read last, by its text: a file that is edited is read before and after, and by several. */
const recent = new Map<string, YamlReading>();

/**
 * Reads frontmatter, and what can be read of it where something is wrong. Never throws. The same text
 * gives the same reading, which nobody changes.
 */
export function readYaml(text: string): YamlReading {
  const reading = recent.get(text) ?? readYamlAnew(text);
  if (recent.size > 3) recent.clear();
  recent.set(text, reading);
  return reading;
}

/** The same, for one who changes what is read. */
export function readYamlAnew(text: string): YamlReading {
  try {
    return dropEchoes(readFields(text), text);
  } catch (error) {
    // Thrown by the engine for values in values in values without end, and by the reader for aliases.
    return error instanceof RangeError
      ? refuse({ code: 'TOO_DEEP', message: error.message, offset: 0 })
      : refuse({ code: 'ALIAS', message: 'name', offset: 0 });
  }
}

/** Where a space is none, what else is told of its line follows from it. */
function dropEchoes(reading: YamlReading, text: string): YamlReading {
  const lines = new Set(
    reading.errors
      .filter(({ code }) => code === 'OTHER_SPACE')
      .map(({ offset }) => lineAt(text, offset).start),
  );
  if (lines.size === 0) return reading;
  const errors = reading.errors.filter(
    ({ code, offset }) => code === 'OTHER_SPACE' || !lines.has(lineAt(text, offset).start),
  );
  return { ...reading, errors };
}

/** A reading of which nothing is known but what is wrong. */
export function refuse(...errors: readonly YamlError[]): YamlReading {
  return { data: undefined, unreadable: new Set(), errors, misread: [], cutText: [] };
}

function readFields(text: string): YamlReading {
  const marked = hideMarkers(text);
  const { source, errors: spaces } = hideSpaces(marked.source);
  const errors = [...marked.errors, ...spaces];
  const whole = parseYaml(source);
  const excess = text.includes('*') ? findExcessiveAlias(whole.contents) : undefined;
  if (excess) return refuse(excess);
  if (whole.errors.length === 0) {
    const { contents } = whole;
    return isMap(contents)
      ? readMap(whole, contents, source, new Set(), errors)
      : readOther(whole, source, errors);
  }
  const pieces = readPieces(source, whole.errors);
  const first = whole.errors.slice(0, 1).map((error) => explainYamlError(error, source));
  // Where nothing begins like a field, the reader's first complaint is the best one.
  if (pieces.fields.length === 0) return refuse(...[...errors, ...first].slice(0, 1));
  // What is a mistake only beside other fields is one all the same.
  errors.push(...(pieces.errors.length > 0 ? pieces.errors : first));
  const document = new Document(undefined, { logLevel: 'error' });
  const joined = new YAMLMap(document.schema);
  joined.range = [0, source.length, source.length];
  joined.items = pieces.fields.map(({ pair }) => pair);
  document.contents = joined;
  const broken = new Set(
    pieces.fields.filter(({ isReadable }) => !isReadable).map(({ pair }) => pair),
  );
  const reading = readMap(document, joined, source, broken, errors);
  return { ...reading, unreadable: new Set([...reading.unreadable, ...pieces.names]) };
}

/** Frontmatter that is no fields; its schema says what it should be. */
function readOther(document: Document, text: string, found: readonly YamlError[]): YamlReading {
  const { contents } = document;
  const mistakes = contents ? inspect([contents], text, new Set()).mistakes : [];
  const [error] = [...found, ...mistakes];
  return error
    ? refuse(error)
    : {
        document,
        data: document.toJS(),
        unreadable: new Set(),
        errors: [],
        misread: listMisread(document),
        cutText: [],
      };
}

/** Reads fields; one with a mistake in it, or that repeats a part of such a one, keeps its name only. */
function readMap(
  document: Document,
  { items }: YAMLMap,
  text: string,
  broken: ReadonlySet<Pair>,
  found: readonly YamlError[],
): YamlReading {
  const isEcho = makeEchoTest(items, broken, found);
  const errors = [...found, ...dropRepeatedKeys(document, text, isEcho)];
  const unreadable = new Set<string>();
  const written = new Set<string>();
  const readable = new Set<string>();
  for (const pair of items) {
    const { mistakes, anchors, aliases } = inspect([pair.key, pair.value], text, written);
    if (!broken.has(pair)) errors.push(...mistakes.slice(0, 1));
    for (const name of anchors) readable.add(name);
    if (!broken.has(pair) && mistakes.length === 0 && aliases.every((name) => readable.has(name)))
      continue;
    for (const name of anchors) readable.delete(name);
    pair.value = new Scalar(null);
    if (isScalar(pair.key)) unreadable.add(String(pair.key.value));
  }
  const { contents } = document;
  if (contents && text.includes('&')) errors.push(...findUnusedAnchors(contents, text));
  if (contents)
    for (const { name, offset } of findSplitKeys(contents, text))
      errors.push({ code: 'SPLIT_KEY', message: name, offset });
  return {
    document,
    data: document.toJS(),
    unreadable,
    errors,
    misread: listMisread(document),
    // A hash behind a space is rare, and all of the tree is to be walked to see where it stands.
    cutText: contents && / #[^\s#!]/.test(text) ? findCutText(contents, text) : [],
  };
}

/** What stands in some nodes beside plain values; `written` has the anchors before them, and gets theirs. */
function inspect(nodes: readonly unknown[], text: string, written: Set<string>) {
  const mistakes: YamlError[] = [];
  const anchors: string[] = [];
  const aliases: string[] = [];
  const look = (node: Node, path: readonly unknown[]) => {
    const offset = node.range?.[0] ?? 0;
    const joined = findJoinedEntry(node, path, text);
    if (joined) mistakes.push(joined);
    if (isAlias(node)) {
      aliases.push(node.source);
      if (!written.has(node.source))
        mistakes.push({ code: 'UNKNOWN_ALIAS', message: node.source, offset });
      return;
    }
    if (node.tag) {
      const tag = locateTag(text, offset);
      mistakes.push({ code: 'TAG', message: tag.name, offset: tag.offset });
    }
    if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string') {
      written.add(node.anchor);
      anchors.push(node.anchor);
    }
  };
  for (const node of nodes)
    if (isNode(node)) visit(node, { Node: (_, inner, path) => look(inner, path) });
  return { mistakes, anchors, aliases };
}

/**
 * Whether a place is behind a mistake in a field that can't be read for it: what is wrong there may
 * follow from that.
 */
function makeEchoTest(
  items: readonly Pair[],
  broken: ReadonlySet<Pair>,
  found: readonly YamlError[],
): (offset: number) => boolean {
  if (broken.size === 0) return () => false;
  const starts = items.map(({ key }) => (isNode(key) ? key.range?.[0] : undefined) ?? 0);
  const firsts = new Map<number, number>();
  for (const { offset } of found) {
    const field = findBefore(starts, offset);
    firsts.set(field, Math.min(offset, firsts.get(field) ?? offset));
  }
  return (offset) => {
    const field = findBefore(starts, offset);
    const pair = items[field];
    return pair !== undefined && broken.has(pair) && (firsts.get(field) ?? Infinity) <= offset;
  };
}

/** The index of the last of some ascending numbers that is not above one; -1 where all are. */
function findBefore(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
