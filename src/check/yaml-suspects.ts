// Lines of frontmatter that begin where a field of the whole file does, and are none.
import { z } from 'zod';
import { schemas, type Collection } from '../schemas/index.ts';

/** A key that begins its line, where a field of the whole file begins. */
const TOP_KEY = /^([A-Za-z][\w-]*):(?=\s|$)/gm;

/** Words and a colon where a field begins. A space is looked for in them later: here it would take long. */
const TOP_TEXT = /^\p{L}[^\n:#]*(?=:(?:\s|$))/gmu;

/** The names that begin a line and are no field of the file, or stand there twice. */
export function listSuspects(text: string, collection: Collection): ReadonlySet<string> {
  const known = findTopKeys(collection);
  const seen = new Set<string>();
  const suspects = new Set<string>();
  for (const [, name = ''] of text.matchAll(TOP_KEY)) {
    if (!known.has(name) || seen.has(name)) suspects.add(name);
    seen.add(name);
  }
  // Text that goes on in the column of the keys looks like one where it has a colon.
  for (const [words] of text.matchAll(TOP_TEXT)) if (words.includes(' ')) suspects.add(words);
  return suspects;
}

const topKeys = new Map<Collection, ReadonlySet<string>>();

/** The names of the fields of a file, from its schema: a JSON Schema of it takes longer to build. */
export function findTopKeys(collection: Collection): ReadonlySet<string> {
  let keys = topKeys.get(collection);
  if (!keys) {
    const schema: z.core.$ZodType = schemas[collection];
    const records = schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema];
    keys = new Set(
      records.flatMap((record) => (record instanceof z.ZodObject ? Object.keys(record.shape) : [])),
    );
    topKeys.set(collection, keys);
  }
  return keys;
}
