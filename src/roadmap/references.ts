/** What a reference resolves in: things by their slug. */
export type Index<T> = ReadonlyMap<string, T>;

/**
 * The thing that a slug names.
 * @param where file and field that hold the reference, for the error
 * @param expectation what the slug should have been, for the error
 * @throws RoadmapError when there is no such thing
 */
export function resolve<T>(
  index: Index<T>,
  slug: string,
  where: Place,
  expectation = 'the slug of an entry that exists',
): T {
  const found = index.get(slug);
  if (found === undefined) throw new RoadmapError(where, slug, expectation);
  return found;
}

/** An entry's field, by its path: `{ file: 'weeks/37-a.mdx', field: 'resources' }`. */
export interface Place {
  /** Path below the content folder. */
  file: string;
  field: string;
}

/** Content that is valid file by file but does not join into a roadmap. */
export class RoadmapError extends Error {
  override name = 'RoadmapError';

  readonly place: Place;
  readonly value: unknown;
  readonly expectation: string;

  constructor(place: Place, value: unknown, expectation: string) {
    super(
      `${place.file}: ${place.field}: expected ${expectation}, found ${JSON.stringify(value)}.`,
    );
    this.place = place;
    this.value = value;
    this.expectation = expectation;
  }
}
