import type { Rule } from './rule.ts';

export const statusEvidence: Rule = {
  id: 'status-evidence',
  group: 'Meaning',
  severity: 'error',
  finds: 'A status without its evidence, or evidence of a status that was not reached.',
  why: 'A status is a promise to the reader: `completed` shows its code, `deployed` shows the live project as well.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'status: completed', good: 'status: not-started' },
  findProblems: ({ schemaProblems }) => schemaProblems('status-evidence'),
};
