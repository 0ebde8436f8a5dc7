import { hintForUrl, proposeUrl } from '../check/hints/url-hint.ts';
import { isHttpsUrl } from '../schemas/fields.ts';
import type { Status } from '../schemas/vocabulary.ts';
import { ADDRESSES, firstStatusOf, isThere, isTooEarly, type Address } from './plan-move.ts';
import { writeRequest, type WeekRequest } from './week-request.ts';

/** What each address is, for the person who has to give it. */
export const ADDRESS_MEANINGS: Record<Address, string> = {
  repo: 'the https address of the finished code',
  demo: 'the https address of the live project',
};

/**
 * Why the check would refuse the addresses that were typed with a status, and the commands that it
 * would take; nothing where it would refuse none.
 */
export function explainAddresses(
  status: Status,
  request: WeekRequest,
  data: Fields,
): string | undefined {
  const given = ADDRESSES.filter((field) => request[field] !== undefined);
  const wrong = given.filter((field) => !isHttpsUrl(request[field] ?? ''));
  const early = given.filter((field) => isTooEarly(field, status));
  const last = early.at(-1);
  if (wrong.length === 0 && !last) return undefined;
  return [
    ...wrong.map((field) => {
      const text = request[field] ?? '';
      return `--${field}: Expected an absolute https address such as https://example.com/, found ${JSON.stringify(text)}. ${hintForUrl(text)}`;
    }),
    ...early.map(
      (field) =>
        `${status} allows no --${field}: ${ADDRESS_MEANINGS[field]} comes with ${firstStatusOf(field)}.`,
    ),
    last ? 'Leave it out, or give the status that it belongs to:' : 'Type this:',
    `  ${writeMove(status, request, data)}`,
    ...(last ? [`  ${writeMove(firstStatusOf(last), request, data)}`] : []),
  ].join('\n');
}

/**
 * The command that gives a week a status, with the addresses that this needs; `URL` stands for those
 * that nobody but the learner knows.
 */
export function writeMove(status: Status, request: WeekRequest, data: Fields): string {
  const mend = (field: Address) => {
    if (isTooEarly(field, status)) return undefined;
    const text = request[field];
    if (text === undefined) return isThere(data[field]) ? undefined : 'URL';
    return isHttpsUrl(text) ? text : (proposeUrl(text) ?? 'URL');
  };
  return writeRequest({ ...request, action: status, repo: mend('repo'), demo: mend('demo') });
}

type Fields = Readonly<Record<string, unknown>>;
