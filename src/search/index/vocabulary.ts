import { STOP_WORDS } from '../stop-words.ts';
import { couldHave, isPlainWord } from '../spelling.ts';
import { isLetter, listParts, listWords, markOwn } from '../words.ts';

/**
 * The words of pages, by which one that is on none is told, and a slip of the finger is mended. In groups
 * from rare to frequent: a word is in group n when it stands on 2ⁿ pages or more. Those with signs or
 * digits, which nothing is mended to, are all in the first one. Each group is one text, its words in
 * order and apart by blanks.
 * @param own words that the index has under names of their own, which are in the first group, too
 */
export function listVocabulary(texts: readonly string[], own: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(listWords(text).flatMap(listForms)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [
    ...[...counts.keys()].filter(
      (word) => !isLetter(word) && couldHave(word) && !STOP_WORDS.has(word),
    ),
    ...own.map(markOwn),
  ].toSorted();
  const groups = Map.groupBy(words, (word) =>
    isPlainWord(word) ? Math.floor(Math.log2(counts.get(word) ?? 1)) : 0,
  );
  const length = Math.max(0, ...groups.keys()) + 1;
  return Array.from({ length }, (_, group) => groups.get(group)?.join(' ') ?? '');
}

/** A word of several parts is looked for by any of them, too. */
function listForms(word: string): string[] {
  const parts = listParts(word);
  return parts.length > 1 ? [word, ...parts] : [word];
}
