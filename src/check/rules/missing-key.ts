import type { Rule } from './rule.ts';

export const missingKey: Rule = {
  id: 'missing-key',
  group: 'Fields',
  severity: 'error',
  finds: 'A field that has to be there and is not.',
  why: 'The page and the numbers are made from it.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'objectives',
    good: 'goal: Grow ten sprouts\nobjectives',
  },
  findProblems: ({ schemaProblems }) => schemaProblems('missing-key'),
};
