import { hintForReference } from '../hints/reference-hint.ts';
import type { Rule } from './rule.ts';

export const badSlug: Rule = {
  id: 'bad-slug',
  group: 'Fields',
  severity: 'error',
  finds:
    'A slug with other signs than lower-case letters, digits and single hyphens, or a check that is not named as `part/check`.',
  why: 'Slugs are parts of addresses, and are compared letter by letter.',
  example: { file: 'checklists/before-planting.mdx', bad: 'id: The Soil', good: 'id: soil' },
  findProblems: (content) =>
    content.schemaProblems('bad-slug', (problem) => hintForReference(content, problem)),
};
