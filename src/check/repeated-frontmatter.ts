// Frontmatter that stands in a file twice, as after a page was pasted below or above another one.
import type { Collection } from '../schemas/index.ts';
import { isRecord } from '../is-record.ts';
import { matchFence } from './fence-lines.ts';
import { listLines, numberOfLine, readFields, type Line } from './frontmatter-slips.ts';
import { describeField } from './schema-fields.ts';
import { lineAt } from './yaml-lines.ts';

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

/** As many fields as nobody writes by chance between two rules across the page. */
const LEAST = 2;

/** What stands behind so many rules is not looked at. */
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
    const names = Object.keys(readFields(text.slice(start, next.offset)));
    if (names.length < LEAST || !names.every((name) => keys.includes(name))) continue;
    const lacks = (own: readonly string[]) => !required.every((name) => own.includes(name));
    const opening = lineAt(text, first.start - 1);
    if (lacks(isRecord(data) ? Object.keys(data) : []) && !lacks(names))
      return {
        spare: { offset: opening.start, text: opening.text, meantLine: numberOfLine(text, mark) },
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
    const [, , signs, behind] = matchFence(line.text) ?? [];
    if (fence === undefined) fence = signs;
    else if (signs?.startsWith(fence) && behind === '') fence = undefined;
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
