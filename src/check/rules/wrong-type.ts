import { hintForReference } from '../hints/reference-hint.ts';
import type { Rule } from './rule.ts';

export const wrongType: Rule = {
  id: 'wrong-type',
  group: 'Fields',
  severity: 'error',
  finds: 'A value of another type: text for a number, one line for a list.',
  why: 'The portal could not compute with it, or would show it wrong.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'hours: four', good: 'hours: 4' },
  findProblems: (content) =>
    content.schemaProblems('wrong-type', (problem) => hintForReference(content, problem)),
};
