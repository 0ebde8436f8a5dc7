import { blank } from './blank.ts';

/** What follows the first of the two versions in a conflict of a merge. */
const REST = /^(?:\|{7}(?: .*)?|={7})\r?$[^]*?^>{7}.*/m;

/** A conflict of a merge without its first version. */
export const CONFLICT = new RegExp(`^<{7}(?: .*)?\\r?$|${REST.source}`, 'gm');

/** A marker of a merge that has no other. */
export const MARKER = /^(?:<{7}|>{7}|\|{7})(?= |\r?$).*|^={7}\r?$/gm;

/**
 * A text with spaces in the place of the conflict that begins on a line, from 1: in that of its
 * markers and of the second version. `undefined` where none begins.
 */
export function hideConflict(text: string, line: number): string | undefined {
  const start = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const [marker] = /^<{7}(?: .*)?(?=\r?(?:\n|$))/.exec(text.slice(start)) ?? [];
  return marker === undefined
    ? undefined
    : text.slice(0, start) + text.slice(start).replace(marker, blank).replace(REST, blank);
}
