import type { Head } from './head.ts';
import { isContent, Patch } from './patch.ts';

/**
 * Reads what `streamLog` gives, in pieces of any size, and calls back for each commit. Of a file's
 * text only the beginning is ever held.
 *
 * A commit is NUL, its header and NUL. Where it changed files there follow a line feed, a record for
 * each file with NUL after each part, one more NUL, and the patch. Lines of content begin with a sign
 * of their own, so that no content looks like the next commit or the next file.
 */
export class LogParser {
  /** The first lines of the files in every version, by the hashes of the contents. */
  readonly heads = new Map<string, Head>();
  readonly #onCommit: (commit: LoggedCommit) => void;
  #rest: Buffer = Buffer.alloc(0);
  #at = 0;
  /** Where the next file begins in `rest`, less one; may lie behind. */
  #nextFile = -1;
  #next: 'commit' | 'end of header' | 'file' | 'line' | 'end of line' = 'commit';
  #commit: LoggedCommit | undefined;
  #patch = new Patch(this.heads);

  constructor(onCommit: (commit: LoggedCommit) => void) {
    this.#onCommit = onCommit;
  }

  /** Takes the next piece. Throws where it is not what git says. */
  push(chunk: Buffer): void {
    const isRead = this.#at === this.#rest.length;
    this.#rest = isRead ? chunk : Buffer.concat([this.#rest.subarray(this.#at), chunk]);
    this.#at = 0;
    this.#nextFile = -1;
    while (this.#at < this.#rest.length && this.#readNext());
  }

  /** Ends the reading. Throws where the last commit is not whole. */
  end(): void {
    const isWhole = this.#next !== 'file' && this.#next !== 'end of line';
    if (!isWhole || this.#at < this.#rest.length) throw new Error('Expected the rest of a commit.');
    this.#endCommit();
  }

  /** Reads the next part; `false` where it is not there yet as a whole. */
  #readNext(): boolean {
    switch (this.#next) {
      case 'commit':
        return this.#readHeader();
      case 'end of header':
        return this.#readEndOfHeader();
      case 'file':
        return this.#readFile();
      case 'line':
        return this.#readLine();
      case 'end of line':
        return this.#skipLine();
    }
  }

  #readHeader(): boolean {
    const end = this.#rest.indexOf(NUL, this.#at + 1);
    if (end < 0) return false;
    const header = /^\0([0-9a-f]+) ([0-9a-f ]*)\n([^\n]*)\n([^\n]*)$/.exec(
      this.#rest.toString('utf8', this.#at, end),
    );
    if (!header) throw new Error('Expected the header of a commit.');
    this.#endCommit();
    const [, hash = '', parents = '', day = '', decoration] = header;
    this.#commit = {
      hash,
      parents: parents === '' ? [] : parents.split(' '),
      day,
      isCut: decoration === 'grafted' && parents === '',
      changes: [],
    };
    this.#at = end + 1;
    this.#next = 'end of header';
    return true;
  }

  #readEndOfHeader(): boolean {
    const hasChanges = this.#rest[this.#at] === LINE_FEED;
    this.#next = hasChanges ? 'file' : 'commit';
    if (hasChanges) this.#at += 1;
    return true;
  }

  #readFile(): boolean {
    if (this.#rest[this.#at] === NUL) {
      this.#at += 1;
      this.#next = 'line';
      return true;
    }
    const end = this.#rest.indexOf(NUL, this.#at);
    if (end < 0) return false;
    const record = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(
      this.#rest.toString('latin1', this.#at, end),
    );
    if (!record) throw new Error('Expected the record of a changed file.');
    const [, mode = '', before = '', blob = '', letter = ''] = record;
    const paths: string[] = [];
    let at = end + 1;
    while (paths.length < (letter === 'R' ? 2 : 1)) {
      const pathEnd = this.#rest.indexOf(NUL, at);
      if (pathEnd < 0) return false;
      paths.push(this.#rest.toString('utf8', at, pathEnd));
      at = pathEnd + 1;
    }
    const [from = '', path = from] = paths;
    this.#commit?.changes.push({ letter, mode, before, blob, from, path });
    this.#at = at;
    return true;
  }

  #readLine(): boolean {
    if (this.#rest[this.#at] === NUL) {
      this.#next = 'commit';
      return true;
    }
    if (this.#patch.skipsContent && isContent(this.#rest[this.#at])) return this.#skipContent();
    const end = this.#rest.indexOf(LINE_FEED, this.#at);
    if ((end < 0 ? this.#rest.length : end) - this.#at > MAX_LINE) {
      this.#patch.addOverlong();
      return this.#skipLine();
    }
    if (end < 0) return false;
    this.#patch.add(this.#rest.subarray(this.#at, end));
    this.#at = end + 1;
    return true;
  }

  /** Passes over the content of a file, which is most of what git says, without looking at lines. */
  #skipContent(): boolean {
    if (this.#nextFile < this.#at) {
      const found = this.#rest.indexOf(NEXT_FILE, this.#at);
      this.#nextFile = found < 0 ? Infinity : found;
    }
    let nul = this.#rest.indexOf(NUL, this.#at);
    // A NUL of the content itself does not begin a line.
    while (nul > 0 && nul < this.#nextFile && this.#rest[nul - 1] !== LINE_FEED)
      nul = this.#rest.indexOf(NUL, nul + 1);
    const next = Math.min(this.#nextFile + 1, nul < 0 ? Infinity : nul);
    if (next < Infinity) {
      this.#at = next;
      return true;
    }
    // The last line may be the beginning of the next file, told by its sign.
    const lastLine = this.#rest.lastIndexOf(LINE_FEED) + 1;
    if (lastLine <= this.#at) return this.#skipLine();
    this.#at = lastLine;
    return true;
  }

  /** Lets what is there of a line pass, so that a line of any length takes no memory. */
  #skipLine(): boolean {
    const end = this.#rest.indexOf(LINE_FEED, this.#at);
    this.#next = end < 0 ? 'end of line' : 'line';
    this.#at = end < 0 ? this.#rest.length : end + 1;
    return true;
  }

  #endCommit(): void {
    if (!this.#commit) return;
    this.#patch.end();
    this.#onCommit(this.#commit);
    this.#commit = undefined;
  }
}

const NUL = 0;
const LINE_FEED = 10;
const NEXT_FILE = Buffer.from('\ndiff ');

/** The longest line that is waited for, in bytes. */
const MAX_LINE = 64_000;

/** A commit as git tells it. */
export interface LoggedCommit {
  hash: string;
  parents: readonly string[];
  /** The author's day, `YYYY-MM-DD`. */
  day: string;
  /** Whether the parents are missing because the clone is shallow. */
  isCut: boolean;
  /** What changed from the first parent to here. */
  changes: Change[];
}

/** A file that a commit changed. Paths are those below the content folder. */
export interface Change {
  /** A: added, D: deleted, M: modified, R: renamed, T: made a link or a file. */
  letter: string;
  /** What the file is now: `100644` for a plain file. */
  mode: string;
  /** Hash of the content before. */
  before: string;
  /** Hash of the content now. */
  blob: string;
  /** Path before. */
  from: string;
  /** Path now. */
  path: string;
}
