import { STOP_WORDS } from '../stop-words.ts';
import { isPlainWord } from '../spelling.ts';
import { listWords } from '../words.ts';

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
  const words = [...counts.keys()]
    .filter((word) => isPlainWord(word) && !STOP_WORDS.has(word))
    .toSorted();
  const groups = Map.groupBy(words, (word) => Math.floor(Math.log2(counts.get(word) ?? 1)));
  const length = Math.max(0, ...groups.keys()) + 1;
  return Array.from({ length }, (_, group) => groups.get(group)?.join(' ') ?? '');
}

/** A word of several parts is looked for by any of them, too. */
function listParts(word: string): string[] {
  const parts = word.split(/[.\-/'_+]/);
  return parts.length > 1 ? [word, ...parts] : [word];
}
