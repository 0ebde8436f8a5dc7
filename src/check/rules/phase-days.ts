import { daysBetween, parseDate } from '../../roadmap/calendar.ts';
import { countWeeks } from '../../roadmap/week-range.ts';
import { readMeantRange } from '../range-slips.ts';
import type { Rule } from './rule.ts';

export const phaseDays: Rule = {
  id: 'phase-days',
  group: 'Meaning',
  severity: 'error',
  finds: 'A phase with fewer days than weeks.',
  why: 'Each week is planned for at least one day.',
  example: {
    file: 'phases/garden.mdx',
    bad: 'endsOn: 2027-03-01',
    good: 'endsOn: 2027-03-14',
  },
  findProblems: (content) =>
    content.phases.flatMap((phase) => {
      const { data, file } = phase;
      const { startsOn, endsOn } = data;
      const range = readMeantRange(content, phase);
      if (!range || startsOn === undefined || endsOn === undefined) return [];
      const start = parseDate(startsOn);
      const days = daysBetween(start, parseDate(endsOn)) + 1;
      const weeks = countWeeks(range);
      return days < weeks
        ? [
            file.findingAt(
              ['endsOn'],
              `\`endsOn\`: Expected at least ${weeks} days for ${weeks} weeks, found ${days}.`,
              `Set \`endsOn: ${start.add({ days: weeks - 1 }).toString()}\` or a later day.`,
            ),
          ]
        : [];
    }),
};
