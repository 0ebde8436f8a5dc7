import { includesWeek } from '../../roadmap/week-range.ts';
import type { Rule } from './rule.ts';

export const weekRange: Rule = {
  id: 'week-range',
  group: 'Meaning',
  severity: 'error',
  finds: 'A week whose number belongs to no phase, or to more than one.',
  why: 'Its dates and its place in the progress come from its phase.',
  example: { file: 'weeks/2-raised-bed.mdx', bad: 'week: 9', good: 'week: 2' },
  findProblems: ({ weeks, phases, isComplete }) => {
    if (!isComplete('phases') || phases.length === 0) return [];
    return weeks.flatMap(({ data, file }) => {
      const homes = phases.filter((phase) => includesWeek(phase.data.weeks, data.week));
      if (homes.length === 1) return [];
      const ranges = phases.map(({ data: { weeks: range } }) => `${range.first}–${range.last}`);
      const found = homes.length === 0 ? 'which is in none' : `which is in ${homes.length}`;
      return [
        file.findingAt(
          ['week'],
          `\`week\`: Expected a number in one phase (${ranges.join(', ')}), found ${data.week}, ${found}.`,
        ),
      ];
    });
  },
};
