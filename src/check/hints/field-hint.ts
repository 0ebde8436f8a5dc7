import { EVIDENCE } from '../../schemas/week.ts';
import { suggest } from '../suggest.ts';
import { hintForDate } from './date-hint.ts';
import { findMeantKey } from './other-names.ts';
import { findMeantWord } from './other-words.ts';
import { toSlug } from './to-slug.ts';
import { hintForType, WRITE_ENTRIES } from './type-hint.ts';
import { sayUnseen } from './unseen.ts';
import { hintForUrl } from './url-hint.ts';
import { quote, writeField, type Allowed } from './write-value.ts';

/** How to mend a field that its schema refuses: what to type, where that can be told. */
export function hintForField(field: BadField): string {
  return sayUnseen(field.value, chooseHint(field));
}

function chooseHint(field: BadField): string {
  const { rule, path, value, allowed, parent } = field;
  const key = path.at(-1);
  switch (rule) {
    case 'frontmatter':
      return 'Write the fields between the two lines `---`, each on a line of its own: `title: …`.';
    case 'missing-key':
      return `Add \`${String(key)}:\`.`;
    case 'bad-value':
      return hintForOption(key, value, allowed);
    case 'bad-date':
      return hintForDate(value);
    case 'bad-url':
      return hintForUrl(String(value));
    case 'bad-slug':
      return hintForSlug(String(value));
    case 'out-of-range':
      return hintForRange(key, value, allowed);
    case 'repeated-entry':
      return key === 'id'
        ? 'Give one of the two another id.'
        : 'Remove one of the two, or write what was meant in its place.';
    case 'duplicate-check':
      return 'Give one of the two another id.';
    case 'date-order':
      return hintForOrder(parent);
    case 'status-evidence':
      return hintForEvidence(key, value);
    default:
      return (
        hintForComment(key, field) ??
        hintForType(key, value, { ...allowed, written: field.written })
      );
  }
}

/** `title: #1 app` has no value: what begins with the sign is a comment. */
function hintForComment(
  key: PropertyKey | undefined,
  { comment, allowed }: BadField,
): string | undefined {
  // `week: #38`
  if (/^#\s*\d[\d.]*$/.test(comment ?? '') && /number|integer/.test(allowed.types.join()))
    return 'Remove the `#`, from which on the line is a comment.';
  const text = comment === undefined ? undefined : quote(comment);
  return text !== undefined && allowed.types.includes('string')
    ? `Put text that begins with \`#\` between quotes: ${writeField(key, text)}.`
    : undefined;
}

/**
 * How to mend a key that its record does not have.
 * @param written the keys that the record has
 */
export function hintForKey(
  key: string,
  keys: readonly string[],
  written: readonly string[] = [],
): string {
  if (/^(?:<!--|\/\/)/.test(key)) return 'A comment begins with `#`.';
  // Between braces a colon ends a key only where a space follows it.
  const [, name = '', value = ''] = /^([^:]+):(.+)$/.exec(key) ?? [];
  if (keys.includes(name))
    return `Put a space after the colon: \`${name}: ${value.slice(0, 40)}\`.`;
  const meant = findMeantKey(key, keys, written);
  return meant === undefined ? 'Remove it.' : sayUnseen(key, `Did you mean \`${meant}\`?`);
}

function hintForOption(key: PropertyKey | undefined, value: unknown, { options }: Allowed): string {
  const [entry, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  const isOption = options.some((option) => option === entry) && others.length === 0;
  if (isOption) return `Write it without brackets: ${writeField(key, String(entry))}.`;
  const meant =
    suggest(value, options) ?? suggestByMeaning(value, options) ?? suggestFirst(value, options);
  return meant ?? 'Write one of these words.';
}

/** The word that is meant by one that says the same. */
function suggestByMeaning(value: unknown, options: readonly string[]): string | undefined {
  const word = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const meant = findMeantWord(word, options);
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

/** The word that a value begins with, where a remark follows it: `completed // at last`. */
function suggestFirst(value: unknown, options: readonly string[]): string | undefined {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  const meant = options.find(
    (option) => text.startsWith(option) && /^(?:\s*[(#<,;]|\s+\W)/.test(text.slice(option.length)),
  );
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

/** The slug that a text would be. What refers to an entry is told with those that exist. */
function hintForSlug(value: string): string {
  const slug = value
    .split('/')
    .map(toSlug)
    .filter((part) => part !== '')
    .join('-');
  return slug === '' || slug.length > 80
    ? 'Write lower-case letters and digits, with single hyphens between words.'
    : `Did you mean \`${slug}\`?`;
}

function hintForRange(key: PropertyKey | undefined, value: unknown, allowed: Allowed): string {
  if (typeof value === 'string')
    return typeof key === 'string'
      ? `Write some text behind \`${key}:\`; if the field may be left out, remove the line.`
      : 'Write some text behind the hyphen, or remove it.';
  if (Array.isArray(value)) return WRITE_ENTRIES;
  if (typeof value === 'object') return hintForRun(key, value);
  return allowed.types.includes('integer')
    ? 'Write a whole number from 1 on.'
    : `Write a number above 0, at most ${allowed.maximum}; halves and quarters are fine: \`0.5\`.`;
}

/** A run of weeks whose ends have changed places. */
function hintForRun(key: PropertyKey | undefined, value: object | null): string {
  const { first, last } = { first: 0, last: 0, ...value };
  return `Write the smaller number first: ${writeField(key, `{ first: ${last}, last: ${first} }`)}.`;
}

/** Only a phase has two dates that its own schema compares. */
function hintForOrder(phase: unknown): string {
  const { startsOn = '' } = Object(phase) as { startsOn?: unknown };
  return `\`startsOn\` comes first, and is ${String(startsOn)}: write that day or a later one, or exchange the two dates.`;
}

function hintForEvidence(key: PropertyKey | undefined, value: unknown): string {
  const name = String(key);
  if (value === undefined) return `Add \`${name}:\`, or set an earlier status.`;
  if (name === 'done') return 'Set `status: in-progress`, or write `done: false`.';
  const status = EVIDENCE.find(([field]) => field === name)?.[1] ?? 'completed';
  return `Set \`status: ${status}\`, or remove \`${name}\`.`;
}

/** A field that is refused. */
interface BadField {
  /** The rule that it belongs to. */
  rule: string;
  path: readonly PropertyKey[];
  value: unknown;
  allowed: Allowed;
  /** The record or the list that it is in. */
  parent: unknown;
  /** The comment that stands in the place of the value. */
  comment?: string | undefined;
  /** The value as it is written. */
  written?: string | undefined;
}
