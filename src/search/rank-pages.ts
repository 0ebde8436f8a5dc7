import { lengthAt, phraseAt } from './phrases.ts';

/** A page on which a term of a search was found. */
export interface TermMatch {
  /** The engine's name for the page. */
  id: string;
  /** How well the engine thinks that the page fits the term. */
  score: number;
  /** Positions of the term in the text of the page, in words. */
  words: readonly number[];
}

/** A page with how well it fits all terms. */
export interface RankedPage {
  id: string;
  score: number;
}

/** Words of a passage: what is said within one is taken to belong together. */
const PASSAGE = 60;
/** What a term that stands nowhere in the text counts for a passage. */
const FAR = 0.3;
/** How much it counts that terms stand in one passage, against how often they stand on the page. */
const NEARNESS = 1.5;

/** How much more a page counts on which all terms follow each other as they were typed. */
const ORDER = 1;

/** How much more a page counts whose title, or one of whose keywords, has all terms. */
const PHRASE = 4;
/** How much more it counts where these are the whole of it. */
const WHOLE = 6;

/**
 * Ranks pages by the sum of the engine's scores for each term, times the share of the terms that the
 * page has, times the weight of those that stand in one passage; more where they stand as typed, and
 * where a title or a keyword has them, or is nothing but them. Pagefind itself gives only the pages that
 * have all terms; a question in whole sentences has words that the answer need not have.
 * @param matches what the engine found for each term
 * @param pageCount how many pages there are
 * @param phrasesAt the first place that is no longer in the text of a page, but in its phrases
 */
export function rankPages(
  matches: readonly (readonly TermMatch[])[],
  pageCount: number,
  phrasesAt: number,
): RankedPage[] {
  const weights = matches.map((pages) => weigh(pages.length, pageCount));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byPage = Map.groupBy(
    matches.flatMap((pages, term) => pages.map((page) => ({ ...page, term }))),
    ({ id }) => id,
  );
  return [...byPage]
    .map(([id, found]) => {
      const sum = found.reduce((all, { score }) => all + score, 0);
      const share = found.length / matches.length;
      const inOrder = 1 + ORDER * sharePairs(found, matches.length);
      const phrase = findPhrase(found, weights, phrasesAt);
      const named = total > 0 ? phrase.weight / total : 0;
      // A phrase is a passage of its own.
      const near = total > 0 ? Math.max(named, weighPassage(found, weights, phrasesAt) / total) : 1;
      return {
        id,
        score:
          sum *
          share *
          near ** NEARNESS *
          inOrder *
          (1 + PHRASE * named ** 2 + (phrase.isWhole && share === 1 ? WHOLE : 0)),
      };
    })
    .toSorted((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1));
}

/** How much a term says: the fewer pages have it, the more. */
function weigh(found: number, pageCount: number): number {
  return found === 0 ? 0 : Math.log(1 + pageCount / found);
}

/** The weight of the terms in the best passage of a page. */
function weighPassage(
  found: readonly (TermMatch & { term: number })[],
  weights: readonly number[],
  phrasesAt: number,
): number {
  const places = found
    .flatMap(({ term, words }) => words.filter((at) => at < phrasesAt).map((at) => ({ at, term })))
    .toSorted((left, right) => left.at - right.at);
  const inside = new Map<number, number>();
  // A term that is nowhere in the text is true of the whole page.
  const everywhere = sum(
    found.filter(({ words }) => !words.some((at) => at < phrasesAt)),
    weights,
  );
  let weight = 0;
  let best = 0;
  let start = 0;
  for (const { at, term } of places) {
    const count = inside.get(term) ?? 0;
    if (count === 0) weight += weights[term] ?? 0;
    inside.set(term, count + 1);
    for (let first = places[start]; first && first.at < at - PASSAGE; first = places[start]) {
      const left = (inside.get(first.term) ?? 0) - 1;
      if (left === 0) weight -= weights[first.term] ?? 0;
      inside.set(first.term, left);
      start += 1;
    }
    best = Math.max(best, weight);
  }
  return best + everywhere * FAR;
}

/** The phrase that has most of the weight of the terms, and whether one has nothing but all of them. */
function findPhrase(
  found: readonly (TermMatch & { term: number })[],
  weights: readonly number[],
  phrasesAt: number,
): { weight: number; isWhole: boolean } {
  const byPhrase = Map.groupBy(
    found.flatMap(({ term, words }) =>
      words.filter((at) => at >= phrasesAt).map((at) => ({ term, at })),
    ),
    ({ at }) => phraseAt(at, phrasesAt),
  );
  const phrases = [...byPhrase.values()].map((places) => {
    const terms = new Set(places.map(({ term }) => term));
    const covered = new Set(places.map(({ at }) => at));
    return {
      weight: [...terms].reduce((all, term) => all + (weights[term] ?? 0), 0),
      isWhole:
        terms.size === found.length && covered.size === lengthAt(places[0]?.at ?? 0, phrasesAt),
    };
  });
  return {
    weight: Math.max(0, ...phrases.map(({ weight }) => weight)),
    isWhole: phrases.some(({ isWhole }) => isWhole),
  };
}

function sum(found: readonly { term: number }[], weights: readonly number[]): number {
  return found.reduce((all, { term }) => all + (weights[term] ?? 0), 0);
}

/** The share of the pairs of terms that somewhere on the page follow each other as they were typed. */
function sharePairs(found: readonly (TermMatch & { term: number })[], terms: number): number {
  const places = new Map(found.map(({ term, words }) => [term, new Set(words)]));
  const pairs = [...places].filter(([term, words]) => {
    const next = places.get(term + 1);
    return next !== undefined && [...words].some((at) => next.has(at + 1));
  });
  return terms > 1 ? pairs.length / (terms - 1) : 0;
}
