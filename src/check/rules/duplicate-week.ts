import { proposeNumber } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const duplicateWeek: Rule = {
  id: 'duplicate-week',
  group: 'Meaning',
  severity: 'error',
  finds: 'Two weeks with the same number.',
  why: 'A number is one slot of the roadmap; only one project fits into it.',
  example: { file: 'weeks/2-raised-bed.mdx', bad: 'week: 1', good: 'week: 2' },
  findProblems: (content) => {
    const seen = new Map<number, string>();
    return content.weeks.flatMap(({ id, data, file }) => {
      if (data.week === undefined) return [];
      const first = seen.get(data.week);
      if (first === undefined) {
        seen.set(data.week, file.source.path);
        return [];
      }
      return [
        file.findingAt(
          ['week'],
          `\`week\`: Expected a number of its own, found ${data.week}, which is that of ${first}.`,
          proposeNumber(content, id) ??
            'No number is free: give the phase more `weeks`, or remove one of the two files.',
        ),
      ];
    });
  },
};
