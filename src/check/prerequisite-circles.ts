import type { ContentSet } from './content-set.ts';
import { listReadable } from './readable.ts';
import { numberOf } from './week-numbers.ts';

/** How many weeks of a long circle are named. */
const NAMED = 8;

/**
 * The circles of weeks that need each other, each with the week that closes it. One that needs itself
 * is none of them.
 */
export function findCircles({ weeks }: ContentSet): Circle[] {
  const entries = new Map(weeks.map((week) => [week.id, week]));
  // From the last week on, so that a circle is closed by a week that needs a later one, if it can be.
  const order = weeks
    .map((week) => ({ id: week.id, number: numberOf(week) ?? 0 }))
    .toSorted((left, right) => right.number - left.number || (left.id < right.id ? -1 : 1));
  const numbers = new Map(order.map(({ id, number }) => [id, number]));
  return followAll(
    order.map(({ id }) => id),
    (id) =>
      listReadable(entries.get(id)?.data.prerequisites)
        .map(({ item }) => item)
        .filter((item) => item !== id),
    (id, needed) => (numbers.get(needed) ?? 0) > (numbers.get(id) ?? 0),
  );
}

/**
 * The circles that are met when each slug is followed once to all that it needs. Without the steps
 * that close them there would be none.
 */
function followAll(
  slugs: readonly string[],
  needs: (slug: string) => readonly string[],
  isWrong: (slug: string, needed: string) => boolean,
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
        const all = way.slice(depth).map(({ slug }) => slug);
        // Where it was begun to be followed says nothing: a week that needs a later one closes it.
        const at = all.findIndex((slug, index) => isWrong(slug, all[index + 1] ?? next));
        const closing = at < 0 ? all.length - 1 : at;
        const turned = [...all.slice(closing + 1), ...all.slice(0, closing + 1)];
        const [needed = next, ...others] = turned;
        circles.push({
          way: [needed, ...others.slice(0, NAMED - 1)],
          length: all.length,
          closedBy: turned.at(-1) ?? step.slug,
        });
      } else if (!done.has(next)) enter(next);
    }
  }
  return circles;
}

/** Slugs each of which needs the next. */
export interface Circle {
  /** The first ones, of which the very first is what the last one needs. */
  way: readonly [needed: string, ...others: string[]];
  /** How many there are. */
  length: number;
  /** The last one, which needs the first. */
  closedBy: string;
}

interface Step {
  slug: string;
  waiting: Iterator<string, undefined>;
}
