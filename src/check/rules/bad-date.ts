import type { Rule } from './rule.ts';

export const badDate: Rule = {
  id: 'bad-date',
  group: 'Fields',
  severity: 'error',
  finds: 'A date that is not written as a calendar date, or that no calendar has.',
  why: 'A date in another form is read differently by each reader, and 31 February would be moved to March.',
  example: { file: 'phases/garden.mdx', bad: 'startsOn: 2027-02-31', good: 'startsOn: 2027-03-01' },
  findProblems: ({ schemaProblems }) => schemaProblems('bad-date'),
};
