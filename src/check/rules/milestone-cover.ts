import type { Finding } from '../problem.ts';
import { readRange } from '../readable.ts';
import type { Rule } from './rule.ts';

export const milestoneCover: Rule = {
  id: 'milestone-cover',
  group: 'Meaning',
  severity: 'error',
  finds: 'Milestones that overlap, leave a week out, or reach beyond their phase.',
  why: 'Every week counts towards exactly one milestone, or their sums are not the whole.',
  example: {
    file: 'phases/garden.mdx',
    bad: 'weeks: { first: 1, last: 2 }\n    outcomes: [A tray]',
    good: 'weeks: { first: 1, last: 1 }\n    outcomes: [A tray]',
  },
  findProblems: ({ phases }) =>
    phases.flatMap(({ data: { weeks, milestones = [] }, file }) => {
      const phase = readRange(weeks);
      if (!phase) return [];
      // Nobody knows where the milestone behind one that can't be read begins.
      let expected: number | undefined = phase.first;
      const problems: Finding[] = [];
      for (const [index, milestone] of milestones.entries()) {
        const range = readRange(milestone?.weeks);
        const begin = expected ?? range?.first;
        expected = range && range.last + 1;
        if (!range || (range.first === begin && range.last <= phase.last)) continue;
        const name = milestone?.title ?? String(index + 1);
        const message = `Expected milestone "${name}" to begin with week ${begin} and to end by ${phase.last}, found ${range.first}–${range.last}.`;
        problems.push(file.findingAt(['milestones', index, 'weeks'], message));
      }
      if (problems.length > 0 || expected === undefined || expected > phase.last) return problems;
      return [
        file.findingAt(
          ['milestones', milestones.length - 1, 'weeks'],
          `Expected the last milestone to end with week ${phase.last}, found ${expected - 1}.`,
        ),
      ];
    }),
};
