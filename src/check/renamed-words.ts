// Words of a phase's list that were changed there, while all that use them still have the old ones.
import { findNearest } from './suggest.ts';

/**
 * The words that a list has in place of those that are meant: each is used nowhere, and nearly the same as
 * one that several use and that the list does not have. Where it could be two of these, neither is meant.
 * @param known the list, and the words that are used, as often as they are
 */
export function findRenamed(
  known: readonly string[],
  used: readonly string[],
): { index: number; meant: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const word of used) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lost = [...counts].filter(([word, count]) => count > 1 && !known.includes(word));
  const free = known.filter((word) => !counts.has(word));
  const renamed = lost.flatMap(([meant, count]) => {
    // Either may be longer: a third of the letters of one of the two can be off.
    const near = findNearest(meant, free) ?? free.find((word) => findNearest(word, [meant]));
    return near === undefined ? [] : [{ index: known.indexOf(near), meant, count }];
  });
  return renamed.filter(({ index }) => renamed.filter((other) => other.index === index).length < 2);
}
