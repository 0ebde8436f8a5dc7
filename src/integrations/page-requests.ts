import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { CONTENT_TIMING } from './content-version.ts';

/** How often is looked whether pages are made, and for how long at most, in milliseconds. */
const PAUSE_MS = 5;
const LONGEST_MS = 10_000;

/**
 * The pages that the development server makes, each of the content as it is then. Those that are being
 * made when the content is replaced have read the old one.
 */
export class PageRequests {
  readonly #making = new Set<Response>();
  /** Counts the contents. */
  #version = 1;

  /** Says that a page is made from now on: of the content, or else of what is wrong with it. */
  begin(response: Response, isContent: boolean): void {
    this.#making.add(response);
    const version = isContent ? this.#version : 'none';
    response.setHeader('Server-Timing', `${CONTENT_TIMING};desc="${version}"`);
  }

  /** Whether a page is of other content than the present one, by what its header says. */
  isOld(version: unknown): boolean {
    return version !== String(this.#version);
  }

  /**
   * Fulfilled when every page of this content is made; from then on, pages are of the next one.
   * @param goesOn asked again and again; the waiting ends when it says no
   */
  async finish(goesOn: () => boolean): Promise<void> {
    await this.#waitForMade(goesOn);
    this.#version += 1;
  }

  async #waitForMade(goesOn: () => boolean): Promise<void> {
    for (let waited = 0; waited < LONGEST_MS && goesOn(); waited += PAUSE_MS) {
      for (const response of this.#making)
        // Not when its connection is closed: a page goes on being made after its reader has left.
        if (response.writableEnded) this.#making.delete(response);
      if (this.#making.size === 0) return;
      await setTimeout(PAUSE_MS);
    }
    // What hangs keeps nobody waiting a second time.
    if (goesOn()) this.#making.clear();
  }
}

type Response = Pick<ServerResponse, 'setHeader' | 'writableEnded'>;
