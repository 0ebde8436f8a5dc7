import { sum } from '../../roadmap/schedule.ts';
import { includesWeek } from '../../roadmap/week-range.ts';
import { areSameHours, writeHours } from '../hours.ts';
import { readAll, readRange } from '../readable.ts';
import { numberOf } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const phaseHours: Rule = {
  id: 'phase-hours',
  group: 'Meaning',
  severity: 'error',
  finds: 'Hours of the weeks that do not add up to the hours that the phase declares.',
  why: 'Two figures for one thing: one of them is wrong, and readers see both.',
  example: { file: 'phases/garden.mdx', bad: 'hours: 11\ngoals', good: 'hours: 10\ngoals' },
  findProblems: ({ phases, weeks }) =>
    phases.flatMap(({ data, file }) => {
      const range = readRange(data.weeks);
      if (!range || data.hours === undefined) return [];
      const own = weeks.filter((week) => {
        const number = numberOf(week);
        return number !== undefined && includesWeek(range, number);
      });
      const each = readAll(own.map((week) => week.data.hours));
      // With a week too few or too many the sum is wrong anyway, and that is told elsewhere.
      if (!each || each.length !== range.last - range.first + 1) return [];
      const hours = sum(each);
      return !areSameHours(hours, data.hours)
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
