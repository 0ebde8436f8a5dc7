/** No frontmatter that a person writes is longer, in lines. */
const MAX_FRONTMATTER = 1_000;

/** Nor in signs. */
const MAX_SIGNS = 64_000;

/**
 * How many lines are kept below the frontmatter. A commit that takes away the line which ends it makes
 * one further down the end.
 */
const MARGIN = 30;

/**
 * The first lines of a file: its frontmatter and some more, or all that is known. They are never
 * wrong, but there may be too few of them.
 */
export type Head = readonly string[];

/** The text of the frontmatter with the lines around it; empty where there is none. */
export function cutFrontmatter(head: Head): string {
  return head.slice(0, findEnd(head)).join('\n');
}

/** Makes the head of a file as a commit left it from the head before, hunk by hunk. */
export class HeadEdit {
  readonly #before: Head;
  readonly #lines: string[] = [];
  /** How many lines before have been kept or taken away. */
  #at = 0;
  #signs = 0;
  #isChanged = false;
  #isDone = false;

  constructor(before: Head) {
    this.#before = before;
  }

  /** Whether nothing that follows can change the head. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** Begins a hunk: so many lines at the beginning of the file stand before it, as they were. */
  startHunk(kept: number, removed: number): void {
    if (this.#isDone) return;
    this.#keepTo(kept);
    if (kept > this.#before.length) this.#isDone = true;
    else this.#isChanged = true;
    this.#at = kept + removed;
  }

  /** Adds a line, without its line feed. */
  add(line: string): void {
    if (this.#isDone) return;
    this.#signs += line.length;
    if (this.#signs > MAX_SIGNS || this.#lines.length > MAX_FRONTMATTER + MARGIN) this.stop();
    else this.#lines.push(line);
  }

  /** Lets what follows be unknown. */
  stop(): void {
    this.#isDone = true;
    this.#at = Infinity;
  }

  /** The head after the commit; the very one before where that was left as it was. */
  end(): Head {
    if (!this.#isChanged) return this.#before;
    this.#keepTo(this.#before.length);
    return this.#lines.slice(0, findEnd(this.#lines) + MARGIN);
  }

  #keepTo(end: number): void {
    for (const line of this.#before.slice(this.#at, end)) this.#lines.push(line);
    this.#at = Math.max(this.#at, end);
  }
}

/** How many lines the frontmatter has, with those around it. */
function findEnd(head: Head): number {
  if (!/^\uFEFF?---/.test(head[0] ?? '')) return 0;
  const end = head.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  return end < 0 ? Math.min(head.length, MAX_FRONTMATTER) : end + 1;
}
