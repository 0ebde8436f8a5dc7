import { hash } from 'node:crypto';

/**
 * Pieces of content in which nothing is wrong, and what they say, by a digest of each: most of what a
 * check looks at was looked at before, and reading it, and loading the parsers for it, takes longer
 * than all else.
 */
export class SoundTexts {
  readonly #before: Map<string, unknown>;
  readonly #now = new Map<string, unknown>();
  #hasGrown = false;

  /** @param entries what another one gave as its `entries` */
  constructor(entries: Iterable<readonly [string, unknown]> = []) {
    this.#before = new Map(entries);
  }

  /**
   * What was added for a text; `undefined` for none.
   * @param kind as what it is read, such as the language of a piece of code
   */
  get(kind: string, text: string): unknown {
    const key = toKey(kind, text);
    const value = this.#now.get(key) ?? this.#before.get(key);
    if (value !== undefined) this.#now.set(key, value);
    return value;
  }

  /**
   * Remembers a text in which nothing was found.
   * @param value what it says, as JSON can hold it
   */
  add(kind: string, text: string, value: unknown = true): void {
    this.#now.set(toKey(kind, text), value);
    this.#hasGrown = true;
  }

  /** Whether anything was added since the beginning, or since this was asked before. */
  takeGrowth(): boolean {
    const hasGrown = this.#hasGrown;
    this.#hasGrown = false;
    return hasGrown;
  }

  /** The texts that were added or asked for: a check asks for all that the content has. */
  get entries(): (readonly [string, unknown])[] {
    return [...this.#now];
  }
}

function toKey(kind: string, text: string): string {
  return hash('sha256', `${kind}\n${text}`, 'base64url');
}
