import { findCircles } from '../prerequisite-circles.ts';
import { listReadable } from '../readable.ts';
import { numberOf } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const prerequisiteOrder: Rule = {
  id: 'prerequisite-order',
  group: 'Meaning',
  severity: 'error',
  finds: 'A prerequisite that is a later week, or the week itself.',
  why: 'Weeks are worked through in order; the week could never be begun.',
  example: {
    file: 'weeks/2-raised-bed.mdx',
    bad: 'prerequisites: [2-raised-bed]',
    good: 'prerequisites: [1-seed-tray]',
  },
  findProblems: (content) => {
    const numbers = new Map(content.weeks.map((week) => [week.id, numberOf(week)]));
    // What closes a circle is told as that.
    const closed = new Set(
      findCircles(content).map(({ closedBy, way }) => `${closedBy} ${way[0]}`),
    );
    return content.weeks.flatMap(({ id, data, file }) => {
      const own = numbers.get(id);
      return listReadable(data.prerequisites)
        .filter(({ item }) => !closed.has(`${id} ${item}`))
        .filter(({ item }) => item === id || isLater(numbers.get(item), own))
        .map(({ item, index }) =>
          file.findingAt(
            ['prerequisites', index],
            `Expected a week before ${own ?? 'this one'}, found "${item}".`,
            item === id
              ? 'It is this week: remove it.'
              : `"${item}" is week ${numbers.get(item)}: remove it, or name a week that comes before this one.`,
          ),
        );
    });
  },
};

/** Whether a week comes after another, or nobody can tell it from it; not where a number is unknown. */
function isLater(week: number | undefined, other: number | undefined): boolean {
  return week !== undefined && other !== undefined && week >= other;
}
