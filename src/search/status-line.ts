import { element } from './element.ts';

/** What changes sooner than this is not read out, in milliseconds: a reader hears where it ends. */
const PAUSE = 400;

/** A line that says what there is: seen at once, and read out when it stays. */
export class StatusLine {
  // The other one is read out in its place.
  readonly #seen = element('p', { className: 'search-status', ariaHidden: 'true' });
  readonly #heard = element('p', { role: 'status', className: 'sr-only' });
  readonly parts: readonly HTMLElement[] = [this.#seen, this.#heard];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says something in place of what was said before. */
  say(text: string): void {
    this.#seen.textContent = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#heard.textContent = text), PAUSE);
  }
}
