import type { Paragraph } from './prose.ts';

/** How many words in a row make a shingle. */
const SHINGLE = 4;

/** Fewer words can't be said in many ways. */
const FEWEST_WORDS = 12;

/**
 * Pairs of paragraphs of different files that share at least `share` of their shingles: runs of four
 * words, whatever their case. The measure is Jaccard's: shared shingles ÷ shingles of either.
 */
export function findNearDuplicates<Text extends Pick<Paragraph, 'path' | 'text'>>(
  paragraphs: readonly Text[],
  share: number,
): [Text, Text][] {
  const shingled = paragraphs
    .map((paragraph) => ({ paragraph, shingles: listShingles(paragraph.text) }))
    .filter(({ shingles }) => shingles.size > FEWEST_WORDS - SHINGLE);
  const byShingle = new Map<string, number[]>();
  shingled.forEach(({ shingles }, index) => {
    for (const shingle of shingles)
      byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), index]);
  });
  return shingled.flatMap(({ paragraph, shingles }, index) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles)
      for (const other of byShingle.get(shingle) ?? [])
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].flatMap(([at, count]): [Text, Text][] => {
      const other = shingled[at];
      if (!other || other.paragraph.path === paragraph.path) return [];
      return count / (shingles.size + other.shingles.size - count) >= share
        ? [[paragraph, other.paragraph]]
        : [];
    });
  });
}

function listShingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return new Set(
    words
      .slice(0, Math.max(0, words.length - SHINGLE + 1))
      .map((_, at) => words.slice(at, at + SHINGLE).join(' ')),
  );
}
