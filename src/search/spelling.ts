import { distance } from 'fastest-levenshtein';
import { isPlainWord } from './words.ts';

/** Slips are not looked for in shorter words. */
export const MIN_CORRECTED = 4;
/** A slip in a word of up to this length is one letter; in a longer one it may be two. */
const ONE_SLIP = 5;

/**
 * The word that was most likely meant by one that is none.
 * @param frequencies words, each with how frequent it is: the more frequent one is likelier meant
 */
export function findNearest(
  word: string,
  frequencies: ReadonlyMap<string, number>,
): string | undefined {
  if (word.length < MIN_CORRECTED || !isPlainWord(word)) return undefined;
  const limit = word.length <= ONE_SLIP ? 1 : 2;
  let nearest: string | undefined;
  let least = Infinity;
  for (const [candidate, frequency] of frequencies) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = countSlips(word, candidate);
    if (slips > limit || !isPlainWord(candidate)) continue;
    // The first letter is rarely wrong; of words as near, the more frequent one is likelier meant.
    const cost = slips + (candidate[0] === word[0] ? 0 : 0.75) - frequency / 20;
    if (cost >= least) continue;
    nearest = candidate;
    least = cost;
  }
  return nearest;
}

/** How many letters are missing, too many, wrong or in the place of their neighbor. */
function countSlips(left: string, right: string): number {
  const slips = distance(left, right);
  // Two neighbors that have changed places are one slip, not two wrong letters.
  return slips === 2 && left.length === right.length && sortLetters(left) === sortLetters(right)
    ? 1
    : slips;
}

function sortLetters(word: string): string {
  return Array.from(word).toSorted().join('');
}
