import { sum } from '../../roadmap/schedule.ts';
import { countWeeks } from '../../roadmap/week-range.ts';
import type { ContentSet } from '../content-set.ts';
import { areSameHours, writeHours } from '../hours.ts';
import { findMeantHours } from '../meant-hours.ts';
import { readMeantRange } from '../range-slips.ts';
import { readAll } from '../readable.ts';
import { countPhases, listWeeksIn, numberOf } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const phaseHours: Rule = {
  id: 'phase-hours',
  group: 'Meaning',
  severity: 'error',
  finds: 'Hours of the weeks that do not add up to the hours that the phase declares.',
  why: 'Two figures for one thing: one of them is wrong, and readers see both.',
  example: { file: 'phases/garden.mdx', bad: 'hours: 11', good: 'hours: 10' },
  findProblems: (content) =>
    content.phases.flatMap((phase) => {
      const { data, file } = phase;
      const range = readMeantRange(content, phase);
      if (!range || data.hours === undefined) return [];
      const own = listWeeksIn(content, range);
      const each = readAll(own.map((week) => week.data.hours));
      // With a week too few or too many the sum is wrong anyway, and that is told elsewhere.
      if (!each || each.length !== countWeeks(range)) return [];
      const hours = sum(each);
      // What one week has wrong is told there.
      const isTold = own.some((week) => findMeantHours(content, week) !== undefined);
      return !areSameHours(hours, data.hours) && !isTold && !isLeftOut(content, data.hours - hours)
        ? [
            file.findingAt(
              ['hours'],
              `\`hours\`: Expected ${writeHours(hours)}, the sum of the weeks, found ${data.hours}.`,
              `Set \`hours: ${writeHours(hours)}\`, or change the hours of a week.`,
            ),
          ]
        : [];
    }),
};

/** Whether hours are those of the weeks that are in no phase, which is told of these. */
function isLeftOut(content: ContentSet, hours: number): boolean {
  const lost = content.weeks.filter((week) => {
    const number = numberOf(week);
    return number !== undefined && countPhases(content, number) === 0;
  });
  const each = readAll(lost.map((week) => week.data.hours));
  return each !== undefined && areSameHours(sum(each), hours);
}
