// The words in which the library tells its resources, on the page as it is built and in the browser.
import type { Facet, LibraryItem, Sort } from '../roadmap/library-query.ts';
import {
  COST_LABELS,
  formatCount,
  formatHours,
  formatRange,
  KIND_LABELS,
  LEVEL_LABELS,
  READING_LABELS,
} from './format.ts';

/** What the library is called. */
export const LIBRARY_TITLE = 'Resource library';

/** What the library says of itself. */
export const LIBRARY_LEAD =
  'What to read and which tools to use, in the order in which the weeks come to them.';

/** What each facet is called. */
export const FACET_LABELS: Record<Facet, string> = {
  topic: 'Topic',
  kind: 'Kind',
  status: 'Reading status',
  cost: 'Cost',
  level: 'Level',
  week: 'Week',
};

/** What each order is called. */
export const SORT_LABELS: Record<Sort, string> = {
  reading: 'Reading order',
  title: 'Title',
  time: 'Time, shortest first',
  level: 'Level, easiest first',
};

const WORDS: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
  kind: KIND_LABELS,
  status: READING_LABELS,
  cost: COST_LABELS,
  level: LEVEL_LABELS,
};

/** A value of a facet in words: `Free tier`, `Week 38`. */
export function labelValue(facet: Facet, name: string): string {
  return facet === 'week' ? `Week ${name}` : (WORDS[facet]?.[name] ?? name);
}

/** What a resource is, in a few words each: what sort of thing, what it costs, for whom, how long. */
export function describeItem({ slugs, hours }: LibraryItem): string[] {
  return [
    ...slugs.kind.map((kind) => labelValue('kind', kind)),
    ...slugs.cost.map((cost) => labelValue('cost', cost)),
    ...slugs.level.map((level) => labelValue('level', level)),
    ...(hours === undefined ? [] : [formatHours(hours)]),
  ];
}

/** Where a resource belongs: its topic and the weeks that use it. */
export function placeItem({ topic, slugs }: LibraryItem): string[] {
  return [topic, ...(slugs.week.length > 0 ? [nameWeeks(slugs.week.map(Number))] : [])];
}

/** How many resources there are: `54 resources`, `7 of 54 resources`. */
export function countResources(count: number, all: number): string {
  return count === all
    ? formatCount(all, 'resource')
    : `${count} of ${formatCount(all, 'resource')}`;
}

/** Weeks in order, runs of three and more in short: `Week 38`, `Weeks 37–39, 47`. */
function nameWeeks(weeks: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run?.last === week - 1) run.last = week;
    else runs.push({ first: week, last: week });
  }
  const names = runs.flatMap((run) =>
    run.last - run.first === 1 ? [String(run.first), String(run.last)] : [formatRange(run)],
  );
  return `${weeks.length === 1 ? 'Week' : 'Weeks'} ${names.join(', ')}`;
}
