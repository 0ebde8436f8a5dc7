import type { Vocabulary } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';
import { listWords } from './words.ts';

/** What is looked up for a query. */
export interface SearchPlan {
  /** Words to look up, each by itself; none where there is nothing to find. */
  terms: readonly string[];
  /** The query with its slips mended, where there were some. */
  corrected: string | undefined;
}

/**
 * Plans what to look up for what was typed: the words that say something, with slips mended. What is
 * neither a word of the pages nor near one is left out: the engine would take its first letters for it.
 * Where all are stop words nothing else can be meant, so they are taken as they are.
 * @param vocabulary the words of the pages; without it nothing is mended or left out
 */
export function planSearch(query: string, vocabulary: Vocabulary | undefined): SearchPlan {
  const typed = listWords(query);
  const telling = typed.filter((word) => !STOP_WORDS.has(word));
  const words = telling.length > 0 ? telling : typed;
  const mended = new Map(
    words.map((word) => [word, vocabulary ? mend(word, vocabulary) : word] as const),
  );
  const isMended = [...mended].some(([word, term]) => term !== undefined && term !== word);
  return {
    terms: [...new Set(mended.values())].filter((term) => term !== undefined),
    corrected: isMended ? typed.map((word) => mended.get(word) ?? word).join(' ') : undefined,
  };
}

/** The word of the pages that a word stands for; `undefined` for none. */
function mend(word: string, vocabulary: Vocabulary): string | undefined {
  if (!vocabulary.couldHave(word) || vocabulary.hasPrefix(word)) return word;
  return vocabulary.findNearest(word);
}
