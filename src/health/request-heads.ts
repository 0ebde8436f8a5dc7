import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, type LinkResult } from 'linkinator';
import { escapeAttribute } from '../escape-html.ts';
import { findErrorCode } from './error-code.ts';

/** How one request is made. */
export interface RequestOptions {
  /** Who asks, with a place where to complain. */
  userAgent: string;
  /** Milliseconds that a server has for one answer. */
  timeout: number;
  /** How many requests are under way at a time. */
  concurrency: number;
}

/** What one server says of one address. */
export interface Head {
  /** Its status; 0 when it did not answer. */
  status: number;
  /** What kept it from answering, as Node names it; `TIMEOUT` when it took too long. */
  error?: string | undefined;
  /** Where it redirects to. */
  location?: string | undefined;
  /** Milliseconds after which it wants to be asked again. */
  retryAfter?: number | undefined;
}

/**
 * Asks each address once, without going where it redirects to. Linkinator asks for the head, and for
 * the page where the head is refused or not well. It checks the links of a page, so they are put into one.
 */
export async function requestHeads(
  addresses: readonly string[],
  { userAgent, timeout, concurrency }: RequestOptions,
): Promise<Map<string, Head>> {
  const folder = await mkdtemp(join(tmpdir(), 'health-'));
  try {
    const links = addresses.map((address) => `<a href="${escapeAttribute(address)}"></a>`);
    await writeFile(join(folder, 'index.html'), links.join('\n'));
    const { links: results } = await new LinkChecker().check({
      path: 'index.html',
      serverRoot: folder,
      // Followed here: Linkinator tells where redirects end, but not whether they are for good.
      redirects: 'error',
      // Its own retries wait for seconds that can't be chosen.
      retry: false,
      retryErrors: false,
      userAgent,
      timeout,
      concurrency,
    });
    const byUrl = new Map(results.map((result) => [result.url, result]));
    return new Map(
      addresses.map((address) => [address, toHead(byUrl.get(withoutAnchor(address)))]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The address as Linkinator reports it. */
function withoutAnchor(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

function toHead(result: LinkResult | undefined): Head {
  const details = result?.failureDetails ?? [];
  const response = details.find((detail) => 'headers' in detail);
  // What nobody reads would keep its connection open, and the program running.
  if (response?.body && !response.body.locked) void response.body.cancel().catch(() => undefined);
  const retryAfter = response?.headers['retry-after'];
  return {
    status: result?.status ?? 0,
    error: details.map(findErrorCode).find((code) => code !== undefined),
    location: response?.headers['location'],
    retryAfter: retryAfter === undefined ? undefined : parseRetryAfter(retryAfter),
  };
}

/** A wait in milliseconds, written as seconds or as a point in time; nothing where it is neither. */
function parseRetryAfter(text: string): number | undefined {
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
