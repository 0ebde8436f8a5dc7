/** Signs that take no room, as they come with text from elsewhere: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/;

/** A hint that names what was meant, where that looks the same as what is written. */
export function sayUnseen(written: unknown, hint: string): string {
  const meant =
    typeof written === 'string' && UNSEEN.test(written)
      ? /^Did you mean (`[^`]+`)\?$/.exec(hint)?.[1]
      : undefined;
  return meant === undefined
    ? hint
    : `Delete it and type it anew, since it holds a sign that can’t be seen: ${meant}.`;
}
