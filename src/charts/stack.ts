/**
 * Places values side by side on a line of length `length`, each as long as its share of all of
 * them. Values of zero get no segment; without any value there is none at all.
 */
export function stackSegments<Key>(
  values: readonly { key: Key; value: number }[],
  length: number,
): Segment<Key>[] {
  const total = values.reduce((sum, { value }) => sum + value, 0);
  let start = 0;
  return values
    .filter(({ value }) => value > 0)
    .map(({ key, value }) => {
      const segment = { key, value, start, length: (value / total) * length };
      start += segment.length;
      return segment;
    });
}

/** One value on the line. */
export interface Segment<Key> {
  key: Key;
  value: number;
  /** Distance of its beginning from the beginning of the line. */
  start: number;
  length: number;
}
