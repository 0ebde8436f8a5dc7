// A page is found by its title and its keywords, too: short phrases, each of which says what the page is
// about. The index has them behind the text of every page, so that the engine tells where in them it
// found a term, and not only that it did. Of a short phrase its places tell how long it is, so that a
// query that is the whole of it can be told from one that is a part.

/** How many places a phrase has to itself. A longer one goes on into the next ones. */
const PHRASE_PLACES = 16;

/** Phrases of up to so many words tell how long they are: all of them have places of their own in one run. */
const SHORT = 5;

/**
 * The places of the words of phrases, in their order. Short phrases have every other run of places: those
 * of one word its first place, those of two the two after it, and so on.
 * @param lengths how many words each phrase has
 * @param start the first place behind the text of every page
 */
export function listPlaces(lengths: readonly number[], start: number): number[] {
  let next = 0;
  return lengths.flatMap((length) => {
    const isShort = length <= SHORT;
    if (isShortRun(next) !== isShort) next += 1;
    const first = start + next * PHRASE_PLACES + (isShort ? offsetOf(length) : 0);
    next += Math.ceil(length / PHRASE_PLACES);
    return Array.from({ length }, (_, index) => first + index);
  });
}

/** The number of the phrase that a place is in; `undefined` for a place in the text of the page. */
export function phraseAt(place: number, start: number): number | undefined {
  return place < start ? undefined : Math.floor((place - start) / PHRASE_PLACES);
}

/** How many words the short phrase has that a place is in; `undefined` for a place anywhere else. */
export function lengthAt(place: number, start: number): number | undefined {
  const phrase = phraseAt(place, start);
  if (phrase === undefined || !isShortRun(phrase)) return undefined;
  const offset = (place - start) % PHRASE_PLACES;
  for (let length = SHORT; length > 0; length -= 1) if (offset >= offsetOf(length)) return length;
  return undefined;
}

function isShortRun(run: number): boolean {
  return run % 2 === 1;
}

/** Where a short phrase begins in its run: behind all shorter ones. */
function offsetOf(length: number): number {
  return (length * (length - 1)) / 2;
}
