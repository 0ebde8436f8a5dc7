import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { findErrorCode } from './error-code.ts';
import type { RequestOptions } from './request-heads.ts';

/** What a page shows to those who ask for all of it. */
export interface Look {
  /** Status of the page; 0 when it did not come. */
  status: number;
  /** What kept it from coming. */
  error?: string | undefined;
  /** Where it came from, after redirects. */
  end: string;
  title?: string | undefined;
}

/** No page has its title further down than that; the rest is not downloaded. */
const MAX_BYTES = 200_000;

/** Asks for the page at an address that has a head, and reads the title: heads don't say when they lie. */
export async function lookAtPage(
  address: string,
  { userAgent, timeout }: RequestOptions,
): Promise<Look> {
  try {
    const response = await fetch(address, {
      headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(timeout),
    });
    const { status, url, body, headers } = response;
    const isHtml = /html/.test(headers.get('content-type') ?? '');
    const title = body && isHtml ? findTitle(await readStart(body)) : undefined;
    // What is left of it would keep the connection open.
    await body?.cancel().catch(() => undefined);
    return { status, end: url, title };
  } catch (error) {
    return { status: 0, error: findErrorCode(error), end: address };
  }
}

/** The beginning of a page, as text. */
async function readStart(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = body.getReader();
  while (bytes < MAX_BYTES && !/<\/title/i.test(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  reader.releaseLock();
  return text;
}

function findTitle(html: string): string | undefined {
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === 'title' && 'childNodes' in node)
      return node.childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim();
    // An icon inside the page has a title, too, but that of the page comes first.
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return undefined;
}
