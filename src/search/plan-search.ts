import type { Vocabulary } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';
import { listWords } from './words.ts';

/** What is looked up for a query. */
export interface SearchPlan {
  /** Words to look up, each by itself. */
  terms: readonly string[];
  /** The query with its slips mended, where there were some. */
  corrected: string | undefined;
}

/**
 * Plans what to look up for what was typed: the words that say something, with slips mended. Where
 * they are all stop words nothing else can be meant, so they are taken as they are.
 */
export function planSearch(query: string, vocabulary: Vocabulary | undefined): SearchPlan {
  const typed = listWords(query);
  const telling = typed.filter((word) => !STOP_WORDS.has(word));
  const words = telling.length > 0 ? telling : typed;
  const mended = new Map(
    words.map((word) => [word, vocabulary ? mend(word, vocabulary) : word] as const),
  );
  const terms = [...new Set(mended.values())];
  const isMended = [...mended].some(([word, term]) => word !== term);
  return {
    terms,
    corrected: isMended ? typed.map((word) => mended.get(word) ?? word).join(' ') : undefined,
  };
}

function mend(word: string, vocabulary: Vocabulary): string {
  const isPlain = /^\p{L}+$/u.test(word);
  if (!isPlain || vocabulary.hasPrefix(word)) return word;
  return vocabulary.findNearest(word) ?? word;
}
