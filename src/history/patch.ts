import { type Head, HeadEdit } from './head.ts';

/** Reads the patch of one commit, line by line, for the heads of the files as the commit left them. */
export class Patch {
  readonly #heads: Map<string, Head>;
  #before = '';
  #after = '';
  #edit: HeadEdit | undefined;
  #isInHunk = false;

  /** Takes the heads that are known, by the hashes of the contents, and adds to them. */
  constructor(heads: Map<string, Head>) {
    this.#heads = heads;
  }

  /** Whether a line of content has nothing to tell. */
  get skipsContent(): boolean {
    return this.#isInHunk && this.#edit?.isDone !== false;
  }

  /** Takes the next line, without its line feed. */
  add(line: Buffer): void {
    const sign = line[0];
    if (!this.#isInHunk || !isContent(sign)) this.#addHeader(line.toString('latin1'));
    // There are no lines around a change, so each is one that was added or taken away.
    else if (sign === PLUS) this.#edit?.add(line.toString('utf8', 1));
  }

  /** Takes a line of content that is longer than any that a person writes into frontmatter. */
  addOverlong(): void {
    if (!this.skipsContent) this.#edit?.stop();
  }

  /** Ends the patch: what was begun is whole. */
  end(): void {
    if (this.#edit) this.#heads.set(this.#after, this.#edit.end());
    this.#edit = undefined;
    this.#isInHunk = false;
  }

  #addHeader(line: string): void {
    if (line.startsWith('diff ')) this.end();
    const index = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(line);
    [, this.#before = this.#before, this.#after = this.#after] = index ?? [];
    const hunk = /^@@ -(\d+)(?:,(\d+))? /.exec(line);
    if (!hunk) return;
    this.#isInHunk = true;
    // A content that is not known yet is nothing: the file is new.
    this.#edit ??= new HeadEdit(this.#heads.get(this.#before) ?? []);
    const [start, removed] = [Number(hunk[1]), Number(hunk[2] ?? 1)];
    // Where no line is taken away the hunk is said to begin at the line before it.
    this.#edit.startHunk(removed === 0 ? start : start - 1, removed);
  }
}

/** Whether a line of a hunk that begins with this byte is a line of the file, before or after. */
export function isContent(sign: number | undefined): boolean {
  return sign === SPACE || sign === PLUS || sign === MINUS || sign === BACKSLASH;
}

const [SPACE, PLUS, MINUS, BACKSLASH] = Buffer.from(' +-\\');
