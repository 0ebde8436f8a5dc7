import { setTimeout } from 'node:timers/promises';
import { mapAtOnce } from './map-at-once.ts';
import type { Hop, Reply } from './answer.ts';
import { lookAtPage } from './look-at-page.ts';
import { requestHeads, type Head, type RequestOptions } from './request-heads.ts';

/** How addresses are asked. */
export interface AskOptions extends RequestOptions {
  /** Milliseconds before each further round, in which those are asked again that gave no answer. */
  retryDelays: readonly number[];
  /** Milliseconds that a server may ask for before it is asked again; one that asks for more is not. */
  longestDelay: number;
  /** Waits for so many milliseconds. */
  wait?: (milliseconds: number) => Promise<unknown>;
}

/** No way to a page is longer; browsers give up after 20 redirects, and few pages need three. */
const MAX_HOPS = 10;

/** What comes back from each address, after its redirects and, where it gave no answer, some retries. */
export async function askAddresses(
  addresses: readonly string[],
  options: AskOptions,
): Promise<Map<string, Reply>> {
  const { wait = setTimeout, longestDelay } = options;
  const replies = new Map<string, Reply>();
  const delays = [...options.retryDelays];
  let open: readonly string[] = addresses;
  for (;;) {
    const trails = await followRedirects(open, options);
    const answers = await mapAtOnce(trails, options.concurrency, (trail) => look(trail, options));
    for (const { address, reply } of answers) replies.set(address, reply);
    const busy = answers.filter(
      ({ reply, retryAfter }) => isBusy(reply) && retryAfter <= longestDelay,
    );
    const delay = delays.shift();
    if (delay === undefined || busy.length === 0) return replies;
    await wait(Math.max(delay, ...busy.map(({ retryAfter }) => retryAfter)));
    open = busy.map(({ address }) => address);
  }
}

/** Whether the next answer may be another one. A host that is not known may be so for a moment. */
function isBusy({ status }: Reply): boolean {
  return status === 0 || status === 429 || status >= 500;
}

/** Looks at the page at the end of a trail, where there is one. */
async function look({ address, hops, head }: EndedTrail, options: RequestOptions) {
  const retryAfter = head.retryAfter ?? 0;
  if (head.status < 200 || head.status > 299)
    return { address, retryAfter, reply: { hops, status: head.status, error: head.error } };
  const from = findEnd({ address, hops });
  const { status, error, title, end } = await lookAtPage(from, options);
  // Where only those are sent who ask for all of the page, it is not told for how long.
  const more = end === new URL(from).href ? [] : [{ status: 302, to: end }];
  return { address, retryAfter, reply: { hops: [...hops, ...more], status, error, title } };
}

/** Asks addresses, and those to which they redirect, until all have come to an end. */
async function followRedirects(
  addresses: readonly string[],
  options: RequestOptions,
): Promise<EndedTrail[]> {
  const ended: EndedTrail[] = [];
  let open: Trail[] = addresses.map((address) => ({ address, hops: [] }));
  while (open.length > 0) {
    const heads = await requestHeads([...new Set(open.map(findEnd))], options);
    const next: Trail[] = [];
    for (const trail of open) {
      const head = heads.get(findEnd(trail)) ?? { status: 0 };
      const to = resolveRedirect(head, findEnd(trail));
      if (to !== undefined && trail.hops.length < MAX_HOPS)
        next.push({ ...trail, hops: [...trail.hops, { status: head.status, to }] });
      else ended.push({ ...trail, head });
    }
    open = next;
  }
  return ended;
}

/** Where a redirect leads; nothing where there is none, or where it leads nowhere. */
function resolveRedirect({ status, location }: Head, from: string): string | undefined {
  if (status < 300 || status > 399 || location === undefined) return undefined;
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  return to && /^https?:$/.test(to.protocol) ? to.href : undefined;
}

function findEnd({ address, hops }: Trail): string {
  return hops.at(-1)?.to ?? address;
}

/** An address and the redirects so far. */
interface Trail {
  address: string;
  hops: readonly Hop[];
}

/** A trail that has come to an end, and what came back from there. */
interface EndedTrail extends Trail {
  head: Head;
}
