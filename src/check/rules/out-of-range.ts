import type { Rule } from './rule.ts';

export const outOfRange: Rule = {
  id: 'out-of-range',
  group: 'Fields',
  severity: 'error',
  finds: 'A number or a list that is too small or too large.',
  why: 'Hours of zero or a list without entries have no meaning.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'hours: 0', good: 'hours: 4' },
  findProblems: ({ schemaProblems }) => schemaProblems('out-of-range'),
};
