import type { Rule } from './rule.ts';

export const badUrl: Rule = {
  id: 'bad-url',
  group: 'Fields',
  severity: 'error',
  finds: 'An address that is not an absolute https address.',
  why: 'Other addresses can be changed on the way, lead nowhere, or run code.',
  example: {
    file: 'resources/spade-guide.mdx',
    bad: 'url: http://example.com/spades',
    good: 'url: https://example.com/spades',
  },
  findProblems: ({ schemaProblems }) => schemaProblems('bad-url'),
};
