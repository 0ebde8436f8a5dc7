// One mistake in a line of content, thousands of times, over frontmatter and bodies: the check never
// crashes, always finds the mistake, and points at its line.
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../roadmap/calendar.ts';
import { checkContent } from '../check-content.ts';
import type { SourceFile } from '../content-file.ts';
import { listMutations } from './index.ts';
import type { Mistake, Mutation, Place } from './mutation.ts';
import { readContent } from '../read-content.ts';

const RUNS = 2_600;
const CONTEXT = { today: parseDate('2027-01-01'), publicFiles: new Set<string>() };
const ROOT = resolve(import.meta.dirname, '../../..');

const real = await readContent(resolve(ROOT, 'content'));
const fixture = await readContent(resolve(ROOT, 'src/e2e/fixtures/other-roadmap/content'));
const midway = await readContent(resolve(ROOT, 'src/e2e/fixtures/midway/content'));

/** Every line of some content, by the part of the file that it stands in. */
function listPlaces(sources: readonly SourceFile[]): Record<'frontmatter' | 'body', Place[]> {
  const places: Record<'frontmatter' | 'body', Place[]> = { frontmatter: [], body: [] };
  for (const file of sources) {
    const lines = file.text.split('\n');
    const end = lines.indexOf('---', 1);
    lines.forEach((_, index) => {
      places[index <= end ? 'frontmatter' : 'body'].push({ file, lines, index, sources });
    });
  }
  return places;
}

/** What the check says of content with a mistake in it; the other files are the same objects. */
function findErrors({ sources, file }: Place, mistake: Mistake) {
  const changed = sources.map((source) => (source === file ? mistake.file : source));
  return checkContent(changed, CONTEXT).filter(
    (problem) => problem.severity === 'error' && problem.file === file.path,
  );
}

/** The same order in every run, and another for each mutation. */
function shuffle<T>(list: readonly T[], seed: number): T[] {
  const all = fc.shuffledSubarray([...list], { minLength: list.length });
  return fc.sample(all, { numRuns: 1, seed }).flat();
}

describe('one mistake in one line', () => {
  const mutations = listMutations();
  const parts = [real, fixture, midway].map(listPlaces);
  const queues = mutations.map(({ name, part, make }, seed) => ({
    name,
    make,
    places: shuffle(
      parts.flatMap((places) => places[part]),
      seed,
    ).values(),
  }));

  test('is always found, and told on its line', () => {
    const misses: string[] = [];
    let made = 0;
    // In turn, so that a mistake with few places is made as often as one with many.
    while (made < RUNS)
      for (const { name, make, places } of queues) {
        const found = findPlace(places, make);
        if (!found) continue;
        made += 1;
        const { place, mistake } = found;
        const told = findErrors(place, mistake).map(({ rule, line }) => `${rule} at ${line}`);
        if (!told.some((problem) => problem.endsWith(` at ${mistake.line}`)))
          misses.push(
            `${name} in ${place.file.path}:${place.index + 1} is to be told at ${mistake.line}; found ${told.join(', ') || 'nothing'}`,
          );
      }
    const share = Math.floor((100 * (made - misses.length)) / made);
    console.log(
      `${share} % of ${made} mistakes of ${queues.length} kinds were told on their line.`,
    );
    expect(misses).toEqual([]);
  }, 240_000);

  test('is found in every file when a tag is left open', () => {
    for (const [sources, file] of [real, fixture, midway].flatMap((all) =>
      all.map((file) => [all, file] as const),
    )) {
      const text = `${file.text}\n\n<Steps>\n`;
      const place = { file, lines: [], index: 0, sources };
      expect(findErrors(place, { file: { ...file, text }, line: 0 }), file.path).not.toEqual([]);
    }
  });

  test.each(mutations)('can be made in the $part of the fixture: $name', ({ part, make }) => {
    const [, places] = parts;
    expect(places?.[part].some((place) => make(place) !== undefined)).toBe(true);
  });
});

/** The next line that suits a mistake. */
function findPlace(places: Iterator<Place>, make: Mutation['make']) {
  for (let next = places.next(); !next.done; next = places.next()) {
    const mistake = make(next.value);
    if (mistake) return { place: next.value, mistake };
  }
  return undefined;
}
