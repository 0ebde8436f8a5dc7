// A page is found by its title and its keywords, too: short phrases, each of which says what the page is
// about. The index has them behind the text of every page, so that the engine tells where in them it
// found a term, and not only that it did.

/** How many places a phrase begins behind the one before it. A longer one goes on into the next. */
const PHRASE_PLACES = 16;

/**
 * The places of the words of phrases, in their order.
 * @param lengths how many words each phrase has
 * @param start the first place behind the text of every page
 */
export function listPlaces(lengths: readonly number[], start: number): number[] {
  let next = start;
  return lengths.flatMap((length) => {
    const first = next;
    next += PHRASE_PLACES * Math.ceil(length / PHRASE_PLACES);
    return Array.from({ length }, (_, index) => first + index);
  });
}

/** The number of the phrase that a place is in; `undefined` for a place in the text of the page. */
export function phraseAt(place: number, start: number): number | undefined {
  return place < start ? undefined : Math.floor((place - start) / PHRASE_PLACES);
}
