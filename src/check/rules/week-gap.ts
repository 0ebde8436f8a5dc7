import { includesWeek } from '../../roadmap/week-range.ts';
import type { Rule } from './rule.ts';

export const weekGap: Rule = {
  id: 'week-gap',
  group: 'Meaning',
  severity: 'error',
  finds: 'A week of a phase that has no file.',
  why: 'The days of the phase would be spread over the wrong weeks.',
  example: {
    file: 'phases/garden.mdx',
    bad: 'weeks: { first: 1, last: 3 }\nhours',
    good: 'weeks: { first: 1, last: 2 }\nhours',
  },
  findProblems: ({ phases, weeks, isComplete }) => {
    // A week that has a file with problems is told there.
    if (!isComplete('weeks')) return [];
    return phases.flatMap(({ data, file }) => {
      const { first, last } = data.weeks;
      const there = new Set(
        weeks.map((week) => week.data.week).filter((week) => includesWeek(data.weeks, week)),
      );
      const missing = there.size === last - first + 1 ? undefined : firstMissing(first, there);
      return missing === undefined
        ? []
        : [
            file.findingAt(
              ['weeks'],
              `\`weeks\`: Expected a file for each week from ${first} to ${last}, found ${there.size} of ${last - first + 1}; the first without one is ${missing}.`,
              `Add weeks/${missing}-….mdx, or change the range.`,
            ),
          ];
    });
  },
};

function firstMissing(first: number, there: ReadonlySet<number>): number {
  let week = first;
  while (there.has(week)) week += 1;
  return week;
}
