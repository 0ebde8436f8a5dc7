/** What a field may be, as far as a hint speaks of it. */
export interface Allowed {
  /** The keys of a record. */
  keys: readonly string[];
  /** Those of them that are always there. */
  required: readonly string[];
  /** The words to choose from. */
  options: readonly string[];
  /** Types of JSON Schema: `string`, `integer`, `array` and so on. */
  types: readonly string[];
  /** `date`, `uri`, `slug` or `check`, for text of that form. */
  formats: readonly string[];
  /** The largest number. */
  maximum?: number | undefined;
  /** What the entries of a list may be. */
  entryTypes: readonly string[];
}

/** What is allowed where nothing is known of it. */
export const NOTHING: Allowed = {
  keys: [],
  required: [],
  options: [],
  types: [],
  formats: [],
  entryTypes: [],
};

/** No hint repeats more of a value; a longer one is only spoken of. */
const MOST = 80;

/** A field as it is written, between backticks: its key where it has one, and its value. */
export function writeField(key: PropertyKey | undefined, value: string): string {
  // An entry of a list has a number in place of a key.
  return typeof key === 'string' ? `\`${key}: ${value}\`` : `\`${value}\``;
}

/** Text between quotes, as YAML takes it, or nothing where it is too long to be repeated. */
export function quote(text: string): string | undefined {
  if (text.length > MOST || /[\n`]/.test(text)) return undefined;
  // A backslash has a meaning between double quotes, and none between single ones.
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Text as an entry of a list between brackets: with quotes only where it needs them. */
export function writeEntry(text: string): string | undefined {
  return /^[\p{L}\d][\p{L}\d ./_+-]*$/u.test(text) && Number.isNaN(Number(text))
    ? text.length > MOST
      ? undefined
      : text
    : quote(text);
}
