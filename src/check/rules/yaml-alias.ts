import type { Rule } from './rule.ts';

export const yamlAlias: Rule = {
  id: 'yaml-alias',
  group: 'YAML',
  severity: 'error',
  finds:
    'An alias `*name` of nothing, or aliases that repeat other parts of the frontmatter many times over.',
  why: 'There is nothing to repeat, and text that begins with `*` is lost. A few lines of aliases can stand for gigabytes; written out, a file says what it says.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'objectives: [&a Sow, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
    good: 'objectives: [Tell good seeds from bad]',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.yamlErrors.flatMap(({ code, message, offset }) => {
        if (code === 'UNKNOWN_ALIAS')
          return [
            file.finding(
              `Expected a value, found \`*${message.slice(0, 40)}\`, which repeats what \`&${message.slice(0, 40)}\` marks; nothing before it is marked so.`,
              {
                offset,
                length: message.length + 1,
                hint: 'Put text that begins with `*` between quotes.',
              },
            ),
          ];
        return code === 'ALIAS'
          ? [
              file.finding(`Expected values, found too many aliases: ${message}`, {
                offset,
                hint: 'Write the values out in place of `*name`.',
              }),
            ]
          : [];
      }),
    ),
};
