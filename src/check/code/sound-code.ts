import { hash } from 'node:crypto';

/** More pieces are not kept, so that the list stays quick to read whatever was written over the years. */
const MOST = 20_000;

/**
 * Pieces of code that are known to have no mistake, by a digest of each: most of what a check looks
 * at was looked at before, and parsing it, and loading the parsers, takes longer than all else.
 */
export class SoundCode {
  readonly #keys: Set<string>;
  #hasGrown = false;

  /** @param keys what another one gave as its `keys` */
  constructor(keys: Iterable<string> = []) {
    this.#keys = new Set(keys);
  }

  /** Whether the piece was added; a piece is another one in another language. */
  has(language: string, code: string): boolean {
    const key = toKey(language, code);
    // Put behind those that nobody has asked for since.
    if (!this.#keys.delete(key)) return false;
    this.#keys.add(key);
    return true;
  }

  /** Remembers a piece in which nothing was found. */
  add(language: string, code: string): void {
    this.#keys.add(toKey(language, code));
    this.#hasGrown = true;
  }

  /** Whether anything was added that it did not begin with. */
  get hasGrown(): boolean {
    return this.#hasGrown;
  }

  /** The digests of all pieces, without those of long ago where there are too many. */
  get keys(): string[] {
    return [...this.#keys].slice(-MOST);
  }
}

function toKey(language: string, code: string): string {
  return hash('sha256', `${language}\n${code}`, 'base64url');
}
