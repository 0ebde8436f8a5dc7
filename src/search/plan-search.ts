import { couldHave, type Vocabulary } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';
import { beginOwn, foldWord, isLetter, isNumber, listParts, markOwn, splitText } from './words.ts';

/** What is looked up for a query. */
export interface SearchPlan {
  /** Words to look up, each by itself; none where there is nothing to find. */
  terms: readonly string[];
  /** The query with its slips mended, where there were some. */
  corrected: string | undefined;
  /** What was typed and is on no page. */
  unknown: readonly UnknownWord[];
}

/** A word that is on no page. */
export interface UnknownWord {
  /** As it was typed. */
  word: string;
  /** Those of its parts that are looked up in its place. */
  parts: readonly string[];
}

/** Parts of a word that say something by themselves. */
const TELLING_PART = /\p{L}{3}/u;

/**
 * Plans what to look up for what was typed: the words that say something, with slips mended. Of what is
 * neither a word of the pages nor near one its parts are looked up, and nothing where no page has these
 * either: the engine would take its first letters for it. Where all are stop words nothing else can be
 * meant, so they are taken as they are.
 * @param vocabulary the words of the pages; without it nothing is mended or left out
 * @param isVerbatim whether slips are left as they are
 */
export function planSearch(
  query: string,
  vocabulary: Vocabulary | undefined,
  isVerbatim = false,
): SearchPlan {
  const typed = splitText(query);
  const whole = typed.filter((word) => !isLetter(word));
  const telling = whole.filter((word) => !STOP_WORDS.has(foldWord(word)));
  const found = new Map(
    (telling.length > 0 ? telling : whole).map((word) => [
      word,
      findWord(foldWord(word), vocabulary, isVerbatim),
    ]),
  );
  const isMended = [...found.values()].some(({ kind }) => kind === 'mended');
  return {
    terms: [...new Set([...found.values()].flatMap(({ terms }) => terms))],
    corrected: isMended
      ? typed.map((word) => joinTerms(found.get(word)) ?? foldWord(word)).join(' ')
      : undefined,
    unknown: [...found].flatMap(([word, { kind, terms }]) =>
      kind === 'unknown' ? [{ word, parts: terms }] : [],
    ),
  };
}

/**
 * Whether a query says nothing yet: a letter begins too many words to look for all of them. Signs and
 * digits say more, as in `C#` and `phase 3`.
 */
export function isBegun(query: string): boolean {
  const typed = splitText(query);
  return typed.length > 0 && typed.every(isLetter);
}

interface FoundWord {
  kind: 'known' | 'mended' | 'unknown';
  terms: readonly string[];
}

/** What is looked up for a word. */
function findWord(
  word: string,
  vocabulary: Vocabulary | undefined,
  isVerbatim: boolean,
): FoundWord {
  if (vocabulary?.has(markOwn(word))) return { kind: 'known', terms: [markOwn(word)] };
  const isKnown = (each: string) =>
    !vocabulary || !couldHave(each) || vocabulary.hasPrefix(each) || vocabulary.has(each);
  if (isKnown(word)) {
    const isWhole = vocabulary?.has(word) === true;
    const number = isWhole ? markOwn(word) : beginOwn(word);
    return { kind: 'known', terms: [isNumber(word) ? number : word] };
  }
  const owner = word.replace(/'s$/, '');
  if (owner !== word && isKnown(owner)) return { kind: 'known', terms: [owner] };
  const nearest = isVerbatim ? undefined : vocabulary?.findNearest(word);
  if (nearest !== undefined) return { kind: 'mended', terms: [nearest] };
  const parts = listParts(word).filter((part) => TELLING_PART.test(part) && vocabulary?.has(part));
  return { kind: 'unknown', terms: parts };
}

function joinTerms(found: FoundWord | undefined): string | undefined {
  return found?.kind === 'mended' ? found.terms.join(' ') : undefined;
}
