import type { Rule } from './rule.ts';

export const duplicateCheck: Rule = {
  id: 'duplicate-check',
  group: 'Meaning',
  severity: 'error',
  finds: 'Two checks or two parts with the same id.',
  why: 'Ticks are kept under the id; both would be ticked at once.',
  example: {
    file: 'checklists/before-planting.mdx',
    bad: '        summary: Roots find their way.\n      - id: loose\n        title: It is wet\n        summary: Seeds need water.',
    good: '        summary: Roots find their way.',
  },
  findProblems: ({ schemaProblems }) => schemaProblems('duplicate-check'),
};
