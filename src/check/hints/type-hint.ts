import { show } from '../../schemas/fields.ts';
import { hintForDate } from './date-hint.ts';
import { hintForUrl } from './url-hint.ts';
import { quote, writeEntry, writeField, type Allowed } from './write-value.ts';
import { isObject } from '../../is-record.ts';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How a list is written; of one whose entries are records no more can be said in a line. */
export const WRITE_ENTRIES =
  'Write each entry on a line of its own that begins with a hyphen and a space: `- …`.';

const YES = ['true', 'yes', 'y', 'on', 'done', 'x'];
const NO = ['false', 'no', 'n', 'off'];

/** How to write a value whose type is not one that its field has. */
export function hintForType(
  key: PropertyKey | undefined,
  value: unknown,
  allowed: Allowed,
): string {
  const { types, formats } = allowed;
  if (value === null) return hintForNothing(key, types);
  if (formats.includes('date')) return hintForDate(value);
  if (types.includes('string')) return hintForText(key, value, formats);
  if (types.includes('number') || types.includes('integer'))
    return hintForNumber(key, value, types.includes('integer'));
  if (types.includes('boolean')) return hintForBoolean(key, value);
  if (types.includes('array')) return hintForList(key, value, allowed);
  return hintForRecord(key, value, allowed.keys);
}

/** A key, or the hyphen of an entry, without anything behind it. */
function hintForNothing(key: PropertyKey | undefined, types: readonly string[]): string {
  if (types.includes('array')) return WRITE_ENTRIES;
  return typeof key === 'string'
    ? `Write the value behind \`${key}:\`.`
    : 'Write the entry behind the hyphen, or remove it.';
}

function hintForText(
  key: PropertyKey | undefined,
  value: unknown,
  formats: readonly string[],
): string {
  if (typeof value === 'string')
    return value.includes('\n')
      ? 'Write it on one line; for lines that are joined, begin with `>-` and indent what follows.'
      : 'Remove the control character.';
  if (Array.isArray(value)) {
    const [entry, ...others] = value as unknown[];
    const isShort = others.length === 0 && typeof entry === 'string' && quote(entry) !== undefined;
    return isShort
      ? `Write it without brackets: ${writeField(key, entry)}.`
      : 'Write it on one line, without brackets and hyphens.';
  }
  if (isObject(value)) return hintForColon(key, value);
  return formats.includes('uri')
    ? hintForUrl(show(value))
    : `Put it between quotes: ${writeField(key, `"${show(value)}"`)}.`;
}

/** Text with a colon in it is a record to YAML. */
function hintForColon(key: PropertyKey | undefined, value: object): string {
  const [first, ...others] = Object.entries(value) as [string, unknown][];
  const [name, rest] = first ?? [];
  const text =
    others.length === 0 && typeof rest === 'string' ? quote(`${name}: ${rest}`) : undefined;
  return text === undefined
    ? 'Put text that holds a colon between quotes.'
    : `Put text that holds a colon between quotes: ${writeField(key, text)}.`;
}

function hintForNumber(key: PropertyKey | undefined, value: unknown, isWhole: boolean): string {
  const what = isWhole ? 'a whole number' : 'a number';
  if (typeof value === 'number' && Number.isFinite(value))
    return `Write a whole number: ${writeField(key, String(Math.floor(value)))} or ${writeField(key, String(Math.ceil(value)))}.`;
  const text = typeof value === 'string' ? value.trim() : '';
  const word = NUMBERS.indexOf(text.toLowerCase());
  if (word > 0) return `Write it in digits: ${writeField(key, String(word))}.`;
  // A comma that stands for the point, and only one number.
  const [number, ...others] = text.replace(/(\d),(?=\d)/, '$1.').match(/\d+(?:\.\d+)?/g) ?? [];
  if (number === undefined || others.length > 0 || (isWhole && number.includes('.')))
    return `Write ${what} in digits, and nothing else.`;
  return number === text
    ? `Remove the quotes: ${writeField(key, number)}.`
    : `Write the number alone: ${writeField(key, number)}.`;
}

function hintForBoolean(key: PropertyKey | undefined, value: unknown): string {
  const text = String(value).trim().toLowerCase();
  const meant = YES.includes(text) ? 'true' : NO.includes(text) ? 'false' : undefined;
  return meant === undefined
    ? 'Write `true` or `false`, without quotes.'
    : `Write ${writeField(key, meant)}, without quotes.`;
}

function hintForList(
  key: PropertyKey | undefined,
  value: unknown,
  { entryTypes }: Allowed,
): string {
  if (entryTypes.includes('string') && (typeof value === 'string' || typeof value === 'number')) {
    const entries = (typeof value === 'string' ? value : show(value))
      .split(/,\s+/)
      .map((entry) => writeEntry(entry.replace(/^-\s*/, '').trim()));
    if (entries.every((entry) => entry !== undefined) && entries.length <= 5)
      return `Write it as a list: ${writeField(key, `[${entries.join(', ')}]`)}.`;
  }
  return WRITE_ENTRIES;
}

function hintForRecord(
  key: PropertyKey | undefined,
  value: unknown,
  keys: readonly string[],
): string {
  // A number, two in a list, or two with a sign or a word between them.
  const [first, last = first, ...others] = String(value).match(/\d+/g) ?? [];
  if (keys.join() === 'first,last' && first !== undefined && others.length === 0)
    return `Write ${writeField(key, `{ first: ${first}, last: ${last ?? first} }`)}.`;
  const fields = keys.slice(0, 5).map((name) => `\`${name}:\``);
  return `Write its fields, each on an indented line of its own: ${fields.join(', ')}${keys.length > 5 ? ' and others' : ''}.`;
}
