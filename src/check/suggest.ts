import { distance } from 'fastest-levenshtein';

/**
 * The nearest of the names that are valid, when it is near enough to be what was meant: at most a
 * third of its letters are off, whatever their case. Two neighbors that changed places are one.
 */
export function findNearest(name: string, valid: Iterable<string>): string | undefined {
  // Nobody means a name with a hundred letters more than any that is valid.
  const wanted = name.slice(0, 100).toLowerCase();
  let nearest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of valid) {
    const most = Math.max(1, Math.floor(candidate.length / 3));
    // Names are at least as far apart as their lengths, which are compared in no time.
    if (Math.abs(candidate.length - wanted.length) > Math.min(most, smallest - 1)) continue;
    const name = candidate.toLowerCase();
    const off = isSwapped(wanted, name) ? 1 : distance(wanted, name);
    if (off < smallest && off <= most) {
      nearest = candidate;
      smallest = off;
    }
  }
  return nearest;
}

/** A hint with the nearest valid name, if there is one. */
export function suggest(name: unknown, valid: Iterable<string>): string | undefined {
  const nearest = typeof name === 'string' ? findNearest(name, valid) : undefined;
  return nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`;
}

/** Whether two names are the same but for two neighboring letters, as in `titel`. */
function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return (
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2) &&
    at + 1 < left.length
  );
}
