import { findTwins, proposeNumber } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const duplicateWeek: Rule = {
  id: 'duplicate-week',
  group: 'Meaning',
  severity: 'error',
  finds: 'Two weeks with the same number.',
  why: 'A number is one slot of the roadmap; only one project fits into it.',
  example: { file: 'weeks/2-raised-bed.mdx', bad: 'week: 1', good: 'week: 2' },
  findProblems: (content) =>
    [...findTwins(content)].map(([{ id, data, file }, other]) =>
      file.findingAt(
        ['week'],
        `\`week\`: Expected a number of its own, found ${data.week}, which is that of ${other.file.source.path}.`,
        proposeNumber(content, id) ??
          'No number is free: give the phase more `weeks`, or remove one of the two files.',
      ),
    ),
};
