import { isMap, isNode, isScalar, LineCounter, type Node } from 'yaml';
import type { Collection } from '../schemas/index.ts';
import {
  findClosingSlip,
  findCutFields,
  type ClosingSlip,
  type Line,
} from './frontmatter-slips.ts';
import { findFrontmatter, type FoundFrontmatter } from './frontmatter.ts';
import { blank } from './blank.ts';
import type { Finding } from './problem.ts';
import { refuse, type YamlReading } from './read-yaml.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { findRepeated, type SpareFrontmatter } from './repeated-frontmatter.ts';
import type { Misread } from './site-yaml.ts';
import type { SoundTexts } from './sound-texts.ts';
import type { YamlError } from './yaml-error.ts';
import { isObject } from '../is-record.ts';

/** A file of content as it lies on the disk. */
export interface SourceFile {
  /** The collection whose folder it lies in; none beside these folders. */
  collection: Collection | undefined;
  /** File name without its ending. */
  id: string;
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** What the file says; empty where it could not or must not be read. */
  text: string;
  /** Why the file was not read as it is. */
  unreadable?: Unreadable;
}

/** A file that is not text to be read, for one of these reasons. */
export type Unreadable =
  /** `shown` is what can be read of it, for the eyes alone. */
  | { reason: 'not-utf8'; line: number; column: number; shown: string }
  | { reason: 'too-large'; bytes: number }
  /** `target` is missing where the link leads to nothing. */
  | { reason: 'outside'; target?: string }
  /** It makes no page: another kind of file, or a folder. */
  | { reason: 'ignored' };

type PresentFrontmatter = Extract<FoundFrontmatter, { state: 'present' }>;

/** A file in the folder of a collection. */
export type PageFile = ContentFile & { readonly source: { readonly collection: Collection } };

/** Whether a file lies in the folder of a collection. */
export function isPageFile(file: ContentFile): file is PageFile {
  return file.source.collection !== undefined;
}

/** The way from the top of the frontmatter to a value in it. */
export type FieldPath = readonly PropertyKey[];

/** A file of content with its frontmatter read, and with the place of every value in it. */
export class ContentFile {
  readonly source: Readonly<SourceFile>;
  /** Where the frontmatter stands: `missing`, `unclosed`, or read. */
  readonly frontmatter: 'missing' | 'unclosed' | 'present';
  /** The line that was meant to end frontmatter that is not closed. */
  readonly closingSlip: ClosingSlip | undefined;
  /** A line `---` that cuts the frontmatter in two; it is read as if the line were not there. */
  readonly cutMark: (Line & { isClosed: boolean }) | undefined;
  /** Frontmatter that is there beside the one that is read. */
  readonly repeated: SpareFrontmatter | undefined;
  /** Where the body begins, and where it ends: before what was pasted behind it with its frontmatter. */
  readonly bodyStart: number = 0;
  readonly #bodyEnd: number;
  /** What the YAML reader has to complain about, with offsets into the file. */
  readonly yamlErrors: readonly YamlError[];
  readonly #fields: YamlReading;
  readonly #lines = new LineCounter();
  readonly #offset: number;

