import type { Rule } from './rule.ts';

export const badValue: Rule = {
  id: 'bad-value',
  group: 'Fields',
  severity: 'error',
  finds: 'A value that is not one of those allowed, such as a misspelt status.',
  why: 'Only the words that the portal knows have a meaning.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'status: not-startd',
    good: 'status: not-started',
  },
  findProblems: ({ schemaProblems }) => schemaProblems('bad-value'),
};
