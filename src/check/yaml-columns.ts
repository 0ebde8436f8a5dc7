// Lines of frontmatter that have lost the spaces or the hyphen before them, seen from what the schema
// allows where they stand.
import type { Collection } from '../schemas/index.ts';
import type { FieldPath } from './content-file.ts';
import { describeField } from './schema-fields.ts';
import type { YamlError } from './yaml-error.ts';
import { findTopKeys } from './yaml-suspects.ts';

/** A line that begins elsewhere than it should. */
export interface ColumnSlip {
  /** Where the line begins. */
  start: number;
  /** How many spaces it has, and what should be there in their place. */
  spaces: number;
  meant: string;
  error: YamlError;
}

/** The spaces and hyphens before a key, the key, and its value. */
const KEY = /^( *)((?:- +)*)([\w-]+):(?:\s+(.*))?$/;

/** An entry that is text, or a record between braces. */
const ENTRY = /^( *)- +(?![|>-])(\S.*)$/;

/** A line that can be text, or a record between braces. */
const TEXT = /^ *(?!\d+[.)]\s)[\p{L}\p{N}"'{“‘(]/u;

/**
 * The lines that belong further in, or begin an entry without its hyphen.
 * @param suspects names that may have lost the spaces before them
 */
export function findColumnSlips(
  text: string,
  collection: Collection,
  suspects: ReadonlySet<string>,
): ColumnSlip[] {
  return new Walk(text.split('\n'), collection, suspects).slips;
}

/** A way through the lines, with the records that are open. */
class Walk {
  readonly slips: ColumnSlip[] = [];
  readonly #lines: readonly string[];
  readonly #collection: Collection;
  readonly #suspects: ReadonlySet<string>;
  #frames: Frame[] = [{ column: 0, path: [], keys: new Set(), last: '' }];
  /** The column of the key whose text goes on in lines further in, and that of its last line. */
  #text: { column: number; lines: number } | undefined;
  /** The column of the hyphens of the list whose entries, as text, may go on. */
  #list: number | undefined;

  constructor(lines: readonly string[], collection: Collection, suspects: ReadonlySet<string>) {
    this.#lines = lines;
    this.#collection = collection;
    this.#suspects = suspects;
    let start = 0;
    lines.forEach((line, index) => {
      if (!/^\s*(?:#|$)/.test(line)) this.#read(line.trimEnd(), index, start);
      start += line.length + 1;
    });
  }

  #read(line: string, index: number, start: number): void {
    const column = line.search(/\S/);
    if (this.#text && column > this.#text.column) {
      this.#text.lines = column;
      return;
    }
    const [, spaces = '', hyphens = '', name, value = ''] = KEY.exec(line) ?? [];
    if (name === undefined) {
      this.#readText(line, { index, column, start });
      return;
    }
    this.#text = undefined;
    const isEntry = hyphens !== '';
    const key: Key = { name, index, start, column: spaces.length, isEntry, line };
    const place =
      this.#findLostEntry(key) ??
      this.#findLostIndent(key) ??
      (isEntry ? this.#findMovedEntry(key) : undefined) ??
      spaces.length + hyphens.length;
    const isBegun = isEntry || this.slips.at(-1)?.meant.endsWith('- ') === true;
    const isMoved = this.slips.at(-1)?.start === start;
    const outer = isMoved ? place - (isBegun ? 2 : 0) : spaces.length;
    this.#enter(name, outer, place, isEntry || (isMoved && isBegun));
    this.#list = undefined;
    if (/^[|>][-+\d]*(?:\s|$)/.test(value)) this.#text = { column: place, lines: place + 2 };
    else if (value === '' || value.startsWith('#')) this.#openBelow(index, place, name);
  }

  /** A line that is no field: an entry, or one that has lost its hyphen, or the spaces of its text. */
  #readText(line: string, place: Place): void {
    const { index, column } = place;
    const entry = ENTRY.exec(line);
    if (entry) {
      const next = ENTRY.exec(this.#nextLine(index))?.[1]?.length;
      const list = this.#list;
      // Among others that stand below each other it is the one that was moved.
      if (list !== undefined && column !== list && next === list)
        this.#addSpaces('ENTRY_INDENT', line.trim(), place, list);
      else this.#list = column;
      this.#text = undefined;
      return;
    }
    if (!TEXT.test(line) || /^[^\s"'{]+:(?:\s|$)/.test(line.trim())) return;
    const words = line.trim();
    if (this.#text && column <= this.#text.column) {
      this.#addSpaces('TEXT_INDENT', words, place, this.#text.lines);
    } else if (this.#list !== undefined && column <= this.#list)
      this.#addHyphen(words, place, this.#list);
  }

  /** @param to the column that the line belongs to */
  #addSpaces(code: string, message: string, { start, column }: Place, to: number): void {
    const error = { code, message, offset: start + column, spaces: to };
    this.slips.push({ start, spaces: column, meant: ' '.repeat(to), error });
  }

  /** @param to the column of the hyphens beside it */
  #addHyphen(words: string, { start, column }: Place, to: number): void {
    this.slips.push({
      start,
      spaces: column,
      meant: `${' '.repeat(to)}- `,
      error: { code: 'LOST_HYPHEN', message: `- ${words}`, offset: start + Math.min(column, to) },
    });
  }

  /** The column of the record that a field belongs to that has none of the spaces before it. */
  #findLostIndent(key: Key): number | undefined {
    const { name, index, column, isEntry } = key;
    if (isEntry || column > 0 || !this.#suspects.has(name)) return undefined;
    const owner = this.#frames.findLast((frame) => {
      if (frame.path.length === 0 || frame.keys.has(name)) return false;
      const allowed = describeField(this.#collection, frame.path);
      if (!allowed.keys.includes(name)) return false;
      // A field of the file that stands there twice is meant for an entry that lacks it, or that goes on.
      const isTop = findTopKeys(this.#collection).has(name);
      return !isTop || allowed.required.includes(name) || this.#goesOn(index, frame);
    });
    if (!owner) return undefined;
    this.#addSpaces('LOST_INDENT', name, key, owner.column);
    return owner.column;
  }

  /** The column of the fields of an entry whose first one has lost its hyphen and the spaces before it. */
  #findLostEntry(key: Key): number | undefined {
    const { name, index, column, isEntry, line } = key;
    if (isEntry || column > 0 || !this.#suspects.has(name)) return undefined;
    const entry = this.#findEntryBegunBy(name, index);
    if (!entry) return undefined;
    this.#addHyphen(line.trim(), key, entry.column - 2);
    return entry.column;
  }

  /** The column of the fields of an entry whose hyphen stands elsewhere than those beside it. */
  #findMovedEntry(key: Key): number | undefined {
    const entry = this.#findEntryBegunBy(key.name, key.index);
    if (!entry || entry.column === key.column + 2) return undefined;
    this.#addSpaces('ENTRY_INDENT', key.line.trim(), key, entry.column - 2);
    return entry.column;
  }

  /** The entry around a line whose first field has that name, where the line behind it goes on there. */
  #findEntryBegunBy(name: string, index: number): Frame | undefined {
    return this.#frames.findLast(
      (frame) => frame.path.at(-1) === 0 && frame.first === name && this.#goesOn(index, frame),
    );
  }

  /** Whether the line behind one is a field of a record, or an entry beside it. */
  #goesOn(index: number, { column, path }: Frame): boolean {
    const next = this.#nextLine(index);
    const [, spaces = '', hyphens = '', key = ''] = KEY.exec(next.trimEnd()) ?? [];
    const isBelow = column > 0 && spaces.length + hyphens.length === column;
    return isBelow && describeField(this.#collection, path).keys.includes(key);
  }

  /** The line behind one, but for empty ones. */
  #nextLine(index: number): string {
    return this.#lines.slice(index + 1, index + 20).find((line) => line.trim() !== '') ?? '';
  }

  /** What is below a key without a value: a list, or a record whose first field may have lost its spaces. */
  #openBelow(index: number, column: number, name: string): void {
    const [next = '', second = ''] = this.#lines.slice(index + 1, index + 3);
    const path = [...(this.#frames.at(-1)?.path ?? []), name];
    const isList = (line: string) => /^ *-(?:\s|$)/.test(line);
    if (isList(next)) return;
    const { entryTypes, types, keys } = describeField(this.#collection, path);
    if (types.includes('string') && keys.length === 0) {
      this.#text = { column, lines: column + 2 };
      return;
    }
    if (entryTypes.includes('string'))
      this.#list = isList(second) ? second.search(/\S/) : column + 2;
    const own = [next, second].map((line) => line.search(/\S/)).find((other) => other > column);
    this.#frames.push({ column: own ?? column + 2, path, keys: new Set(), last: '' });
  }

  #enter(name: string, column: number, place: number, isEntry: boolean): void {
    this.#frames = this.#frames.filter((frame) => frame.column <= column);
    const around = this.#frames.at(-1);
    if (around && around.column === place && !isEntry) {
      around.keys.add(name);
      around.last = name;
      return;
    }
    const path = [...(around?.path ?? []), around?.last ?? '', ...(isEntry ? [0] : [])];
    this.#frames.push({ column: place, path, keys: new Set([name]), first: name, last: name });
  }
}

/** Where a line is. */
interface Place {
  index: number;
  start: number;
  column: number;
}

/** A line with a key. */
interface Key extends Place {
  name: string;
  isEntry: boolean;
  line: string;
}

/** A record around a line: the column of its keys, the way to it, and what it has so far. */
interface Frame {
  column: number;
  path: FieldPath;
  keys: Set<string>;
  first?: string;
  last: string;
}
