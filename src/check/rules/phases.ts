import { daysBetween, parseDate } from '../../roadmap/calendar.ts';
import { sum } from '../../roadmap/schedule.ts';
import { includesWeek } from '../../roadmap/week-range.ts';
import type { Rule } from './rule.ts';

/** There is at least one phase; each has all its weeks, enough days, and the hours it declares. */
export const phaseTotals: Rule = {
  id: 'phase-total',
  findProblems: (content) =>
    content.phases.flatMap(({ data, file }) => {
      const weeks = content.weeks.filter((week) => includesWeek(data.weeks, week.data.week));
      const missing = numbersOf(data.weeks).filter(
        (number) => !weeks.some((week) => week.data.week === number),
      );
      const days = daysBetween(parseDate(data.startsOn), parseDate(data.endsOn)) + 1;
      // Missing weeks that have a file are reported in that file; the totals would only repeat it.
      if (!content.isComplete('weeks')) return [];
      const hours = sum(weeks.map((week) => week.data.hours));
      return [
        ...(missing.length > 0
          ? [
              file.findingAt(
                ['weeks'],
                `\`weeks\`: there is no file for week ${missing.join(', ')}. Expected one for each week from ${data.weeks.first} to ${data.weeks.last}.`,
              ),
            ]
          : []),
        ...(missing.length === 0 && hours !== data.hours
          ? [
              file.findingAt(
                ['hours'],
                `\`hours\`: the hours of the weeks add up to ${hours}, found ${data.hours}. Expected their sum.`,
              ),
            ]
          : []),
        ...(days < weeks.length
          ? [
              file.findingAt(
                ['endsOn'],
                `\`endsOn\`: ${days} days are too few for ${weeks.length} weeks. Expected at least a day for each.`,
              ),
            ]
          : []),
      ];
    }),
};

/** The milestones of a phase follow each other and cover its weeks, each week once. */
export const milestoneCover: Rule = {
  id: 'milestone-cover',
  findProblems: ({ phases }) =>
    phases.flatMap(({ data, file }) => {
      let expected = data.weeks.first;
      const problems = data.milestones.flatMap(({ title, weeks }, index) => {
        const isRight = weeks.first === expected && weeks.last <= data.weeks.last;
        const finding = file.findingAt(
          ['milestones', index, 'weeks'],
          `\`weeks\` of milestone "${title}": weeks ${weeks.first}–${weeks.last} do not continue the phase. Expected a run that begins with ${expected} and ends with ${data.weeks.last} at the latest.`,
        );
        expected = weeks.last + 1;
        return isRight ? [] : [finding];
      });
      const isCovered = problems.length > 0 || expected === data.weeks.last + 1;
      return isCovered
        ? problems
        : [
            file.findingAt(
              ['milestones'],
              `\`milestones\`: weeks ${expected}–${data.weeks.last} belong to none. Expected the milestones to cover the phase.`,
            ),
          ];
    }),
};

/** A roadmap has a phase. */
export const somePhase: Rule = {
  id: 'no-phase',
  findProblems: ({ files }) =>
    files.some((file) => file.source.collection === 'phases')
      ? []
      : [
          {
            file: 'phases/',
            line: 1,
            column: 1,
            message: 'Expected at least one phase: a file such as phases/phase-1.mdx.',
          },
        ],
};

function numbersOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: Math.min(last - first + 1, 1000) }, (_, index) => first + index);
}
