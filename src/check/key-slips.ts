// Keys that a record does not have: what was meant by them, and which fields they stand for.
import type { ContentFile, FieldPath, PageFile, WrittenField } from './content-file.ts';
import { unwrapCurly } from './hints/curly-quotes.ts';
import { hintForKey } from './hints/field-hint.ts';
import { findMeantKey } from './hints/other-names.ts';
import { quote, writeEntry, writeField } from './hints/write-value.ts';
import { formatPath } from './format-path.ts';
import type { Finding } from './problem.ts';
import { readDecimal, readLostName, readMissingColon, readRun } from './brace-slips.ts';
import { describeField } from './schema-fields.ts';

/** What is told of one or several unknown keys that are one mistake. */
export interface KeySlip {
  keys: readonly string[];
  /** The fields that they stand for, which are then not missing. */
  means: readonly string[];
  finding: Finding;
}

/** The mistakes that the unknown keys of a record are. */
export function findKeySlips(file: PageFile, path: FieldPath): KeySlip[] {
  const known = describeField(file.source.collection, path).keys;
  const fields = file.fieldsAt(path);
  if (known.length === 0) return [];
  const slips: KeySlip[] = [];
  const told = new Set(known);
  fields.forEach((field, index) => {
    if (told.has(field.key)) return;
    const keys = { path, fields, known };
    for (const read of READERS) {
      const slip = read(file, keys, index);
      if (!slip) continue;
      slips.push(slip);
      for (const key of slip.keys) told.add(key);
      return;
    }
  });
  return slips;
}

