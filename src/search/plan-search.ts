import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  beginOwn,
  cutWord,
  foldWord,
  isLetter,
  isNumber,
  listParts,
  markOwn,
  splitText,
  squeezeWords,
  UNSPACED,
  WORD_SIGNS,
} from './words.ts';

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

const SIGNS_AT_END = new RegExp(`[${WORD_SIGNS}]+$`);

/** Shorter beginnings are those of too many words. */
const MIN_COMPLETED = 6;

/** Words of a name; no longer ones are looked for. */
const MAX_NAME = 6;

/**
 * Plans what to look up for what was typed: the names that the index has, then the words that say
 * something, with slips mended. Of what is neither a word of the pages nor near one its parts are looked
 * up, and nothing where no page has these either: the engine would take its first letters for it. Where all
 * are stop words nothing else can be meant, so they are taken as they are.
 * @param vocabulary the words of the pages; without it nothing is mended or left out
 * @param isVerbatim whether slips are left as they are
 */
export function planSearch(query: string, vocabulary?: Vocabulary, isVerbatim = false): SearchPlan {
  const plan = planWords(splitQuery(query), vocabulary, isVerbatim);
  if (plan.corrected === undefined) return plan;
  // What was mended may be a name, or be one with its neighbors.
  return { ...plan, terms: planWords(splitText(plan.corrected), vocabulary, true).terms };
}

function planWords(
  typed: readonly string[],
  vocabulary: Vocabulary | undefined,
  isVerbatim: boolean,
): SearchPlan {
  const pieces = takeNames(typed, vocabulary);
  const words = pieces.flatMap(({ word, key }) => (key === undefined ? [word] : []));
  const whole = words.filter((word) => !isLetter(word));
  const telling = whole.filter(isTelling);
  const hasNothingElse = telling.length === 0 && words.length === pieces.length;
  const found = new Map(
    (hasNothingElse ? whole : telling).map((word) => [
      word,
      findWord(foldWord(word), vocabulary, isVerbatim),
    ]),
  );
  const isMended = [...found.values()].some(({ kind }) => kind === 'mended');
  const terms = pieces.flatMap(({ word, key }) =>
    key === undefined ? (found.get(word)?.terms ?? []) : [markOwn(key)],
  );
  return {
    terms: [...new Set(terms)],
    corrected: isMended
      ? pieces.map(({ word }) => joinTerms(found.get(word)) ?? word).join(' ')
      : undefined,
    unknown: [...found].flatMap(([word, { kind, terms: parts }]) =>
      kind === 'unknown' ? [{ word, parts }] : [],
    ),
  };
}

/** A word that was typed, or several in a row that are a name, with its key. */
interface Piece {
  word: string;
  key?: string | undefined;
}

/** What was typed, with the longest names that are in it in one piece each. */
function takeNames(typed: readonly string[], vocabulary: Vocabulary | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < typed.length;) {
    let length = Math.min(MAX_NAME, typed.length - at);
    let key: string | undefined;
    while (length > 0) {
      const words = typed.slice(at, at + length);
      key = mayBeName(words) ? vocabulary?.findName(squeezeWords(words)) : undefined;
      if (key !== undefined || length === 1) break;
      length -= 1;
    }
    pieces.push({ word: typed.slice(at, at + length).join(' '), key });
    at += length;
  }
  return pieces;
}

/** Whether a name may begin like this: none is a letter, or begins with a word that says nothing. */
function mayBeName([first = '', ...others]: readonly string[]): boolean {
  return isTelling(first) && (others.length > 0 || !isLetter(first));
}

/**
 * Whether a query says nothing yet: a letter begins too many words to look for all of them. Signs and
 * digits say more, as in `C#` and `phase 3`.
 */
export function isBegun(query: string): boolean {
  const typed = splitText(query);
  return typed.length > 0 && typed.every(isLetter);
}

/**
 * What was typed, in words, with letters as pages have them: an accent may come as a sign of its own, and
 * Japanese keyboards have wide letters. A number sign stands before the number of a week: `#42`.
 */
function splitQuery(query: string): string[] {
  const typed = query
    .normalize('NFC')
    .replaceAll(/[\uff01-\uff5e]+/g, (wide) => wide.normalize('NFKC'));
  return splitText(typed.replaceAll(/(?<![\p{L}\p{N}])#(?=\d)/gu, 'week '));
}

/** Whether a word is looked for where there are others: it is in few pages, and in few questions. */
function isTelling(word: string): boolean {
  return !STOP_WORDS.has(foldWord(word));
}

/** The words of a query that the vocabulary is asked for. */
export function listAsked(query: string): string[] {
  const typed = splitQuery(query);
  const telling = typed.filter(isTelling);
  return (telling.length > 0 ? telling : typed).map(foldWord);
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
  const isKnown = (each: string) => isOnPages(each, vocabulary);
  if (isKnown(word)) {
    const isWhole = vocabulary?.has(word) === true;
    if (isNumber(word)) return { kind: 'known', terms: [isWhole ? markOwn(word) : beginOwn(word)] };
    return { kind: 'known', terms: [isWhole ? word : completeWord(word, vocabulary)] };
  }
  const bare = word.replace(/^0+(?=\d)/, '');
  if (isNumber(bare) && vocabulary?.has(bare)) return { kind: 'known', terms: [markOwn(bare)] };
  const name = vocabulary?.findNameFrom(word);
  if (name !== undefined) return { kind: 'known', terms: [markOwn(name)] };
  const owner = word.replace(/'s$/, '');
  if (owner !== word && isKnown(owner)) return { kind: 'known', terms: [owner] };
  const nearest = isVerbatim ? undefined : vocabulary?.findNearest(word);
  if (nearest !== undefined) return { kind: 'mended', terms: [nearest] };
  // A sign at its end may be of what it was copied from.
  const parts = listParts(word.replace(SIGNS_AT_END, '')).filter(
    (part) => TELLING_PART.test(part) && vocabulary?.has(part),
  );
  return { kind: 'unknown', terms: parts };
}

/**
 * What is looked up for the beginning of a word. The engine looks for the beginning of what it makes of
 * words, and that may be shorter: `author` of `authorization`, with which `authoriz` is not found.
 */
function completeWord(start: string, vocabulary: Vocabulary | undefined): string {
  const word = start.length < MIN_COMPLETED ? undefined : vocabulary?.complete(start);
  if (word === undefined) return start;
  const name = vocabulary?.findName(word);
  return name === undefined ? word : markOwn(name);
}

/** Whether a page has the word, or one that begins like it, as far as that is known. */
function isOnPages(word: string, vocabulary: Vocabulary | undefined): boolean {
  if (!vocabulary?.covers(word)) return true;
  // Where it begins and ends on the pages can't be told.
  if (UNSPACED.test(word)) return Array.from(word).every((sign) => vocabulary.has(sign));
  return vocabulary.hasPrefix(cutWord(word)) || vocabulary.has(cutWord(word));
}

function joinTerms(found: FoundWord | undefined): string | undefined {
  return found?.kind === 'mended' ? found.terms.join(' ') : undefined;
}
