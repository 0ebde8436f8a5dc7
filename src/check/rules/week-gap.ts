import { countWeeks, includesWeek } from '../../roadmap/week-range.ts';
import { findRangeSlips, writeWeeks, type RangeSlip } from '../range-slips.ts';
import { readRange } from '../readable.ts';
import { numbersOf } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const weekGap: Rule = {
  id: 'week-gap',
  group: 'Meaning',
  severity: 'error',
  finds: 'A week of a phase that has no file.',
  why: 'The days of the phase would be spread over the wrong weeks.',
  example: {
    file: 'phases/garden.mdx',
    bad: 'weeks: { first: 1, last: 3 }',
    good: 'weeks: { first: 1, last: 2 }',
  },
  findProblems: (content) => {
    const { phases, weeks } = content;
    const slips = findRangeSlips(content);
    const possible = weeks.map(numbersOf);
    // A week of which nothing tells the number may have any.
    if (possible.some((numbers) => numbers.length === 0)) return [];
    const numbers = possible.flat();
    return phases.flatMap((phase) => {
      const { data, file } = phase;
      const slip = slips.get(phase);
      // Weeks that are left out as well are told with them.
      const range = slip && !isTooLong(slip) ? slip.meant : readRange(data.weeks);
      if (!range) return [];
      const { first, last } = range;
      const wanted = countWeeks(range);
      const there = new Set(numbers.filter((week) => includesWeek(range, week)));
      const missing = there.size === wanted ? undefined : firstMissing(first, there);
      return missing === undefined
        ? []
        : [
            file.findingAt(
              ['weeks'],
              `\`weeks\`: Expected a file for each week from ${first} to ${last}, found ${there.size} of ${wanted}; the first without one is ${missing}.`,
              slip && isTooLong(slip)
                ? `Write ${writeWeeks(slip.meant)}, or add weeks/${missing}-….mdx and a milestone for it.`
                : `Add weeks/${missing}-….mdx, or change the range.`,
            ),
          ];
    });
  },
};

/** Whether a phase has weeks too many and none too few, and no other phase has them. */
function isTooLong({ own, meant }: RangeSlip): boolean {
  return own.first <= meant.first && meant.last <= own.last;
}

function firstMissing(first: number, there: ReadonlySet<number>): number {
  let week = first;
  while (there.has(week)) week += 1;
  return week;
}
