import type { Rule } from './rule.ts';

export const yamlAlias: Rule = {
  id: 'yaml-alias',
  group: 'YAML',
  severity: 'error',
  finds: 'Aliases that repeat other parts of the frontmatter many times over.',
  why: 'A few lines of aliases can stand for gigabytes; written out, a file says what it says.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'objectives: [&a Sow, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
    good: 'objectives: [Tell good seeds from bad]',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.yamlErrors
        .filter(({ code }) => code === 'ALIAS')
        .map(({ message, offset }) =>
          file.finding(`Expected values, found too many aliases: ${message}`, {
            offset,
            hint: 'Write the values out in place of `*name`.',
          }),
        ),
    ),
};