/** `{ title: A, b and c }`: text with a comma in it, of which the rest is taken for keys. */
const readSplitText: ReadSlip = (file, { fields, known }, index) => {
  const before = fields[index - 1];
  if (!before?.isBetweenBraces || !known.includes(before.key) || before.value === '')
    return undefined;
  // More would be too long to be repeated.
  const behind = fields.slice(index, index + 20);
  const end = behind.findIndex(({ value }) => value !== '');
  const rest = behind.slice(0, end < 0 ? behind.length : end);
  const parts = rest.filter(({ key }) => !known.includes(key));
  const last = parts.at(-1);
  // `{ hours: 1,5 }` is a number with a comma.
  if (!last || parts.length < rest.length || /^[\d"']/.test(before.value)) return undefined;
  const offset = before.end - before.value.length;
  const text = file.source.text.slice(offset, last.end);
  const quoted = quote(unwrapCurly(text) ?? text);
  return {
    keys: parts.map(({ key }) => key),
    means: [],
    finding: file.finding(
      `Expected one value behind \`${before.key}:\`, found text with a comma in it, which ends the value between braces.`,
      {
        offset,
        length: text.length,
        hint:
          quoted === undefined
            ? 'Put the text between quotes.'
            : `Put the text between quotes: ${writeField(before.key, quoted)}.`,
      },
    ),
  };
};

/** `{ first:1, last:2 }`: between braces a colon ends a key only where a space follows it. */
const readMissingSpaces: ReadSlip = (file, { path, fields, known }, index) => {
  const nameOf = ({ key, value }: WrittenField) => {
    const [, name = ''] = /^([^:\s]+):\S/.exec(key) ?? [];
    return value === '' && known.includes(name) ? name : undefined;
  };
  const field = fields[index];
  if (!field || nameOf(field) === undefined) return undefined;
  const joined = fields.slice(index).filter((other) => nameOf(other) !== undefined);
  return {
    keys: joined.map(({ key }) => key),
    means: joined.flatMap((other) => nameOf(other) ?? []),
    finding: describeKey(file, path, field, hintForKey(field.key, known)),
  };
};

/** `{ Deploy it, done: true }`: text that has lost the name of its field. */
const readNameless: ReadSlip = (file, { path, fields, known }, index) => {
  const field = fields[index];
  const isInList = typeof path.at(-1) === 'number';
  if (!field || !isInList || index > 0 || findMeantKey(field.key, known) !== undefined)
    return undefined;
  const names = fields.map(({ key }) => key);
  const name = known.find((key) => {
    const { types, formats } = describeField(file.source.collection, [...path, key]);
    return types.includes('string') && formats.length === 0 && !names.includes(key);
  });
  const [written = ''] = file.source.text.slice(field.start, field.end).split('\n');
  const value = field.value === '' ? writeEntry(field.key) : quote(written);
  // A single word before a colon is a key, if not one that there is.
  if (
    name === undefined ||
    value === undefined ||
    (field.value !== '' && !/\s|^[A-Z]/.test(field.key))
  )
    return undefined;
  return {
    keys: [field.key],
    means: [name],
    finding: file.finding(`Expected the name of a field before its text, found none.`, {
      offset: field.start,
      length: written.length,
      hint: `Write ${writeField(name, value)}.`,
    }),
  };
};

/** How to make a key a part of the text above it, which goes on in its line; nothing for other keys. */
function hintForText(
  { source }: PageFile,
  { path, fields }: KeysOf,
  index: number,
): string | undefined {
  const [before, field] = [fields[index - 1], fields[index]];
  if (!before || !field || field.isBetweenBraces || field.value === '') return undefined;
  const { types, formats, options } = describeField(source.collection, [...path, before.key]);
  const isFree = types.includes('string') && formats.length === 0 && options.length === 0;
  // One word that a sentence goes on with may be a key as well.
  const goesOn =
    /^\p{L}\S*(?: \S+){2,}[^.!?]$/u.test(before.value.trim()) && /^\p{Ll}+$/u.test(field.key);
  const isText =
    /^[\p{L}\d][^\n]*$/u.test(before.value.trim()) && /^[^\s[{][^\n]*$/.test(field.value.trim());
  const text = quote(`${before.value.trim()} ${field.key}: ${field.value.trim()}`);
  if (!isFree || !isText || !(goesOn || /^[^"']+ /.test(field.key)) || text === undefined)
    return undefined;
  return `Remove it, or put it into the text above it, between quotes: ${writeField(before.key, text)}.`;
}

/** Any other key: one whose name is nearly right, or one that belongs nowhere. */
const readOther: ReadSlip = (file, { path, fields, known }, index) => {
  const field = fields[index];
  if (!field) return undefined;
  const written = fields.map(({ key }) => key);
  const only = findOnlyMissing(file, { path, fields, known });
  const meant = findMeantKey(field.key, known, written) ?? only;
  const minutes = meant === 'hours' && /^minutes$/i.test(field.key) ? Number(field.value) : NaN;
  const hint =
    meant !== undefined && meant === only
      ? `Did you mean \`${meant}\`?`
      : ((meant === undefined ? hintForText(file, { path, fields, known }, index) : undefined) ??
        hintForKey(field.key, known, written));
  const finding = describeKey(file, path, field, hint);
  return {
    keys: [field.key],
    means: meant === undefined ? [] : [meant],
    finding:
      minutes > 0
        ? {
            ...finding,
            length: field.end - field.start,
            hint: `Write it in hours: \`hours: ${Math.max(0.25, Math.round(minutes / 15) / 4)}\`.`,
          }
        : finding,
  };
};

/**
 * The one text that an entry of a list needs and lacks, where it has one key that there is not:
 * `{ text: Change history, done: true }` is a feature whose title has another name.
 */
function findOnlyMissing(file: PageFile, { path, fields, known }: KeysOf): string | undefined {
  if (typeof path.at(-1) !== 'number') return undefined;
  const { collection } = file.source;
  const missing = describeField(collection, path).required.filter(
    (name) => !fields.some(({ key }) => key === name),
  );
  const [name, ...others] = missing;
  const unknown = fields.filter(({ key }) => !known.includes(key));
  if (name === undefined || others.length > 0 || unknown.length !== 1) return undefined;
  const isText = describeField(collection, [...path, name]).types.every(
    (type) => type === 'string',
  );
  return isText && unknown[0]?.value !== '' ? name : undefined;
}

/** In turn: a key is what the first says of it. */
const READERS: readonly ReadSlip[] = [
  readMissingSpaces,
  readDecimal,
  readRun,
  readMissingColon,
  readLostName,
  readSplitText,
  readNameless,
  readOther,
];

function describeKey(
  file: ContentFile,
  path: FieldPath,
  { key, start }: WrittenField,
  hint: string,
): Finding {
  const owner = path.length > 0 ? `\`${formatPath(path)}\`` : String(file.source.collection);
  return file.finding(`Expected a field of ${owner}, found \`${key}\`.`, {
    offset: start,
    length: key.length,
    hint,
  });
}

/** A record: its place, its fields as they are written, and those that its schema knows. */
export interface KeysOf {
  path: FieldPath;
  fields: readonly WrittenField[];
  known: readonly string[];
}

/** The mistake that a key of a record is, with those that go with it; nothing where it is another one. */
export type ReadSlip = (file: PageFile, keys: KeysOf, index: number) => KeySlip | undefined;