  /** @param sound frontmatter that need not be read again; this is added where nothing is wrong */
  constructor(source: SourceFile, sound?: SoundTexts) {
    this.source = source;
    const { text } = source;
    this.#lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.#lines.addNewLine(at + 1);
    const found = findFrontmatter(text);
    const { collection } = source;
    const cut = found.state === 'present' ? readCut(text, found, collection) : undefined;
    const first =
      found.state === 'present'
        ? (cut?.fields ?? readFrontmatter(text.slice(found.start, found.end), collection, sound))
        : refuse();
    // What ends the fields may be a rule in the body, behind the line that was to end them.
    const firstError = Math.min(...first.errors.map(({ offset }) => offset + found.start));
    const limit = found.state === 'present' ? found.end : text.length;
    const closing =
      found.state === 'missing' || (found.state === 'present' && first.errors.length === 0)
        ? undefined
        : findClosingSlip(text, found.start, limit);
    const isOpen =
      closing !== undefined &&
      firstError >= closing.offset &&
      (found.state === 'unclosed' || !closing.isBeforeFields);
    this.frontmatter = isOpen ? 'unclosed' : found.state;
    this.closingSlip = isOpen ? closing : undefined;
    this.cutMark = cut?.mark;
    const bodyStart =
      found.state === 'present' && !isOpen ? (cut?.bodyStart ?? found.bodyStart) : 0;
    const repeated =
      collection && bodyStart > 0 && first.errors.length === 0
        ? findRepeated(text, { start: found.start, bodyStart }, first.data, collection)
        : undefined;
    const { start, end } = repeated?.meant ?? { start: found.start };
    const fields = end === undefined ? first : readFrontmatter(text.slice(start, end), collection);
    this.#offset = start;
    this.#fields = isOpen ? refuse() : fields;
    this.repeated = repeated?.spare;
    this.bodyStart = repeated?.meant.bodyStart ?? bodyStart;
    this.#bodyEnd = repeated?.meant.bodyEnd ?? text.length;
    this.yamlErrors = this.#fields.errors.map((error) => ({
      ...error,
      offset: error.offset + start,
      ...(error.first === undefined ? {} : { first: error.first + start }),
    }));
  }

  /** The frontmatter as plain data, as far as it can be read; `undefined` where none of it can. */
  get data(): unknown {
    return this.#fields.data;
  }

  /** Names of fields that are in the frontmatter, or may be, and can't be read. */
  get unreadable(): ReadonlySet<string> {
    return this.#fields.unreadable;
  }

  /** Whether the frontmatter has a field of that name, or may have one that can't be read. */
  hasField(name: string): boolean {
    const { data, unreadable } = this.#fields;
    return unreadable.has(name) || (isObject(data) && Object.hasOwn(data, name));
  }

  /** Values without quotes that are text here, and something else to the reader of the site. */
  get misread(): readonly Misread[] {
    return this.#fields.misread;
  }

  /** Offsets into the file at which text without quotes ends at a comment that was meant to be text. */
  get cutText(): readonly number[] {
    return this.#fields.cutText.map((offset) => offset + this.#offset);
  }

  /** The text after the frontmatter. */
  get body(): string {
    return this.source.text.slice(this.bodyStart, this.#bodyEnd);
  }

  /** A problem at a field: at its value, else at its key, else at the nearest thing around it. */
  findingAt(path: FieldPath, message: string, hint?: string): Finding {
    const bare = this.fieldsAt(path.slice(0, -1)).find(
      ({ key, value, isBetweenBraces }) => isBetweenBraces && value === '' && key === path.at(-1),
    );
    if (bare) return this.finding(message, { offset: bare.start, length: bare.key.length, hint });
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#fields.document?.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#findingAtNode(node, message, hint);
    }
    // What is missing at the top is told where the fields begin.
    return this.finding(message, { offset: this.#offset, hint });
  }

  /** The comment that stands where a value was expected: text that begins with `#`, as written. */
  commentAt(path: FieldPath): string | undefined {
    const node = this.#fields.document?.getIn(path, true);
    const isEmpty = isScalar(node) && node.source === '' && typeof node.comment === 'string';
    return isEmpty && node.comment ? `#${node.comment}` : undefined;
  }

  /** A value as it is written; empty for none, `undefined` where not even its key is there. */
  writtenAt(path: FieldPath): string | undefined {
    const node = this.#fields.document?.getIn(path, true);
    return isNode(node) && node.range ? this.#textOf(node).trimEnd() : undefined;
  }

  /** The fields of a record as they are written, in order. */
  fieldsAt(path: FieldPath): WrittenField[] {
    const { document } = this.#fields;
    const node = path.length > 0 ? document?.getIn(path, true) : document?.contents;
    if (!isMap(node)) return [];
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) && key.range
        ? [
            {
              key: String(key.value),
              value: isNode(value) ? this.#textOf(value) : '',
              start: key.range[0] + this.#offset,
              end: this.#offset + ((isNode(value) ? value.range?.[1] : undefined) ?? key.range[1]),
              isBetweenBraces: node.flow === true,
            },
          ]
        : [],
    );
  }

  /** A problem at the key of a field, else at the nearest thing around it. */
  findingAtKey(path: FieldPath, message: string, hint?: string): Finding {
    const parent =
      path.length > 1
        ? this.#fields.document?.getIn(path.slice(0, -1), true)
        : this.#fields.document?.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1))
      : undefined;
    return pair && isNode(pair.key)
      ? this.#findingAtNode(pair.key, message, hint)
      : this.findingAt(path.slice(0, -1), message, hint);
  }

  /** A problem at an offset into the file; at its beginning where none is given. */
  finding(
    message: string,
    {
      offset = 0,
      length = 1,
      hint,
    }: { offset?: number; length?: number; hint?: string | undefined } = {},
  ): Finding {
    const { line, col } = this.#lines.linePos(Math.min(offset, this.source.text.length));
    const rest = /^[^\r\n]*/.exec(this.source.text.slice(offset, offset + length))?.[0].length ?? 0;
    return {
      file: this.source.path,
      line,
      column: col,
      length: Math.max(1, rest),
      message,
      hint,
    };
  }

  /** A problem at a line and column of the body, both from 1, as the MDX reader counts them. */
  findingInBody(
    line: number,
    column: number,
    message: string,
    hint?: string,
    length?: number,
  ): Finding {
    const before = this.source.text.slice(0, this.bodyStart).split('\n').length - 1;
    const start = this.#lines.lineStarts[before + line - 1] ?? this.bodyStart;
    return this.finding(message, {
      offset: start + column - 1,
      hint,
      ...(length ? { length } : {}),
    });
  }

  #textOf({ range }: Node): string {
    const [start = 0, end = start] = range ?? [];
    return this.source.text.slice(start + this.#offset, end + this.#offset);
  }

  #findingAtNode(node: Node, message: string, hint?: string): Finding {
    const [start = 0, end = start] = node.range ?? [];
    return this.finding(message, {
      offset: start + this.#offset,
      length: end - start,
      hint,
    });
  }
}

/** A field of a record with its place in the file. */
export interface WrittenField {
  key: string;
  /** Its value as it is written; empty for none. */
  value: string;
  /** Where its key begins. */
  start: number;
  /** Where its value ends, or its key where it has none. */
  end: number;
  /** Whether the record is written as `{ … }`. */
  isBetweenBraces: boolean;
}

/** Reads frontmatter that a line `---` cuts in two, without that line; nothing where none does. */
function readCut(text: string, found: PresentFrontmatter, collection: Collection | undefined) {
  const { start: fieldsStart, end: offset, bodyStart } = found;
  const cut = collection && findCutFields(text, { fieldsStart, offset, bodyStart }, collection);
  if (!cut) return undefined;
  const line = text.slice(offset, bodyStart);
  const joined = text.slice(fieldsStart, offset) + blank(line) + text.slice(bodyStart, cut.end);
  return {
    fields: readFrontmatter(joined, collection),
    bodyStart: cut.bodyStart,
    mark: { offset, text: line.trimEnd(), isClosed: cut.isClosed },
  };
}
