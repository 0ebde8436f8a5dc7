// How to mend what stands in the file that remembers which addresses work.
import { isCalendarDate } from '../../schemas/calendar-date.ts';
import { hintForDate } from './date-hint.ts';
import { proposeUrl } from './url-hint.ts';

/** How to mend what is known of an address, and of a host. */
export const MEND_RECORD = 'Mend it, or remove the line: the next `npm run health` writes it anew.';
const MEND_HOST = 'Write the host as its addresses have it, with the reason why it is not asked.';

/** How to mend a key that is no address, or no host: what was meant by it. */
export function hintForHealthKey([field, key]: readonly PropertyKey[]): string {
  const text = String(key);
  const url = /^https?:/i.test(text) ? text : `https://${text}`;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const meant =
    field === 'refusesRobots' ? (host.includes('.') ? host : undefined) : proposeUrl(text);
  if (meant !== undefined) return `Did you mean \`"${meant}"\`?`;
  return field === 'refusesRobots' ? MEND_HOST : MEND_RECORD;
}

/** How to mend a value: what was meant by it, where that can be seen. */
export function hintForHealth(path: readonly PropertyKey[], value: unknown): string {
  const [field, key, name] = path;
  if (field === undefined) return 'Write `{}`: the next `npm run health` fills it.';
  if (field === 'refusesRobots')
    return key === undefined
      ? 'Write each host with its reason: `{ "www.example.com": "It asks for a captcha." }`.'
      : 'Write why the host is not asked, between double quotes.';
  if (key === undefined) return 'Write `{}`: the next `npm run health` fills it.';
  const isDate = name === 'lastChecked' || (name === 'failures' && path.length > 3);
  const date = isDate && value !== null ? toDate(value) : undefined;
  if (typeof value === 'string' && date === value) return 'Remove one of the two.';
  if (date !== undefined) return `Did you mean \`"${date}"\`?`;
  if (isDate && typeof value === 'string' && value.trim() !== '') return hintForDate(value);
  if (name === 'failures' && path.length === 3 && typeof value === 'string')
    return `Write it as a list: \`["${toDate(value) ?? '2030-01-31'}"]\`.`;
  const url = name === 'movedTo' && typeof value === 'string' ? proposeUrl(value) : undefined;
  return url === undefined ? MEND_RECORD : `Did you mean \`"${url}"\`?`;
}

/** The date that was meant by a value; nothing where that is not known. */
function toDate(value: unknown): string | undefined {
  const text = String(value);
  return isCalendarDate(text) ? text : /^Write it as `(.*)`\.$/.exec(hintForDate(text))?.[1];
}
