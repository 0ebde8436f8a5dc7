import type { Rule } from './rule.ts';

export const unknownKey: Rule = {
  id: 'unknown-key',
  group: 'Fields',
  severity: 'error',
  finds: 'A field that does not exist.',
  why: 'It would be ignored, most often because its name is misspelt.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'hours: 4\nhour: 5', good: 'hours: 4' },
  findProblems: ({ schemaProblems }) => schemaProblems('unknown-key'),
};
