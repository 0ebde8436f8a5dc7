import { markOwn } from '../words.ts';
import type { IndexedWord, Places, Posting } from './bundle.ts';
import type { NameGroup } from './list-names.ts';

/**
 * How many places the words of a chunk have together. Pagefind's own chunks are about ten times as
 * large, and a reader fetches one for each word they type.
 */
const CHUNK_PLACES = 1500;

/** Leaves out the words that no search looks up. */
export function dropWords(
  words: readonly IndexedWord[],
  stems: ReadonlySet<string>,
): IndexedWord[] {
  return words.filter(({ stem }) => !stems.has(stem));
}

/** Words of the index for names: each stands wherever one of its names does, or what that means. */
export function makeNames(
  words: readonly IndexedWord[],
  groups: readonly NameGroup[],
): IndexedWord[] {
  const known = new Map(words.map((word) => [word.stem, word.postings]));
  const find = (stems: readonly string[]) => findPhrase(stems.map((stem) => known.get(stem) ?? []));
  return groups.flatMap(({ key, names, means }) => {
    const postings = mergePostings([...names.flatMap(find), ...means.flatMap(find).map(halve)]);
    return postings.length > 0 ? [{ stem: markOwn(key), postings, variants: [] }] : [];
  });
}

/** Shorter words begin too many others for all of these to be in one chunk. */
const MIN_ROOT = 3;

/**
 * Splits words into chunks of about the same size, in their order. The engine finds the words that begin
 * as one that is typed among those it has loaded, so they stay with it: what a word finds would depend
 * on what was searched for before.
 */
export function splitWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const chunks: IndexedWord[][] = [];
  let size = Infinity;
  let root: string | undefined;
  for (const word of words) {
    const isBehindRoot = root !== undefined && word.stem.startsWith(root);
    if (!isBehindRoot) root = word.stem.length >= MIN_ROOT ? word.stem : undefined;
    if (size >= CHUNK_PLACES && !isBehindRoot) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += 1 + countPlaces(word);
  }
  return chunks;
}

/** Compares words as the engine does, byte by byte of UTF-8. */
export function compareWords(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

function countPlaces({ postings }: IndexedWord): number {
  return postings.reduce(
    (sum, { text, fields }) => sum + 1 + [...text.values(), ...fields.values()].flat().length,
    0,
  );
}

/**
 * Where words follow each other: each page with the places of all of them in its text, of which only the
 * first one counts, and of the first one in its fields.
 */
function findPhrase(words: readonly (readonly Posting[])[]): Posting[] {
  const [first = [], ...others] = words;
  const rest = others.map(
    (postings) => new Map(postings.map((posting) => [posting.page, posting])),
  );
  return first.flatMap(({ page, text, fields }) => {
    const following = rest.map((postings) => postings.get(page));
    const inText = keepPlaces(
      text,
      following.map((posting) => listPlaces(posting?.text)),
    );
    const inFields = keepPlaces(
      fields,
      following.map((posting) => listPlaces(posting?.fields)),
    );
    if (inText.size + inFields.size === 0) return [];
    const behind = [...listPlaces(inText)].flatMap((at) => rest.map((_, index) => at + index + 1));
    return [{ page, text: mergePlaces([...inText, [1, behind]]), fields: inFields }];
  });
}

/** Those of the places that are followed by each of the other words, one place further on each time. */
function keepPlaces(places: Places, following: readonly ReadonlySet<number>[]): Places {
  return new Map(
    [...places]
      .map(
        ([shared, positions]) =>
          [
            shared,
            positions.filter((at) => following.every((next, index) => next.has(at + index + 1))),
          ] as const,
      )
      .filter(([, positions]) => positions.length > 0),
  );
}

function listPlaces(places: Places | undefined): ReadonlySet<number> {
  return new Set(places ? [...places.values()].flat() : []);
}

function halve({ page, text, fields }: Posting): Posting {
  return {
    page,
    text: mergePlaces([...text].map(([weight, at]) => [Math.max(1, Math.round(weight / 2)), at])),
    fields,
  };
}

/** One posting a page. A place that is named twice keeps the greater weight. */
function mergePostings(postings: readonly Posting[]): Posting[] {
  return [...Map.groupBy(postings, ({ page }) => page)]
    .toSorted(([left], [right]) => left - right)
    .map(([page, same]) => ({
      page,
      text: mergePlaces(same.flatMap(({ text }) => [...text])),
      fields: mergeFields(same.flatMap(({ fields }) => [...fields])),
    }));
}

function mergeFields(runs: readonly (readonly [number, readonly number[]])[]): Places {
  return new Map(
    [...Map.groupBy(runs, ([field]) => field)].map(([field, same]) => [
      field,
      [...new Set(same.flatMap(([, positions]) => positions))].toSorted((a, b) => a - b),
    ]),
  );
}

function mergePlaces(runs: readonly (readonly [number, readonly number[]])[]): Places {
  const sharedAt = new Map<number, number>();
  for (const [shared, positions] of runs)
    for (const at of positions) sharedAt.set(at, Math.max(shared, sharedAt.get(at) ?? 0));
  const merged = Map.groupBy([...sharedAt.keys()], (at) => sharedAt.get(at) ?? 0);
  return new Map(
    [...merged].map(([shared, positions]) => [shared, positions.toSorted((a, b) => a - b)]),
  );
}
