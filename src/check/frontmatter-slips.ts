// Lines around frontmatter that were meant to be `---` and are not, or stand where they should not.
import { isRecord } from '../is-record.ts';
import { readYaml } from './read-yaml.ts';

/** Dashes of any kind, which phones and word processors make of hyphens, and other rules across. */
const RULE =
  /^\s*(?:[-\u2010-\u2015\u2212]{2,}|[\u2013-\u2015]|\+{3}|\*{3}|_{3}|={3,}|~{3}|\.{3})\s*$|^(?:---|\+\+\+)[^\n]/;

/** Deeper than this it is in the text of a field. */
const DEEP = /^\s{2}/;

/** A line that can stand in frontmatter. */
const YAML_LINE = /^(?:\s|#|-(?:\s|$)|[\]}]|[^\s:]+\s*:(?:\s|$)|$)/;

/** A line of the file. */
export interface Line {
  /** Where it begins. */
  offset: number;
  text: string;
}

/**
 * The line that was meant to end frontmatter and does not; nothing where the body begins before one.
 * @param end where to look no further
 */
export function findClosingSlip(text: string, start: number, end: number): ClosingSlip | undefined {
  for (const line of listLines(text, start)) {
    if (line.offset >= end) return undefined;
    if (RULE.test(line.text) && !DEEP.test(line.text) && !isMark(line)) {
      const behind = text.slice(line.offset + line.text.length, end).trimStart();
      return { ...line, isBeforeFields: /^[\w-]+:\s/.test(behind) };
    }
    if (!YAML_LINE.test(line.text)) return undefined;
  }
  return undefined;
}

/** The first line of a file that says something, and whether it was meant to be `---`. */
export function findOpening(text: string): Line & { isMeant: boolean } {
  for (const line of listLines(text, text.startsWith('\uFEFF') ? 1 : 0))
    if (line.text.trim() !== '') return { ...line, isMeant: RULE.test(line.text) };
  return { offset: 0, text: '', isMeant: false };
}

/**
 * Where frontmatter really ends that a line `---` cuts in two: what follows the line still is fields.
 * @param mark where that line begins
 * @param bodyStart where the line after it begins
 * @param keys the fields that the file can have
 */
export function findCutFields(
  text: string,
  mark: { fieldsStart: number; offset: number; bodyStart: number },
  keys: readonly string[],
): CutFields | undefined {
  const { fieldsStart, offset, bodyStart } = mark;
  const first = /[^\s][^\n:]*(?=:(?:\s|$))/y;
  first.lastIndex = bodyStart + text.slice(bodyStart, bodyStart + 1000).search(/\S|$/);
  const name = first.exec(text)?.[0];
  if (name === undefined || !keys.includes(name)) return undefined;
  const above = namesIn(text.slice(fieldsStart, offset));
  let blank: number | undefined;
  for (const line of listLines(text, bodyStart)) {
    const end = line.offset;
    if (isMark(line)) {
      if (!isFields(text.slice(bodyStart, end), above, keys)) break;
      return { end, bodyStart: Math.min(text.length, end + line.text.length + 1), isClosed: true };
    }
    if (!YAML_LINE.test(line.text)) break;
    if (line.text.trim() === '') blank ??= end;
  }
  return blank !== undefined && isFields(text.slice(bodyStart, blank), above, keys)
    ? { end: blank, bodyStart: blank, isClosed: false }
    : undefined;
}

/** Whether a text is fields that can stand behind others. */
function isFields(text: string, above: readonly string[], keys: readonly string[]): boolean {
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => keys.includes(name) && !above.includes(name));
}

/** The names of fields in YAML; none where it is something else, or has mistakes. */
function namesIn(text: string): string[] {
  // No frontmatter is longer.
  if (text.length > 64_000) return [];
  const { data, errors } = readYaml(text);
  return isRecord(data) && errors.length === 0 ? Object.keys(data) : [];
}

function isMark({ text }: Line): boolean {
  return /^---[ \t]*$/.test(text);
}

/** The lines of a text from an offset on, without the signs that end them. */
function* listLines(text: string, from: number): Generator<Line> {
  for (let offset = from; offset < text.length;) {
    const feed = text.indexOf('\n', offset);
    const end = feed < 0 ? text.length : feed;
    yield { offset, text: text.slice(offset, end).replace(/\r$/, '') };
    offset = end + 1;
  }
}

/** A line that is not `---`, as it should be. */
export interface ClosingSlip extends Line {
  /** Whether more fields follow it. */
  isBeforeFields: boolean;
}

/** Frontmatter with a line `---` in its midst. */
interface CutFields {
  /** Where the fields end. */
  end: number;
  bodyStart: number;
  /** Whether another line `---` ends it. */
  isClosed: boolean;
}
