/** Where a pattern is found in a text; the pattern must have the flag `g`. */
export function findMatches(
  text: string,
  pattern: RegExp,
  limit = 100,
): { offset: number; length: number }[] {
  const found: { offset: number; length: number }[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= limit) break;
    found.push({ offset: match.index, length: match[0].length });
  }
  return found;
}
