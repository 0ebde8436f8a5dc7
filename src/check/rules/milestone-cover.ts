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
    phases.flatMap(({ data, file }) => {
      let expected = data.weeks.first;
      const problems = data.milestones.flatMap(({ title, weeks }, index) => {
        const isRight = weeks.first === expected && weeks.last <= data.weeks.last;
        const message = `Expected milestone "${title}" to begin with week ${expected} and to end by ${data.weeks.last}, found ${weeks.first}–${weeks.last}.`;
        expected = weeks.last + 1;
        return isRight ? [] : [file.findingAt(['milestones', index, 'weeks'], message)];
      });
      if (problems.length > 0 || expected > data.weeks.last) return problems;
      return [
        file.findingAt(
          ['milestones', data.milestones.length - 1, 'weeks'],
          `Expected the last milestone to end with week ${data.weeks.last}, found ${expected - 1}.`,
        ),
      ];
    }),
};
