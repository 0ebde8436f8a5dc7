import { STOP_WORDS } from '../stop-words.ts';
import { INITIALS, initialOf, type WordPart } from '../vocabulary.ts';
import { cutWord, isLetter, isPlainWord, listParts, listWords, UNSPACED } from '../words.ts';

/**
 * The words of pages, by which one that is on none is told, and a slip of the finger is mended; and the
 * names that the search knows. By their initials, so that a search needs but the parts for its own words.
 * Words are in groups from rare to frequent: a word is in group n when it stands on 2ⁿ pages or more. Those
 * with signs or digits, which nothing is mended to, are all in the first one. Each group is one text, its
 * words in order and apart by blanks; so is the list of names.
 * @param keys the key for each name, by the name squeezed
 */
export function listVocabulary(
  texts: readonly string[],
  keys: ReadonlyMap<string, string>,
): Map<string, WordPart> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(listWords(text).flatMap(listForms).map(cutWord)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()]
    .filter((word) => !isLetter(word) && !STOP_WORDS.has(word))
    .toSorted();
  const wordsOf = Map.groupBy(words, initialOf);
  const namesOf = Map.groupBy(
    [...keys].toSorted(([left], [right]) => (left < right ? -1 : 1)),
    ([name]) => initialOf(name),
  );
  const groupOf = (word: string) =>
    isPlainWord(word) ? Math.floor(Math.log2(counts.get(word) ?? 1)) : 0;
  return new Map(
    INITIALS.map((initial) => [
      initial,
      {
        words: listGroups(wordsOf.get(initial) ?? [], groupOf),
        names: (namesOf.get(initial) ?? [])
          .map(([name, key]) => (name === key ? name : `${name}=${key}`))
          .join(' '),
      },
    ]),
  );
}

function listGroups(words: readonly string[], groupOf: (word: string) => number): string[] {
  const groups = Map.groupBy(words, groupOf);
  const length = Math.max(-1, ...groups.keys()) + 1;
  return Array.from({ length }, (_, group) => groups.get(group)?.join(' ') ?? '');
}

/**
 * A word of several parts is looked for by any of them, too. In scripts without blanks the signs are all
 * that can be told of it.
 */
function listForms(word: string): string[] {
  if (UNSPACED.test(word)) return Array.from(word);
  const parts = listParts(word);
  return parts.length > 1 ? [word, ...parts] : [word];
}
