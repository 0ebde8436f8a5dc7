import type { Rule } from './rule.ts';

export const phaseMissing: Rule = {
  id: 'phase-missing',
  group: 'Meaning',
  severity: 'error',
  finds: 'Content without any phase.',
  why: 'Dates, milestones and progress belong to a phase.',
  example: { file: 'phases/garden.mdx', bad: '(no file)', good: '(a file)' },
  findProblems: ({ idsOf }) =>
    idsOf('phases').size > 0
      ? []
      : [
          {
            file: 'phases/',
            line: 1,
            column: 1,
            length: 1,
            message: 'Expected at least one phase, found no file.',
            hint: 'Add a file such as phases/phase-1.mdx.',
          },
        ],
};
