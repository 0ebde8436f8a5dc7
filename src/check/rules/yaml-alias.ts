import { describeYamlError } from '../yaml-words.ts';
import type { Rule } from './rule.ts';

const CODES = ['ALIAS', 'UNKNOWN_ALIAS', 'UNUSED_ANCHOR'];

export const yamlAlias: Rule = {
  id: 'yaml-alias',
  group: 'YAML',
  severity: 'error',
  finds:
    'An alias `*name` of nothing, a mark `&name` that nothing repeats, or aliases that repeat other parts of the frontmatter many times over.',
  why: 'There is nothing to repeat, and the first word of text that begins with `*` or `&` is lost. A few lines of aliases can stand for gigabytes; written out, a file says what it says.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'objectives: [&a Sow, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
    good: 'objectives: [Tell good seeds from bad]',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.yamlErrors
        .filter(({ code }) => CODES.includes(code))
        .map((error) => describeYamlError(file, error)),
    ),
};
