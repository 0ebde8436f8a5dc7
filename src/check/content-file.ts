import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { Collection } from '../schemas/index.ts';
import { CONTROL_CHARACTERS } from './control-characters.ts';
import { findFrontmatter } from './frontmatter.ts';
import type { Finding } from './problem.ts';
import { findTag, listMisread, type Misread } from './site-yaml.ts';

/** A file of content as it lies on the disk. */
export interface SourceFile {
  collection: Collection;
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
  | { reason: 'not-utf8'; line: number; column: number }
  | { reason: 'too-large'; bytes: number }
  | { reason: 'outside'; target: string }
  /** It makes no page: another kind of file, or a folder. */
  | { reason: 'ignored' };

/** No frontmatter that a person writes is longer, in UTF-16 code units. */
const MAX_FRONTMATTER = 64_000;

/** The way from the top of the frontmatter to a value in it. */
export type FieldPath = readonly PropertyKey[];

/** A file of content with its frontmatter read, and with the place of every value in it. */
export class ContentFile {
  readonly source: SourceFile;
  /** The frontmatter as plain data; `null` where there is none that can be read. */
  readonly data: unknown = null;
  /** What the YAML reader has to complain about, with offsets into the file. */
  readonly yamlErrors: readonly YamlError[] = [];
  /** Values without quotes that are text here, and something else to the reader of the site. */
  readonly misread: readonly Misread[] = [];
  /** Where the frontmatter stands: `missing`, `unclosed`, or read. */
  readonly frontmatter: 'missing' | 'unclosed' | 'present';
  /** Where the body begins. */
  readonly bodyStart: number = 0;
  readonly #document: Document.Parsed | undefined;
  readonly #lines = new LineCounter();
  readonly #offset: number;

  constructor(source: SourceFile) {
    this.source = source;
    const { text } = source;
    this.#lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.#lines.addNewLine(at + 1);
    const found = findFrontmatter(text);
    this.#offset = found.start;
    this.frontmatter = found.state;
    if (found.state !== 'present') return;
    this.bodyStart = found.bodyStart;
    if (found.end - found.start > MAX_FRONTMATTER) {
      const message = `frontmatter of more than ${MAX_FRONTMATTER} signs`;
      this.yamlErrors = [{ code: 'TOO_LARGE', message, offset: found.start }];
      return;
    }
    const fields = text.slice(found.start, found.end);
    // What follows from them is not told: they are, by rules of their own.
    const control = fields.search(CONTROL_CHARACTERS);
    if (control >= 0) {
      const message = 'a control character';
      this.yamlErrors = [{ code: 'CONTROL', message, offset: found.start + control }];
      return;
    }
    try {
      const document = parseDocument(fields, {
        prettyErrors: false,
        // What is odd about the keys is told by the schemas, in words of their own.
        logLevel: 'error',
      });
      this.#document = document;
      this.yamlErrors = document.errors.map(({ code, message, pos }) => ({
        code,
        message,
        offset: pos[0] + found.start,
      }));
      const tag = findTag(document, fields);
      if (tag && this.yamlErrors.length === 0)
        this.yamlErrors = [{ code: 'TAG', message: tag.name, offset: tag.offset + found.start }];
      // A handful of aliases is plenty in frontmatter; more is an attempt to use up memory.
      if (this.yamlErrors.length > 0) return;
      this.data = document.toJS({ maxAliasCount: 10 });
      this.misread = listMisread(document);
    } catch (error) {
      // Thrown for too many aliases, and by the engine for values in values in values without end.
      const message = error instanceof Error ? error.message : String(error);
      const code = error instanceof RangeError ? 'TOO_DEEP' : 'ALIAS';
      this.yamlErrors = [{ code, message, offset: found.start }];
    }
  }

  /** The text after the frontmatter. */
  get body(): string {
    return this.source.text.slice(this.bodyStart);
  }

  /** A problem at a field: at its value, else at the nearest thing around it. */
  findingAt(path: FieldPath, message: string, hint?: string): Finding {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document?.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#findingAtNode(node, message, hint);
    }
    // What is missing at the top is told where the fields begin.
    return this.finding(message, { offset: this.#offset, hint });
  }

  /** A problem at the key of a field, else at the nearest thing around it. */
  findingAtKey(path: FieldPath, message: string, hint?: string): Finding {
    const parent =
      path.length > 1 ? this.#document?.getIn(path.slice(0, -1), true) : this.#document?.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
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
  findingInBody(line: number, column: number, message: string, hint?: string): Finding {
    const before = this.source.text.slice(0, this.bodyStart).split('\n').length - 1;
    const start = this.#lines.lineStarts[before + line - 1] ?? this.bodyStart;
    return this.finding(message, { offset: start + column - 1, hint });
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

/** What the YAML reader complains about. */
export interface YamlError {
  /** The reader's name for it, such as `DUPLICATE_KEY`. */
  code: string;
  message: string;
  /** Offset into the file. */
  offset: number;
}
