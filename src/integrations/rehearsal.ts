import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';

/** How long the server has to be left alone before, in milliseconds. */
const PAUSE_MS = 1000;

/**
 * The way of an edit, gone once while nobody waits: what it takes is compiled by then, and the first
 * edit after a start is on the screen as soon as the others.
 */
export class Rehearsal {
  readonly #server: ViteDevServer;
  readonly #run: () => Promise<unknown>;
  #state: 'wanted' | 'waiting' | 'running' | 'over' = 'wanted';

  readonly #pauseMs: number;

  /** @param run goes the way up to the page */
  constructor(server: ViteDevServer, run: () => Promise<unknown>, pauseMs = PAUSE_MS) {
    this.#server = server;
    this.#run = run;
    this.#pauseMs = pauseMs;
  }

  /** Whether what is going on is no edit, so that nobody has to hear of it. */
  get isRunning(): boolean {
    return this.#state === 'running';
  }

  /** Says that there is an edit: none has to be rehearsed any more. */
  cancel(): void {
    this.#state = 'over';
  }

  /** Begins a moment after a page is made, the first time; what fails is left to the edit. */
  beginAfter(request: IncomingMessage, response: ServerResponse): void {
    if (this.#state !== 'wanted') return;
    this.#state = 'waiting';
    this.#begin(request, response).catch(() => undefined);
  }

  async #begin({ originalUrl, url }: Request, response: ServerResponse): Promise<void> {
    await once(response, 'close');
    await setTimeout(this.#pauseMs);
    if (this.#state !== 'waiting') return;
    this.#state = 'running';
    try {
      await this.#run();
    } finally {
      if (this.isRunning) this.#state = 'over';
    }
    const [address] = this.#server.resolvedUrls?.local ?? [];
    // The page as well, which whoever goes on reading would wait for otherwise.
    if (address) await (await fetch(new URL(originalUrl ?? url ?? '', address))).text();
  }
}

/** What a request has been asked for, before middleware has taken the base off. */
type Request = IncomingMessage & { originalUrl?: string };
