import { isDeepStrictEqual } from 'node:util';
import type { Document } from 'yaml';
import type { Collection } from '../schemas/index.ts';
import { CONTROL_CHARACTERS } from './control-characters.ts';
import { readIndented } from './read-indented.ts';
import { refuse, type YamlReading } from './read-yaml.ts';
import type { SoundTexts } from './sound-texts.ts';
import { isRecord } from '../is-record.ts';

/** No frontmatter that a person writes is longer, in UTF-16 code units. */
export const MAX_FRONTMATTER = 64_000;

/**
 * Reads what stands between the two lines of dashes.
 * @param sound texts that need not be read again; this one is added where nothing is wrong
 */
export function readFrontmatter(
  text: string,
  collection: Collection | undefined,
  sound?: SoundTexts,
): YamlReading {
  const kind = `frontmatter of ${String(collection)}`;
  const known = sound?.get(kind, text);
  if (known !== undefined) return recall(known, () => read(text, collection).document);
  const reading = read(text, collection);
  if (sound && isSound(reading)) sound.add(kind, text, reading.data);
  return reading;
}

function read(text: string, collection: Collection | undefined): YamlReading {
  if (text.length > MAX_FRONTMATTER) {
    const message = `frontmatter of more than ${MAX_FRONTMATTER} signs`;
    return refuse({ code: 'TOO_LARGE', message, offset: 0 });
  }
  // What follows from them is not told: they are, by rules of their own.
  const control = text.search(CONTROL_CHARACTERS);
  return control < 0
    ? readIndented(text, collection)
    : refuse({ code: 'CONTROL', message: 'a control character', offset: control });
}

/** Whether nothing is to be told of a reading, and JSON can hold all of it. */
function isSound({ data, errors, unreadable, misread, cutText }: YamlReading): boolean {
  const isWhole = errors.length + unreadable.size + misread.length + cutText.length === 0;
  return isWhole && isRecord(data) && isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data);
}

/** A reading of which nothing is to be told. Its places are read when they are asked for. */
function recall(data: unknown, readDocument: () => Document | undefined): YamlReading {
  let document: Document | undefined;
  return {
    get document() {
      return (document ??= readDocument());
    },
    data,
    unreadable: new Set(),
    errors: [],
    misread: [],
    cutText: [],
  };
}
