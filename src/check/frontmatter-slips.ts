// Lines around frontmatter that were meant to be `---` and are not, or stand where they should not.
import { isRecord } from '../is-record.ts';
import { schemas, type Collection } from '../schemas/index.ts';
import { MAX_FRONTMATTER } from './read-frontmatter.ts';
import { readYaml } from './read-yaml.ts';
import { describeField } from './schema-fields.ts';
import { lineAt } from './yaml-lines.ts';

/** Dashes of any kind, which phones and word processors make of hyphens, and other rules across. */
const RULE =
  /^\s*(?:[-\u2010-\u2015\u2212]{2,}|[\u2013-\u2015]|\+{3}|\*{3}|_{3}|={3,}|~{3}|\.{3})\s*$|^(?:---|\+\+\+)[^\n]/;

/** Deeper than this it is in the text of a field. */
const DEEP = /^\s{2}/;

/** A line that can stand in frontmatter. */
const YAML_LINE = /^(?:\s|#|-(?:\s|$)|[\]}]|[^\s:]+\s*:(?:\s|$)|$)/;

/** A line that begins with the name of a field. */
const NAMED = /^([a-z][\w-]*):(?:\s|$)/i;

/** A line of a fence around code. */
const FENCE = /^`{3,}[^`]*$/;

/** What the first line of a file is. */
type OpeningKind = 'mark' | 'fence' | 'field' | 'above' | 'other';

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

/**
 * The first line of a file that says something, and what it was meant to be: the line `---`, a line of a
 * fence around the frontmatter, the first of the fields, or words before the line `---`.
 * @param keys the fields that the file can have
 */
export function findOpening(text: string, keys: readonly string[]): Line & { kind: OpeningKind } {
  const lines = listLines(text, text.startsWith('\uFEFF') ? 1 : 0);
  const [line, ...behind] = [...lines.take(20)].filter((other) => other.text.trim() !== '');
  if (!line) return { offset: 0, text: '', kind: 'other' };
  const next = behind.findIndex(isMark);
  const isAbove = next >= 0 && next < 5 && NAMED.test(behind[next + 1]?.text ?? '');
  const kind = FENCE.test(line.text)
    ? 'fence'
    : RULE.test(line.text) || /^(?:-|\S{1,3}---)\s*$/.test(line.text)
      ? 'mark'
      : isAbove
        ? 'above'
        : keys.includes(NAMED.exec(line.text)?.[1] ?? '')
          ? 'field'
          : 'other';
  return { ...line, kind };
}

/**
 * The number of the line that closes the fence whose first line is at an offset: the next one, or the
 * last of the file; nothing where none does.
 */
export function findFenceEnd(text: string, offset: number): number | undefined {
  const [first, ...others] = [...listLines(text, offset)].filter(({ text: line }) =>
    FENCE.test(line),
  );
  // Each of those in the body closes the one before it, but for the one that is too many.
  const [next] = others;
  const last = others.at(-1);
  if (!first || !next || others.length % 2 === 0) return undefined;
  return numberOfLine(text, /^`+\s*$/.test(next.text) ? next : (last ?? next));
}

/** The number of a line in the file, from 1. */
export function numberOfLine(text: string, { offset }: Line): number {
  return text.slice(0, offset).split('\n').length;
}

/**
 * Where frontmatter really ends that a line `---` cuts in two: what follows the line still is fields.
 * @param mark where that line begins
 * @param bodyStart where the line after it begins
 */
export function findCutFields(
  text: string,
  mark: { fieldsStart: number; offset: number; bodyStart: number },
  collection: Collection,
): CutFields | undefined {
  const { fieldsStart, offset, bodyStart } = mark;
  const first = /[^\s][^\n:]*(?=:(?:\s|$))/y;
  first.lastIndex = bodyStart + text.slice(bodyStart, bodyStart + 1000).search(/\S|$/);
  const name = first.exec(text)?.[0];
  const { keys } = describeField(collection, []);
  if (name === undefined || !keys.includes(name)) return undefined;
  const above = readFields(text.slice(fieldsStart, offset));
  return listEnds(text, bodyStart).find((cut) => {
    const below = readFields(text.slice(bodyStart, cut.end));
    const names = Object.keys(below);
    const areFields =
      names.length > 0 && names.every((key) => keys.includes(key) && !Object.hasOwn(above, key));
    return areFields && areMeant(collection, { above, below, names }, cut);
  });
}

/** Where lines end that can be fields: before a line `---`, and before the first that is empty. */
function listEnds(text: string, start: number): (CutFields & Gaps)[] {
  const isApart = /^[ \t]*\r?$/.test(lineAt(text, start).text);
  const ends: (CutFields & Gaps)[] = [];
  let before = '';
  for (const line of listLines(text, start)) {
    const end = line.offset;
    if (isMark(line)) {
      const next = Math.min(text.length, end + line.text.length + 1);
      const isTight = before.trim() !== '';
      ends.unshift({ end, bodyStart: next, isClosed: true, isApart, isTight });
      break;
    }
    if (!YAML_LINE.test(line.text)) break;
    if (line.text.trim() === '' && ends.length === 0)
      ends.push({ end, bodyStart: end, isClosed: false, isApart, isTight: false });
    before = line.text;
  }
  return ends;
}

/**
 * Whether the names and values behind the line are meant as fields, and not as the first words of the
 * body: the fields before it need them; or they follow at once, and are allowed or end like fields.
 */
function areMeant(
  collection: Collection,
  { above, below, names }: { above: object; below: object; names: readonly string[] },
  { isApart, isTight }: Gaps,
): boolean {
  const isRefused = (data: object) =>
    (schemas[collection].safeParse(data).error?.issues ?? []).some(({ path }) =>
      names.includes(String(path[0])),
    );
  return isRefused(above) || (!isApart && (isTight || !isRefused({ ...above, ...below })));
}

/** The fields in YAML; none where it is something else, or has mistakes. */
export function readFields(text: string): Record<string, unknown> {
  if (text.length > MAX_FRONTMATTER) return {};
  const { data, errors } = readYaml(text);
  return isRecord(data) && errors.length === 0 ? data : {};
}

function isMark({ text }: Line): boolean {
  return /^---[ \t]*$/.test(text);
}

/** The lines of a text from an offset on, without the signs that end them. */
export function* listLines(text: string, from: number): Generator<Line> {
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

/** The empty lines around what can be fields. */
interface Gaps {
  /** Whether one is before it. */
  isApart: boolean;
  /** Whether none is before the line `---` that ends it. */
  isTight: boolean;
}
