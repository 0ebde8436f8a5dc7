// Frontmatter that stands in a file twice, as after a page was pasted below or above another one.
import type { Collection } from '../schemas/index.ts';
import { isRecord } from '../is-record.ts';
import { listLines, type Line } from './frontmatter-slips.ts';
import { readYaml } from './read-yaml.ts';
import { describeField } from './schema-fields.ts';

/** The frontmatter that is one too many. */
export interface SpareFrontmatter extends Line {
  /** The line at which the other one begins, from 1, where that has all the fields and this one lacks some. */
  meantLine?: number;
}

/** Two of them: the one that is meant, and the other. */
export interface RepeatedFrontmatter {
  spare: SpareFrontmatter;
  meant: {
    start: number;
    /** Where its fields end; missing for the one that is read already. */
    end?: number;
    bodyStart: number;
    bodyEnd: number;
  };
}

/** The signs that a fence around code begins with. */
const FENCE = /^\s*(`{3,}|~{3,})/;

/** As many fields as nobody writes by chance between two rules across the page. */
const LEAST = 2;

/** Longer ones are not looked at, in UTF-16 code units, nor what stands behind so many rules. */
const MAX_LENGTH = 64_000;
const MAX_MARKS = 50;

/**
 * Frontmatter in the body of a file, all of whose fields are such as the file can have; `undefined` for
 * none. It is the one that is meant where it alone has all that is needed.
 * @param first the frontmatter at the beginning: where its fields begin, and the text behind it
 * @param data what that one says
 */
export function findRepeated(
  text: string,
  first: { start: number; bodyStart: number },
  data: unknown,
  collection: Collection,
): RepeatedFrontmatter | undefined {
  const marks = listMarks(text, first.bodyStart);
  if (marks.length < 2) return undefined;
  const { keys, required } = describeField(collection, []);
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    if (!next) return undefined;
    const start = endOf(text, mark);
    if (next.offset - start > MAX_LENGTH) continue;
    const names = readNames(text.slice(start, next.offset));
    if (names.length < LEAST || !names.every((name) => keys.includes(name))) continue;
    const lacks = (own: readonly string[]) => !required.every((name) => own.includes(name));
    if (lacks(isRecord(data) ? Object.keys(data) : []) && !lacks(names))
      return {
        spare: { ...lineBefore(text, first.start), meantLine: lineAt(text, mark) },
        meant: { start, end: next.offset, bodyStart: endOf(text, next), bodyEnd: text.length },
      };
    return { spare: mark, meant: { ...first, bodyEnd: mark.offset } };
  }
  return undefined;
}

/** The lines `---` of a body that are in no fence. */
function listMarks(text: string, bodyStart: number): Line[] {
  // Few bodies have one.
  if (!/^---[ \t]*\r?$/m.test(text.slice(bodyStart))) return [];
  const marks: Line[] = [];
  let fence: string | undefined;
  for (const line of listLines(text, bodyStart)) {
    const signs = FENCE.exec(line.text)?.[1];
    if (fence === undefined) fence = signs;
    else if (signs?.startsWith(fence) && line.text.trim() === signs) fence = undefined;
    if (fence === undefined && /^---[ \t]*$/.test(line.text)) marks.push(line);
    if (marks.length === MAX_MARKS) break;
  }
  return marks;
}

/** Where the line behind one begins. */
function endOf(text: string, { offset, text: line }: Line): number {
  const end = offset + line.length;
  return end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** The number of a line, from 1. */
function lineAt(text: string, { offset }: Line): number {
  return text.slice(0, offset).split('\n').length;
}

/** The line that ends where another one begins. */
function lineBefore(text: string, start: number): Line {
  const line = text.slice(0, start).trimEnd();
  const offset = line.lastIndexOf('\n') + 1;
  return { offset, text: line.slice(offset) };
}

/** The names of fields in YAML; none where it is something else, or has mistakes. */
function readNames(text: string): string[] {
  if (!/^[a-z]\w*:/im.test(text)) return [];
  const { data, errors } = readYaml(text);
  return isRecord(data) && errors.length === 0 ? Object.keys(data) : [];
}
