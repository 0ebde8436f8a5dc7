import { listReadable } from '../readable.ts';
import type { Rule } from './rule.ts';

/** How many weeks of a long circle are named. */
const NAMED = 8;

export const prerequisiteCycle: Rule = {
  id: 'prerequisite-cycle',
  group: 'Meaning',
  severity: 'error',
  finds: 'Weeks that need each other in a circle, told at the prerequisite that closes it.',
  why: 'None of them could ever be begun.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'prerequisites: [2-raised-bed]\nfeatures',
    good: 'features',
  },
  findProblems: ({ weeks }) => {
    const entries = new Map(weeks.map((week) => [week.id, week]));
    // From the last week on, so that a circle is closed by a week that needs a later one, if it can be.
    const order = weeks.toSorted(
      (left, right) =>
        (right.data.week ?? 0) - (left.data.week ?? 0) || (left.id < right.id ? -1 : 1),
    );
    const circles = findCircles(
      order.map(({ id }) => id),
      (id) => listReadable(entries.get(id)?.data.prerequisites).map(({ item }) => item),
    );
    return circles.flatMap(({ way, length, closedBy }) => {
      const week = entries.get(closedBy);
      if (!week) return [];
      const index = week.data.prerequisites?.indexOf(way[0]) ?? 0;
      const shown = length > way.length ? [...way, '…', closedBy] : way;
      return [
        week.file.findingAt(
          ['prerequisites', index],
          `Expected no circle, found ${[closedBy, ...shown].join(' → ')}.`,
          'Remove one of the prerequisites of the circle.',
        ),
      ];
    });
  },
};

/**
 * The circles that are met when each slug is followed once to all that it needs. Without the steps
 * that close them there would be none.
 */
function findCircles(
  slugs: readonly string[],
  needs: (slug: string) => readonly string[],
): Circle[] {
  const circles: Circle[] = [];
  const done = new Set<string>();
  for (const start of slugs) {
    // The way from the start to where the search is, with what is still to be followed there.
    const way: Step[] = [];
    const depths = new Map<string, number>();
    const enter = (slug: string) => {
      done.add(slug);
      depths.set(slug, way.length);
      way.push({ slug, waiting: needs(slug).values() });
    };
    if (!done.has(start)) enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const { value: next } = step.waiting.next();
      const depth = next === undefined ? undefined : depths.get(next);
      if (next === undefined) {
        way.pop();
        depths.delete(step.slug);
      } else if (depth !== undefined) {
        circles.push({
          way: way.slice(depth, depth + NAMED).map(({ slug }) => slug),
          length: way.length - depth,
          closedBy: step.slug,
        });
      } else if (!done.has(next)) enter(next);
    }
  }
  return circles;
}

/** Slugs each of which needs the next. */
interface Circle {
  /** The first ones. */
  way: readonly string[];
  /** How many there are. */
  length: number;
  /** The last one, which needs the first. */
  closedBy: string;
}

interface Step {
  slug: string;
  waiting: Iterator<string, undefined>;
}
