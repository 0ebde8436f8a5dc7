import { distance } from 'fastest-levenshtein';

/**
 * The nearest of the names that are valid, when it is near enough to be what was meant: at most a
 * third of its letters are off, whatever their case.
 */
export function findNearest(name: string, valid: Iterable<string>): string | undefined {
  // Nobody means a name with a hundred letters more than any that is valid.
  const wanted = name.slice(0, 100).toLowerCase();
  let nearest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of valid) {
    const off = distance(wanted, candidate.toLowerCase());
    if (off < smallest && off <= Math.max(1, Math.floor(candidate.length / 3))) {
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
