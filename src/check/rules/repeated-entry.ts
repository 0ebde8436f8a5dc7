import type { Rule } from './rule.ts';

export const repeatedEntry: Rule = {
  id: 'repeated-entry',
  group: 'Fields',
  severity: 'error',
  finds: 'The same entry twice in a list.',
  why: 'One of the two was meant to be something else.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'skills: [Sowing, Sowing]',
    good: 'skills: [Sowing]',
  },
  findProblems: ({ schemaProblems }) => schemaProblems('repeated-entry'),
};
