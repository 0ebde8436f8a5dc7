/** A piece of a text, from one offset to another, and what stands there instead. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Something that stands in a text, from one offset to another. */
export interface Span {
  start: number;
  end: number;
}

/** A splice that only puts something in. */
export function insert(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** A splice that only takes something out. */
export function remove({ start, end }: Span): Splice {
  return { start, end, text: '' };
}

/** A text with some splices made, whose offsets are those before any of them. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((left, right) => right.start - left.start)
    .reduce(
      (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
      text,
    );
}

/** Where the line of an offset begins. */
export function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line behind something begins; at its end, where that is a line's beginning already. */
export function nextLineAt(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  const lineEnd = text.indexOf('\n', end);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

/** How the line of an offset ends, so that a line beside it ends in the same way. */
export function lineEndingAt(text: string, offset: number): string {
  const lineEnd = text.indexOf('\n', offset);
  const last = lineEnd < 0 ? text.lastIndexOf('\n') : lineEnd;
  return text[last - 1] === '\r' ? '\r\n' : '\n';
}

/** What stands before an offset on its line. */
export function leadAt(text: string, offset: number): string {
  return text.slice(lineStartAt(text, offset), offset);
}
