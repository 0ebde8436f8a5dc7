import type { WeekRange } from '../roadmap/model.ts';
import type { PhaseData } from '../schemas/index.ts';
import type { FileEntry } from './content-set.ts';
import { readRange } from './readable.ts';

/** Phases with weeks that a phase before them has, too, each with that one. */
export function findOverlaps(
  phases: readonly FileEntry<PhaseData>[],
): ReadonlyMap<FileEntry<PhaseData>, Overlap> {
  const known = phases
    .flatMap((phase) => {
      const range = readRange(phase.data.weeks);
      return range ? [{ phase, range }] : [];
    })
    // A copy has the number of what it was copied from.
    .toSorted((left, right) => (left.phase.data.number ?? 0) - (right.phase.data.number ?? 0));
  const overlaps = new Map<FileEntry<PhaseData>, Overlap>();
  for (const [index, { phase, range }] of known.entries()) {
    const first = known
      .slice(0, index)
      .find((other) => other.range.first <= range.last && range.first <= other.range.last);
    if (first) overlaps.set(phase, { ...first, own: range });
  }
  return overlaps;
}

/** What a phase shares weeks with. */
interface Overlap {
  /** The phase that has some of its weeks, and the weeks of that one. */
  phase: FileEntry<PhaseData>;
  range: WeekRange;
  /** Its own weeks. */
  own: WeekRange;
}
