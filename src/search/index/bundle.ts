import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

// The files that Pagefind 1.5 writes and its engine reads: CBOR behind a mark, in gzip. They have no
// documented shape, so what is read is held against this one: another version ends the build.
const MARK = 'pagefind_dcd';

const numbers = z.array(z.int());
/** Page as the distance from the one before, places in its text, places in its metadata. */
const posting = z.tuple([z.int().nonnegative(), numbers, numbers]);
/** A word with its pages, and with those of the spellings that have an accent more. */
const word = z.tuple([
  z.string(),
  z.array(posting),
  z.array(z.tuple([z.string(), z.array(posting)])),
]);
const chunk = z.tuple([z.array(word)]);
/** Version, pages with their number of words, chunks, filters, sorts, fields of metadata. */
const meta = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), z.int()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.unknown()),
  z.array(z.string()),
]);

/** Where a word stands, by a number that those places share: their weight, or their field. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** A page on which a word stands. */
export interface Posting {
  /** Number of the page in the index. */
  page: number;
  /** Positions in the text, by their weight: 24 for plain text, more for what counts more. */
  text: Places;
  /** Positions in the metadata, by the number of their field. */
  fields: Places;
}

/** A word of the index. */
export interface IndexedWord {
  /** What the engine makes of the word before it looks it up. */
  stem: string;
  /** In the order of the pages. */
  postings: readonly Posting[];
  /** The same word written with an accent. */
  variants: readonly { form: string; postings: readonly Posting[] }[];
}

/** A chunk of words, from the first one in it to the last. */
export interface Chunk {
  from: string;
  to: string;
  /** Name of its file. */
  name: string;
}

/** Reads the words of a file `index/*.pf_index`. Throws where it is not as Pagefind 1.5 writes it. */
export function readWords(bytes: Uint8Array): IndexedWord[] {
  const [words] = chunk.parse(unpack(bytes));
  return words.map(([stem, pages, variants]) => ({
    stem,
    postings: readPostings(pages),
    variants: variants.map(([form, own]) => ({ form, postings: readPostings(own) })),
  }));
}

/** Writes words as the engine reads them. */
export function writeWords(words: readonly IndexedWord[]): Uint8Array {
  return pack([
    words.map(({ stem, postings, variants }) => [
      stem,
      writePostings(postings),
      variants.map(({ form, postings: own }) => [form, writePostings(own)]),
    ]),
  ]);
}

/** The names of the pages' fragments and their numbers of words, in the order of a file `*.pf_meta`. */
export function readPages(bytes: Uint8Array): { name: string; length: number }[] {
  return meta.parse(unpack(bytes))[1].map(([name, length]) => ({ name, length }));
}

/** The names of the fields of metadata, in the order of their numbers. */
export function readFields(bytes: Uint8Array): string[] {
  return meta.parse(unpack(bytes))[5];
}

/** The chunks that a file `*.pf_meta` names. */
export function readChunks(bytes: Uint8Array): Chunk[] {
  return meta.parse(unpack(bytes))[2].map(([from, to, name]) => ({ from, to, name }));
}

/** The file `*.pf_meta` with other chunks. */
export function writeChunks(bytes: Uint8Array, chunks: readonly Chunk[]): Uint8Array {
  const [version, pages, , ...rest] = meta.parse(unpack(bytes));
  return pack([version, pages, chunks.map(({ from, to, name }) => [from, to, name]), ...rest]);
}

/** A fragment's text, which is JSON behind the mark. */
export function readFragment(bytes: Uint8Array): unknown {
  return JSON.parse(unmark(bytes).toString('utf8'));
}

/** The file of a fragment. */
export function writeFragment(value: unknown): Uint8Array {
  return gzipSync(Buffer.from(MARK + JSON.stringify(value)), { level: 9 });
}

function unpack(bytes: Uint8Array): unknown {
  return decode(unmark(bytes));
}

function unmark(bytes: Uint8Array): Buffer {
  const data = gunzipSync(bytes);
  if (data.subarray(0, MARK.length).toString('latin1') !== MARK)
    throw new Error('Expected a file of Pagefind 1.5, found another kind.');
  return data.subarray(MARK.length);
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(MARK), encode(value)]), { level: 9 });
}

function readPostings(pages: readonly z.output<typeof posting>[]): Posting[] {
  let page = 0;
  return pages.map(([distance, text, fields]) => {
    page += distance;
    return { page, text: readPlaces(text), fields: readPlaces(fields) };
  });
}

function writePostings(postings: readonly Posting[]): z.output<typeof posting>[] {
  let last = 0;
  return postings.map(({ page, text, fields }) => {
    const distance = page - last;
    last = page;
    return [distance, writePlaces(text), writePlaces(fields)];
  });
}

/** A negative number gives what the places after it share, less one; each is a distance from the last. */
function readPlaces(encoded: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  let shared: number[] = [];
  for (const number of encoded) {
    if (number < 0) {
      shared = [];
      places.set(-number - 1, shared);
    } else shared.push(number + (shared.at(-1) ?? 0));
  }
  return places;
}

function writePlaces(places: Places): number[] {
  return [...places]
    .toSorted(([left], [right]) => left - right)
    .flatMap(([shared, positions]) => [
      -shared - 1,
      ...positions.map((position, index) => position - (positions[index - 1] ?? 0)),
    ]);
}
