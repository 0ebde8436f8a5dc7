import { isHttpsUrl, show } from '../../schemas/fields.ts';
import { hintForDate } from './date-hint.ts';
import { hintForUrl } from './url-hint.ts';
import { BULLET } from '../yaml-slips.ts';
import { unwrapCurly } from './curly-quotes.ts';
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
  allowed: Allowed & { written?: string | undefined },
): string {
  const { types, formats } = allowed;
  if (value === null) return hintForNothing(key, types);
  if (formats.includes('date')) return hintForDate(value);
  if (types.includes('string')) return hintForText(key, value, allowed);
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
  { formats, keys, written = '' }: Allowed & { written?: string | undefined },
): string {
  if (typeof value === 'string')
    return value.includes('\n') ? hintForLines(written) : 'Remove the control character.';
  if (Array.isArray(value)) {
    const [entry, ...others] = value as unknown[];
    if (others.length > 0 && formats.includes('uri') && isHttpsUrl(String(entry)))
      return `Write one address only: ${writeField(key, String(entry))}.`;
    const isShort = others.length === 0 && typeof entry === 'string' && quote(entry) !== undefined;
    // A list with brackets around it once more.
    if (
      typeof key === 'number' &&
      !isShort &&
      /^\[[^\n[\]]*\]$/.test(written) &&
      written.length <= 80
    )
      return `Write it without its brackets: \`${written.slice(1, -1).trim()}\`.`;
    return isShort
      ? `Write it without brackets: ${writeField(key, entry)}.`
      : 'Write it on one line, without brackets and hyphens.';
  }
  if (isObject(value)) return hintForColon(key, value, keys, written);
  return formats.includes('uri')
    ? hintForUrl(show(value))
    : `Put it between quotes: ${writeField(key, `"${show(value)}"`)}.`;
}

/** How to make one line of text of several. */
function hintForLines(written: string): string {
  if (/^>[+-]?\s*\n/.test(written)) return 'Remove the empty lines in it: it is one paragraph.';
  return /^\|[+-]?\s*\n/.test(written)
    ? 'Write `>-` in place of the sign behind the colon, which joins the lines.'
    : 'Write it on one line; for lines that are joined, begin with `>-` and indent what follows.';
}

/**
 * Text with a colon in it is a record to YAML.
 * @param keys the fields of the record that may stand there instead
 */
