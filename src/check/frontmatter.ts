/** Where the frontmatter of a file begins and ends. */
export type FoundFrontmatter =
  | { state: 'missing'; start: number }
  | { state: 'unclosed'; start: number }
  | { state: 'present'; start: number; end: number; bodyStart: number };

/**
 * Finds the frontmatter: the lines between a first line `---` and the next line `---`. A byte order
 * mark before it and spaces behind the dashes are fine, and lines may end in CRLF. A line that begins
 * with `---` or `+++` and goes on leaves it unclosed.
 */
export function findFrontmatter(text: string): FoundFrontmatter {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!opening) return { state: 'missing', start: 0 };
  const start = opening[0].length;
  // Astro ends the frontmatter at any line that begins like this. One that goes on is refused, or
  // what follows it would be fields to the check and text to Astro.
  // Lines end where they do for Astro: at a line feed, and at no other sign that could end one.
  const closing = /(?<=\n)(?:---|\+\+\+)[^\n]*/g;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (!found || !/^---[ \t]*\r?$/.test(found[0])) return { state: 'unclosed', start };
  const lineEnd = text.indexOf('\n', found.index);
  return {
    state: 'present',
    start,
    end: found.index,
    bodyStart: lineEnd < 0 ? text.length : lineEnd + 1,
  };
}
