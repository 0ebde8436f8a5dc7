import { distance } from 'fastest-levenshtein';
import { joinParts, UNSPACED } from './words.ts';

/** The words of the index, so that a slip of the finger can be told from a word. */
export interface Vocabulary {
  /** Whether a page has the word, whatever joins its parts. */
  has: (word: string) => boolean;
  /** Whether a word begins like this. */
  hasPrefix: (start: string) => boolean;
  /** The word that was most likely meant by one that is none. */
  findNearest: (word: string) => string | undefined;
}

/** Shorter words are not what was meant: too many others are near them. */
const MIN_LENGTH = 3;
/** Nobody types a longer one; it is a piece of code. */
const MAX_LENGTH = 24;
/** Slips are not looked for in shorter words. */
const MIN_CORRECTED = 4;
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
  const joined = new Set(sorted.map(joinParts));
  return {
    has: (word) => {
      const whole = joinParts(word);
      // `a/b` is not the `ab` of another page.
      return frequencies.has(word) || (whole.length >= MIN_LENGTH && joined.has(whole));
    },
    hasPrefix: (start) => sorted[findPlace(sorted, start)]?.startsWith(start) ?? false,
    findNearest: (word) => findNearest(word, frequencies),
  };
}

/** Whether a vocabulary would have the word if it were on a page. */
export function couldHave(word: string): boolean {
  return word.length <= MAX_LENGTH && !UNSPACED.test(word);
}

/** Whether a word is one of letters alone, for which a slip may be meant. */
export function isPlainWord(word: string): boolean {
  return word.length >= MIN_LENGTH && couldHave(word) && /^\p{L}+$/u.test(word);
}

function findNearest(word: string, frequencies: ReadonlyMap<string, number>): string | undefined {
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
