import { sum } from '../../roadmap/schedule.ts';
import { includesWeek } from '../../roadmap/week-range.ts';
import { areSameHours, writeHours } from '../hours.ts';
import type { Rule } from './rule.ts';

export const phaseHours: Rule = {
  id: 'phase-hours',
  group: 'Meaning',
  severity: 'error',
  finds: 'Hours of the weeks that do not add up to the hours that the phase declares.',
  why: 'Two figures for one thing: one of them is wrong, and readers see both.',
  example: { file: 'phases/garden.mdx', bad: 'hours: 11\ngoals', good: 'hours: 10\ngoals' },
  findProblems: ({ phases, weeks, isComplete }) => {
    if (!isComplete('weeks')) return [];
    return phases.flatMap(({ data, file }) => {
      const own = weeks.filter((week) => includesWeek(data.weeks, week.data.week));
      const hours = sum(own.map((week) => week.data.hours));
      // With a week too few or too many the sum is wrong anyway, and that is told elsewhere.
      const isWhole = own.length === data.weeks.last - data.weeks.first + 1;
      return isWhole && !areSameHours(hours, data.hours)
        ? [
            file.findingAt(
              ['hours'],
              `\`hours\`: Expected ${writeHours(hours)}, the sum of the weeks, found ${data.hours}.`,
            ),
          ]
        : [];
    });
  },
};
