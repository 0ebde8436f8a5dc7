import { listPlaces } from '../phrases.ts';
import type { IndexedWord, Posting } from './bundle.ts';

/** What is known of a page beside its text. */
export interface PagePhrases {
  title: string;
  /** Phrases with a full stop and a space between them. */
  keywords: string;
}

/** A place in a phrase counts next to nothing by itself: the engine weighs the field that it is in. */
const WEIGHT = 1;

/**
 * Adds the places of the phrases of each page, behind its text, to the words that are in them.
 * @param pages by their numbers in the index
 * @param fields the numbers of the two fields in the index; a field that no page has is `-1`
 * @param start the first place behind the text of every page
 */
export function addPhrases(
  words: readonly IndexedWord[],
  pages: readonly PagePhrases[],
  fields: { title: number; keywords: number },
  start: number,
): IndexedWord[] {
  const placesOf = pages.map(({ title, keywords }) => {
    const [titleLength = 0, ...others] = [title, ...keywords.split('. ')].map(countWords);
    const places = listPlaces([titleLength, ...others], start);
    return new Map([
      [fields.title, places.slice(0, titleLength)],
      [fields.keywords, places.slice(titleLength)],
    ]);
  });
  const extend = (posting: Posting): Posting => {
    const added = [...posting.fields].flatMap(([field, positions]) =>
      positions.flatMap((at) => placesOf[posting.page]?.get(field)?.[at] ?? []),
    );
    if (added.length === 0) return posting;
    const same = posting.text.get(WEIGHT) ?? [];
    const places = [...new Set([...same, ...added])].toSorted((left, right) => left - right);
    return { ...posting, text: new Map([...posting.text, [WEIGHT, places]]) };
  };
  return words.map(({ stem, postings, variants }) => ({
    stem,
    postings: postings.map(extend),
    variants: variants.map((variant) => ({
      ...variant,
      postings: variant.postings.map(extend),
    })),
  }));
}

function countWords(phrase: string): number {
  return phrase.split(/\s+/).filter(Boolean).length;
}
