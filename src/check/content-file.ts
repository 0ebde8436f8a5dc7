import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Collection } from '../schemas/index.ts';
import type { Finding } from './problem.ts';

/** A file of content as it lies on the disk. */
export interface SourceFile {
  collection: Collection;
  /** File name without its ending. */
  id: string;
  /** Path below the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** The way from the top of the frontmatter to a value in it. */
export type FieldPath = readonly PropertyKey[];

/** A file of content with its frontmatter read, and with the place of every value in it. */
export class ContentFile {
  readonly source: SourceFile;
  /** The frontmatter as plain data; `null` where there is none that can be read. */
  readonly data: unknown = null;
  /** What the YAML reader has to complain about, with offsets into the frontmatter. */
  readonly yamlErrors: readonly { message: string; offset: number }[] = [];
  readonly #document: Document.Parsed | undefined;
  readonly #lines = new LineCounter();
  readonly #offset: number;

  constructor(source: SourceFile) {
    this.source = source;
    const found = findFrontmatter(source.text);
    this.#offset = found?.start ?? 0;
    this.#lines.addNewLine(0);
    for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
      this.#lines.addNewLine(at + 1);
    if (!found) return;
    const document = parseDocument(source.text.slice(found.start, found.end), {
      prettyErrors: false,
    });
    this.#document = document;
    this.yamlErrors = document.errors.map(({ message, pos }) => ({ message, offset: pos[0] }));
    if (this.yamlErrors.length > 0) return;
    try {
      // A handful of aliases is plenty in frontmatter; more is an attempt to use up memory.
      this.data = document.toJS({ maxAliasCount: 10 });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.yamlErrors = [{ message, offset: 0 }];
    }
  }

  /** Whether the file begins with a block of frontmatter that is closed. */
  get hasFrontmatter(): boolean {
    return this.#document !== undefined;
  }

  /** A problem at a field: at its value, else at its key, else at the nearest thing around it. */
  findingAt(path: FieldPath, message: string): Finding {
    return this.finding(message, this.#offsetOf(path));
  }

  /** A problem at the key of a field. */
  findingAtKey(path: FieldPath, message: string): Finding {
    const parent =
      path.length > 1 ? this.#document?.getIn(path.slice(0, -1), true) : this.#document?.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    const start = pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
    return this.finding(message, start ?? this.#offsetOf(path.slice(0, -1)));
  }

  /** A problem at an offset into the frontmatter. */
  finding(message: string, offset = -this.#offset): Finding {
    const { line, col } = this.#lines.linePos(Math.max(0, offset + this.#offset));
    return {
      file: this.source.path,
      line: Math.max(1, line),
      column: Math.max(1, col),
      message,
    };
  }

  #offsetOf(path: FieldPath): number | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document?.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return this.#document?.contents?.range[0];
  }
}

function findFrontmatter(text: string): { start: number; end: number } | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^---[ \t]*$/m.exec(text.slice(start).replaceAll('\r', ' '));
  return closing ? { start, end: start + closing.index } : undefined;
}
