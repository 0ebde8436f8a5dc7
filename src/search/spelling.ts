import { distance } from 'fastest-levenshtein';

/** The words of the index, so that a slip of the finger can be told from a word. */
export interface Vocabulary {
  /** How often a word is used, as the power of two below its number of pages; `undefined` for none. */
  frequencyOf: (word: string) => number | undefined;
  /** Whether a word begins like this. */
  hasPrefix: (start: string) => boolean;
  /** The word that was most likely meant by one that is none. */
  findNearest: (word: string) => string | undefined;
}

/** Shorter words have too many neighbors. */
const MIN_LENGTH = 4;
/** A slip in a word of up to this length is one letter; in a longer one it may be two. */
const ONE_SLIP = 5;

/** Reads the vocabulary of an index. @param groups its words, from rare to frequent, apart by blanks */
export function readVocabulary(groups: readonly string[]): Vocabulary {
  const frequencies = new Map(
    groups.flatMap((words, frequency) =>
      words.split(' ').map((word) => [word, frequency] as const),
    ),
  );
  const sorted = [...frequencies.keys()].toSorted();
  return {
    frequencyOf: (word) => frequencies.get(word),
    hasPrefix: (start) => sorted[findPlace(sorted, start)]?.startsWith(start) ?? false,
    findNearest: (word) => findNearest(word, frequencies),
  };
}

function findNearest(word: string, frequencies: ReadonlyMap<string, number>): string | undefined {
  if (word.length < MIN_LENGTH) return undefined;
  const limit = word.length <= ONE_SLIP ? 1 : 2;
  let nearest: string | undefined;
  let least = Infinity;
  for (const [candidate, frequency] of frequencies) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = countSlips(word, candidate);
    if (slips > limit) continue;
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

/** The place of the first word that does not come before another. */
function findPlace(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
