import type { Answer, Reply } from './answer.ts';
import { isNotFoundTitle, isParkedHost, isSentAway } from './lies.ts';

/** What a reply says of the address that was asked. */
export function judgeReply(address: string, reply: Reply): Answer {
  const { hops, status, error, title } = reply;
  const end = hops.at(-1)?.to ?? address;
  if (isParkedHost(end))
    return {
      kind: 'missing',
      reason: `It leads to ${new URL(end).hostname}, where domains are sold.`,
    };
  if (status === 404 || status === 410)
    return { kind: 'missing', reason: `The server says ${status}.` };
  if (error === 'ENOTFOUND')
    return { kind: 'missing', reason: `There is no host ${new URL(end).hostname}.` };
  if (status < 200 || status > 299)
    return { kind: 'unclear', reason: describeObstacle(status, error) };
  if (title !== undefined && isNotFoundTitle(title, address))
    return { kind: 'missing', reason: `The server says ${status}, the page says “${title}”.` };
  if (isSentAway(end, address)) return { kind: 'missing', reason: `It leads to ${end} instead.` };
  return { kind: 'found', movedTo: findMove(reply) };
}

/** Where the page is now: as far as the redirects are for good, from the first one on. */
function findMove({ hops }: Reply): string | undefined {
  const temporary = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  return hops.slice(0, temporary < 0 ? undefined : temporary).at(-1)?.to;
}

function describeObstacle(status: number, error: string | undefined): string {
  if (status === 0)
    return error === 'TIMEOUT'
      ? 'The server did not answer in time.'
      : `The server could not be asked (${error ?? 'for an unknown reason'}).`;
  if (status >= 300 && status < 400) return 'Its redirects lead nowhere.';
  return `The server says ${status}.`;
}
