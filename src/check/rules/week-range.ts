import { includesWeek } from '../../roadmap/week-range.ts';
import { readRange } from '../readable.ts';
import type { Rule } from './rule.ts';

export const weekRange: Rule = {
  id: 'week-range',
  group: 'Meaning',
  severity: 'error',
  finds: 'A week whose number belongs to no phase, or to more than one.',
  why: 'Its dates and its place in the progress come from its phase.',
  example: { file: 'weeks/2-raised-bed.mdx', bad: 'week: 9', good: 'week: 2' },
  findProblems: ({ weeks, phases }) => {
    const ranges = phases.map(({ data }) => readRange(data.weeks));
    const known = ranges.filter((range) => range !== undefined);
    return weeks.flatMap(({ data: { week }, file }) => {
      if (week === undefined) return [];
      const count = known.filter((range) => includesWeek(range, week)).length;
      // A phase whose weeks can't be read may have any that is in no other.
      if (count === 1 || (count === 0 && known.length < Math.max(1, ranges.length))) return [];
      const allowed = known.map(({ first, last }) => `${first}–${last}`).join(', ');
      const found = count === 0 ? 'which is in none' : `which is in ${count}`;
      return [
        file.findingAt(
          ['week'],
          `\`week\`: Expected a number in one phase (${allowed}), found ${week}, ${found}.`,
        ),
      ];
    });
  },
};
