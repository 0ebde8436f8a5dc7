// Reads frontmatter that is not YAML as a whole: field by field, so that one mistake hides no other.
import {
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type visitor,
  type YAMLError as ReaderError,
} from 'yaml';
import { explainLine, explainYamlError, type YamlError } from './yaml-error.ts';

/** What can be read of frontmatter with mistakes in it. Offsets are those into the whole. */
export interface Pieces {
  /** The fields that can be read, and those of which only the name can. */
  fields: { pair: Pair; isReadable: boolean }[];
  /** What the reader has against the others; of what follows from one another, the first. */
  errors: YamlError[];
  /** Names that stand in a piece that can't be read: each of them may be a field. */
  names: string[];
}

/** A line that a field begins with. */
const FIELD = /^[^\s#:?[\]{},-][^\n]*?:(?=\s|$)/gm;

/** Reads YAML without complaints about keys, which are told in words of the check's own. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
}

/** Reads the fields of a text one by one. */
export function readPieces(text: string, whole: readonly ReaderError[]): Pieces {
  const starts = [...text.matchAll(FIELD)].map(({ index }) => index);
  const pieces = starts.map((start, index) =>
    readPiece(text, start, starts[index + 1] ?? text.length, whole),
  );
  return joinPieces([readLead(text.slice(0, starts[0]), whole), ...pieces]);
}

/** What stands before the first field that begins its line: fields that do not, or none at all. */
function readLead(text: string, whole: readonly ReaderError[]): Pieces {
  const start = /^[ \t]*(?![\s#])/m.exec(text);
  if (!start || start.index === text.length) return joinPieces([]);
  const document = parseYaml(text);
  const offset = start.index + start[0].length;
  if (start[0] !== '' && document.errors.length === 0 && isMap(document.contents))
    return {
      fields: document.contents.items.map((pair) => ({ pair, isReadable: true })),
      errors: [{ code: 'INDENT', message: nameAt(text, offset), offset }],
      names: [],
    };
  const error = [...document.errors, ...whole].find(({ pos }) => pos[0] <= text.length);
  return {
    fields: [],
    errors: [error ? explainYamlError(error, text) : explainLine(text, offset)],
    names: listNames(text),
  };
}

/** The reader complains of each bracket of thousands; the first mistake is among the first of these. */
const MOST_COMPLAINTS = 20;

function readPiece(
  source: string,
  start: number,
  end: number,
  whole: readonly ReaderError[],
): Pieces {
  const text = source.slice(start, end);
  const document = parseYaml(text);
  if (document.errors.length === 0 && isMap(document.contents)) return toPieces(document, start);
  if (document.errors.length === 0) {
    // Alone it is a text or a list, in the midst of fields it is a mistake.
    const error = whole.find(({ pos }) => start <= pos[0] && pos[0] < end);
    const own = error && explainYamlError(error, text, error.pos[0] - start);
    return shift(
      { fields: [], errors: [own ?? explainLine(text, 0)], names: listNames(text) },
      start,
    );
  }
  // Lines that begin no field are a mistake of their own where the field before them is whole.
  const rest = text.search(/(?<=\n)(?![\s#\]}]|-\s)/);
  const head = rest > 0 ? parseYaml(text.slice(0, rest)) : undefined;
  const isWhole = head?.errors.length === 0;
  const all = document.errors
    .slice(0, MOST_COMPLAINTS)
    .map((error) => explainYamlError(error, text))
    .toSorted((left, right) => left.offset - right.offset);
  const behind = isWhole ? all.filter(({ offset }) => offset >= rest) : [];
  const errors = behind.length > 0 ? behind : all;
  // The first mistake makes most of those that follow, and a tab also some before it.
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const broken: Pieces = {
    ...(isWhole ? toPieces(head, 0) : { fields: listBrokenField(document), names: [] }),
    errors: tabs.length > 0 ? tabs : errors.slice(0, 1),
  };
  return shift({ ...broken, names: listNames(isWhole ? text.slice(rest) : text) }, start);
}

function toPieces(document: Document.Parsed, start: number): Pieces {
  const items = isMap(document.contents) ? document.contents.items : [];
  return shift(
    { fields: items.map((pair) => ({ pair, isReadable: true })), errors: [], names: [] },
    start,
  );
}

/** The field of a piece that can't be read: its name has a place. */
function listBrokenField({ contents }: Document.Parsed): Pieces['fields'] {
  const pair = isMap(contents) ? contents.items[0] : undefined;
  return pair && isScalar(pair.key) ? [{ pair, isReadable: false }] : [];
}

/** The words that may be the name of a field: those that begin a line, and those before a colon. */
function listNames(text: string): string[] {
  const words = text.matchAll(
    /^[ \t]*(?:[->] +)?["'*_`]*([\w-]+)|(?<![\w-])([\w-]+)["']?[ \t]*:/gm,
  );
  return [...words].map(([, first, beforeColon]) => first ?? beforeColon ?? '');
}

function nameAt(text: string, offset: number): string {
  return /^[^\s:]*/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
}

/** Visits the key and the value of a field. */
export function visitPair({ key, value }: Pair, visitor: visitor): void {
  for (const node of [key, value]) if (isNode(node)) visit(node, visitor);
}

/** Moves what was read of a part of the text to its place in the whole. */
function shift({ fields, errors, names }: Pieces, by: number): Pieces {
  for (const { pair } of fields)
    visitPair(pair, {
      Node: (_, node) => {
        if (node.range) node.range = [node.range[0] + by, node.range[1] + by, node.range[2] + by];
      },
    });
  return {
    fields,
    errors: errors.map((error) => ({ ...error, offset: error.offset + by })),
    names,
  };
}

function joinPieces(pieces: readonly Pieces[]): Pieces {
  return {
    fields: pieces.flatMap(({ fields }) => fields),
    errors: pieces.flatMap(({ errors }) => errors),
    names: pieces.flatMap(({ names }) => names),
  };
}
