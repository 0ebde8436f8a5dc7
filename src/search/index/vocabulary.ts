import { STOP_WORDS } from '../stop-words.ts';
import { listWords } from '../words.ts';

/** Words of fewer letters have too many neighbors to be taken for a slip. */
const MIN_LENGTH = 3;
/** Nobody types a longer one; it is a piece of code. */
const MAX_LENGTH = 24;

/**
 * The words of pages, for which a slip of the finger may have been meant. In groups from rare to
 * frequent: a word is in group n when it stands on 2ⁿ pages or more. Each group is one text, its words
 * in order and apart by blanks.
 */
export function listVocabulary(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(listWords(text).flatMap(listParts)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()].filter(isPlain).toSorted();
  const groups = Map.groupBy(words, (word) => Math.floor(Math.log2(counts.get(word) ?? 1)));
  const length = Math.max(0, ...groups.keys()) + 1;
  return Array.from({ length }, (_, group) => groups.get(group)?.join(' ') ?? '');
}

/** A word of several parts is looked for by any of them, too. */
function listParts(word: string): string[] {
  const parts = word.split(/[.\-/'_+]/);
  return parts.length > 1 ? [word, ...parts] : [word];
}

function isPlain(word: string): boolean {
  return (
    word.length >= MIN_LENGTH &&
    word.length <= MAX_LENGTH &&
    /^\p{L}/u.test(word) &&
    !STOP_WORDS.has(word)
  );
}
