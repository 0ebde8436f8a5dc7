/** Code points, from the first to the last. */
export type Range = readonly [first: number, last: number];

/** What stands between the parts of a line. */
const BETWEEN = ' · ';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Ranges of code points as a style sheet writes them: `U+0301,U+0400-045F`. */
export function parseRanges(text: string): Range[] {
  return [...text.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(
    ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)],
  );
}

/**
 * A text without the signs that no font has, which a picture would show as boxes, and without the parts
 * of it of which nothing is left.
 */
export function keepDrawable(text: string, ranges: readonly Range[]): string {
  return text
    .split(BETWEEN)
    .map((part) => keepInPart(part, ranges))
    .filter((part) => part !== '')
    .join(BETWEEN);
}

function keepInPart(text: string, ranges: readonly Range[]): string {
  const signs = [...graphemes.segment(text)].map(({ segment }) => segment);
  const kept = signs.filter((sign) =>
    Array.from(sign).every((part) => isIn(ranges, part.codePointAt(0))),
  );
  return kept.length === signs.length ? text : kept.join('').replaceAll(/ {2,}/g, ' ').trim();
}

function isIn(ranges: readonly Range[], code = 0): boolean {
  return ranges.some(([first, last]) => first <= code && code <= last);
}
