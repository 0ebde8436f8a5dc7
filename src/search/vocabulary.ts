import { findNearest, MIN_CORRECTED } from './spelling.ts';
import { isPlainWord, joinParts, MIN_LENGTH } from './words.ts';

/** The words of the index, so that a slip of the finger can be told from a word. */
export interface Vocabulary {
  /** Whether a page has the word, whatever joins its parts. */
  has: (word: string) => boolean;
  /** Whether a word begins like this. */
  hasPrefix: (start: string) => boolean;
  /** The most frequent word that begins like this. */
  complete: (start: string) => string | undefined;
  /** The word that was most likely meant by one that is none. */
  findNearest: (word: string) => string | undefined;
  /** The key under which the index has a name, by the name squeezed; other forms of it count as well. */
  findName: (name: string) => string | undefined;
  /** The key of a name that begins like this. */
  findNameFrom: (start: string) => string | undefined;
  /** Whether the part that would have the word is there. */
  covers: (word: string) => boolean;
}

/** The part of the vocabulary for an initial. */
export interface WordPart {
  /** Words apart by blanks, from rare to frequent. */
  words: readonly string[];
  /** Names apart by blanks, each squeezed, with `=` and its key where that is another. */
  names: string;
}

/** What all is in one part of its own. */
const OTHERS = 'other';

/** The parts of a vocabulary: one for each letter, and one for all that begins otherwise. */
export const INITIALS: readonly string[] = [...Array.from('abcdefghijklmnopqrstuvwxyz'), OTHERS];

/** The part of the vocabulary that has a word. */
export function initialOf(word: string): string {
  return /^[a-z]/.exec(word)?.[0] ?? OTHERS;
}

/** Reads those parts of the vocabulary of an index that are there, by their initials. */
export function readVocabulary(parts: ReadonlyMap<string, WordPart>): Vocabulary {
  const names = new Map(
    [...parts.values()].flatMap((part) =>
      splitList(part.names).map((entry): [string, string] => {
        const [name = '', key = name] = entry.split('=');
        return [name, key];
      }),
    ),
  );
  const frequencies = new Map(
    [...parts.values()].flatMap(({ words }) =>
      words.flatMap((group, frequency) =>
        splitList(group).map((word): [string, number] => [word, frequency]),
      ),
    ),
  );
  const sorted = [...frequencies.keys()].toSorted();
  const sortedNames = [...names.keys()].toSorted();
  const joined = new Set(sorted.map(joinParts));
  const candidates = new Map([
    ...sortedNames.map((name): [string, number] => [name, 0]),
    ...frequencies,
  ]);
  return {
    has: (word) => {
      const whole = joinParts(word);
      // `a/b` is not the `ab` of another page.
      return frequencies.has(word) || (whole.length >= MIN_LENGTH && joined.has(whole));
    },
    hasPrefix: (start) => findFrom(sorted, start) !== undefined,
    complete: (start) =>
      listFrom(sorted, start)
        .filter(isPlainWord)
        .reduce<string | undefined>(
          (best, word) =>
            best !== undefined && (frequencies.get(best) ?? 0) >= (frequencies.get(word) ?? 0)
              ? best
              : word,
          undefined,
        ),
    findNearest: (word) => findNearest(word, candidates),
    findName: (name) => {
      for (const form of listForms(name)) {
        const key = names.get(form);
        if (key !== undefined) return key;
      }
      return undefined;
    },
    findNameFrom: (start) => names.get(findFrom(sortedNames, start) ?? ''),
    covers: (word) => parts.has(initialOf(word)),
  };
}

function splitList(list: string): string[] {
  return list.split(' ').filter(Boolean);
}

/** Endings with which a name is written as well, and what the name has in their place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/d$/, ''],
  [/ed$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
];

/** A name and what it may be a form of: `dockerize` of `dockerizing`. */
function listForms(name: string): string[] {
  return [
    name,
    ...ENDINGS.filter(([ending]) => ending.test(name))
      .map(([ending, before]) => name.replace(ending, before))
      .filter((form) => form.length >= (name.endsWith('s') ? 2 : MIN_CORRECTED)),
  ];
}

/** The words that begin like this. */
function listFrom(sorted: readonly string[], start: string): readonly string[] {
  const first = findPlace(sorted, start);
  let end = first;
  while (sorted[end]?.startsWith(start)) end += 1;
  return sorted.slice(first, end);
}

/** The first word that begins like this. */
function findFrom(sorted: readonly string[], start: string): string | undefined {
  const first = sorted[findPlace(sorted, start)];
  return first?.startsWith(start) ? first : undefined;
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
