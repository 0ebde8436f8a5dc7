import type { BodyNode } from '../body-node.ts';

/** A line of a paragraph, without the marks of quotes and the spaces around it. */
export interface Line {
  text: string;
  /** As it is written, where `text` has other signs in the place of code and links. */
  written: string;
  offset: number;
  /** How far in it begins. */
  column: number;
}

/** The lines of a piece. `text` is its source, with other signs in the place of code and links. */
export function splitLines(body: string, { position }: BodyNode, text: string): Line[] {
  let at = position?.start.offset ?? 0;
  return text.split('\n').map((line) => {
    const indent = /^[\s>]*/.exec(line)?.[0].length ?? 0;
    const offset = at + indent;
    at += line.length + 1;
    return {
      text: line.slice(indent).trimEnd(),
      written: body.slice(offset, at - 1).trimEnd(),
      offset,
      column: offset - body.lastIndexOf('\n', offset - 1) - 1,
    };
  });
}
