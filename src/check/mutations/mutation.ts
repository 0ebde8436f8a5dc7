// How a mistake is made in one line of a file.
import type { SourceFile } from '../content-file.ts';

/** A mistake that makes another line of one. */
export function change(
  name: string,
  edit: (line: string) => string,
  part: Mutation['part'] = 'frontmatter',
): Mutation {
  return {
    name,
    part,
    make: (place) => {
      const line = place.lines[place.index] ?? '';
      const changed = place.index === 0 ? line : edit(line);
      return changed === line ? undefined : splice(place, [changed]);
    },
  };
}

/** A mistake that puts a line before another. */
export function insert(
  name: string,
  text: string,
  fits: (place: Place) => boolean,
  part: Mutation['part'] = 'frontmatter',
): Mutation {
  return {
    name,
    part,
    make: (place) =>
      fits(place) ? splice(place, [text, place.lines[place.index] ?? '']) : undefined,
  };
}

/** Puts lines in the place of one; the mistake is to be told there, unless another line is given. */
export function splice(
  { file, lines, index }: Place,
  put: readonly string[],
  line = index + 1,
): Mistake {
  return { file: { ...file, text: lines.toSpliced(index, 1, ...put).join('\n') }, line };
}

/** Whether a line is in a block of code or in an aside. */
export function isInBlock(lines: readonly string[], index: number): boolean {
  const marks = lines.slice(0, index).filter((line) => /^ *(?:```|:::)/.test(line));
  return marks.length % 2 === 1;
}

/** One mistake, made in one line of a file. All of them break something. */
export interface Mutation {
  name: string;
  part: 'frontmatter' | 'body';
  /** What the mistake makes of a file; `undefined` where the line does not suit. */
  make: (place: Place) => Mistake | undefined;
}

/** A line of a file in which a mistake can be made. */
export interface Place {
  file: SourceFile;
  lines: readonly string[];
  /** Of the line, from 0. */
  index: number;
  /** The whole content that the file belongs to. */
  sources: readonly SourceFile[];
}

/** A file with a mistake in it. */
export interface Mistake {
  file: SourceFile;
  /** Where it is to be told, from 1. */
  line: number;
}
