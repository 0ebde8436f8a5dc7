import { describeYamlError } from '../yaml-words.ts';
import type { Rule } from './rule.ts';

/** What the YAML reader complains about that has a rule of its own. */
const OTHER_RULES = [
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
  'ALIAS',
  'UNKNOWN_ALIAS',
  'UNUSED_ANCHOR',
  'CONTROL',
];

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  group: 'YAML',
  severity: 'error',
  finds: 'Frontmatter that is not YAML, or a tag such as `!!binary` in it.',
  why: 'Its fields can’t be read.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'categories: [Soil',
    good: 'categories: [Soil]',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.yamlErrors
        .filter(({ code }) => !OTHER_RULES.includes(code))
        .map((error) => describeYamlError(file, error)),
    ),
};