function hintForColon(
  key: PropertyKey | undefined,
  value: object,
  keys: readonly string[],
  written: string,
): string {
  const [first, ...others] = Object.entries(value) as [string, unknown][];
  const [name = '', rest] = first ?? [];
  const spaced = written
    .slice(0, 200)
    .replaceAll(/(?<=[{,]\s*)([\w-]+):(?=\S)/g, (glued, field: string) =>
      keys.includes(field) ? `${glued} ` : glued,
    );
  if (spaced.length > written.length && quote(spaced) !== undefined)
    return `Put a space after each colon: ${writeField(key, spaced)}.`;
  if (!Object.values(value).some((item) => item !== null) && quote(written) !== undefined)
    return `Put text that begins with \`{\` between quotes: ${writeField(key, quote(written) ?? '')}.`;
  const record = others.length === 0 ? proposeRecord(name, rest, keys) : undefined;
  if (record !== undefined) return `Write ${writeField(key, record)}.`;
  const isOneLine = !/^\{|\n/.test(written) && written !== '';
  const text = isOneLine
    ? quote(written)
    : others.length === 0 && typeof rest === 'string'
      ? quote(`${name}: ${rest}`)
      : undefined;
  return text === undefined
    ? 'Put text that holds a colon between quotes.'
    : `Put text that holds a colon between quotes: ${writeField(key, text)}.`;
}

/** `Deploy it done: true` is a title, and whether it is done. */
function proposeRecord(text: string, value: unknown, keys: readonly string[]): string | undefined {
  if (text.length > 200) return undefined;
  const [, title = '', field = ''] = /^(.*\S),? +([\w-]+)$/.exec(text) ?? [];
  const [first] = keys;
  const [name, end] = [title.replace(/,$/, ''), typeof value === 'boolean' ? String(value) : value];
  const [start, rest] = [writeEntry(name), typeof end === 'string' ? writeEntry(end) : undefined];
  return first !== undefined && first !== field && keys.includes(field) && start && rest
    ? `{ ${first}: ${start}, ${field}: ${rest} }`
    : undefined;
}

function hintForNumber(key: PropertyKey | undefined, value: unknown, isWhole: boolean): string {
  const what = isWhole ? 'a whole number' : 'a number';
  if (typeof value === 'number' && Number.isFinite(value))
    return `Write a whole number: ${writeField(key, String(Math.floor(value)))} or ${writeField(key, String(Math.ceil(value)))}.`;
  const given = typeof value === 'string' ? value.trim() : '';
  // Digits of a keyboard that makes them wide.
  const text = given.replaceAll(/[０-９．，]/g, (sign) => sign.normalize('NFKC'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) {
    const [whole, all] = [text.replace(/,.*/, ''), text.replaceAll(',', '')];
    return `Write it without the comma, which stands for thousands to some and for a point to others: ${writeField(key, all)} or ${writeField(key, whole)}.`;
  }
  const word = NUMBERS.indexOf(text.toLowerCase());
  if (word > 0) return `Write it in digits: ${writeField(key, String(word))}.`;
  const parts = isWhole ? undefined : readParts(text);
  if (parts !== undefined) return `Write it as one number: ${writeField(key, String(parts))}.`;
  const [, from, to] = /^(\d+) *[-\u2010-\u2015\u2212] *(\d+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined)
    return `Write one number: ${writeField(key, from)} or ${writeField(key, to)}.`;
  // A comma that stands for the point, and only one number.
  const [number, ...others] = text.replace(/(\d),(?=\d)/, '$1.').match(/\d*\.?\d+/g) ?? [];
  if (number === undefined || others.length > 0 || (isWhole && number.includes('.')))
    return `Write ${what} in digits, and nothing else.`;
  return number === given
    ? `Remove the quotes: ${writeField(key, number)}.`
    : `Write the number alone: ${writeField(key, number)}.`;
}

/** A number with a part of one: `½`, `1 1/2`, or hours and minutes as in `1:30`, `1h30` and `90 min`. */
function readParts(text: string): number | undefined {
  const plain = text
    .replace(/(?=[¼½¾])/, ' ')
    .normalize('NFKC')
    .replace('\u2044', '/')
    .trim();
  const [, whole = '0', over, under] = /^(?:(\d{1,3}) +)?(\d)\/(\d)$/.exec(plain) ?? [];
  const [, hours = '0', minutes] =
    /^(?:(\d{1,3})(?::| ?h(?:ours?)? ?))?(\d{1,3})(?: ?m(?:in(?:ute)?s?)?)?$/i.exec(plain) ?? [];
  const value =
    over !== undefined
      ? Number(whole) + Number(over) / Number(under)
      : Number(hours) + Number(minutes) / 60;
  return value > 0 && Number.isFinite(value) && /[^\d]/.test(text)
    ? Math.round(value * 100) / 100
    : undefined;
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
  { entryTypes, written = '' }: Allowed & { written?: string | undefined },
): string {
  if (typeof value === 'string' && /^(?:none|nothing|null|nil|no|n\/a|-|–|—)$/i.test(value.trim()))
    return `Write an empty list: ${writeField(key, '[]')}.`;
  const bullet = BULLET.exec(written);
  if (bullet) {
    const [entry = ''] = written.slice(bullet[0].length).split('\n');
    if (written.includes('\n') && entry.length <= 80)
      return `Begin each entry with a hyphen and a space in place of \`${bullet[1]}\`: \`- ${entry.trim()}\`.`;
  }
  const [first = ''] = written.split('\n');
  if (/\n *- /.test(written) && first.length <= 80 && !/^[[{]/.test(first))
    return `Begin it with a hyphen and a space: \`- ${first.replace(/^-+\s*/, '')}\`.`;
  // Entries below each other that are one text to YAML.
  const isBelow = /^[^\n,[{"'|>]+(?:\n[^\n,]+)+$/.test(written);
  if (entryTypes.includes('string') && isBelow && first.length <= 80)
    return `Begin each entry with a hyphen and a space: \`- ${first.replace(/^-+\s*/, '').trim()}\`.`;
  if (entryTypes.includes('string') && (typeof value === 'string' || typeof value === 'number')) {
    const text = typeof value === 'string' ? value : show(value);
    const bare = dropLoneSigns(text);
    const entries = bare
      .split(/,\s/.test(bare) ? /,\s+/ : /\s*[;；，、]\s*/)
      .map((entry) => writeEntry(entry.replace(BULLET, '').replace(/^-\s*/, '').trim()));
    if (entries.every((entry) => entry !== undefined) && entries.length <= 5)
      return `Write it as a list: ${writeField(key, `[${entries.join(', ')}]`)}.`;
  }
  // Braces with nothing but names between them.
  const names =
    isObject(value) && Object.values(value).every((item) => item === null)
      ? Object.keys(value).map((entry) => writeEntry(entry))
      : [];
  const isShort =
    names.length > 0 && names.length <= 5 && names.every((name) => name !== undefined);
  if (entryTypes.includes('string') && isShort && written.startsWith('{'))
    return `Write it as a list: ${writeField(key, `[${names.join(', ')}]`)}.`;
  return WRITE_ENTRIES;
}

/**
 * The text of a list without the bracket that has no other, or without the curly quotes or the brackets of
 * another kind around it.
 */
function dropLoneSigns(text: string): string {
  const [, inner] = /^[(［【<]([^()［］【】<>]*)[)］】>]$/.exec(text) ?? [];
  if (inner !== undefined) return inner.trim();
  if (/^[^[]+\]$/.test(text)) return text.slice(0, -1);
  return unwrapCurly(text) ?? text;
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
