import type { Rule } from './rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  group: 'YAML',
  severity: 'error',
  finds: 'The same key twice.',
  why: 'Only one of the two values can be meant.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'hours: 4\nhours: 5', good: 'hours: 4' },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.yamlErrors
        .filter(({ code }) => code === 'DUPLICATE_KEY')
        .map(({ message: key, offset }) =>
          file.finding(`Expected each key once, found \`${key}\` again.`, {
            offset,
            length: key.length,
            hint: 'Remove one of the two.',
          }),
        ),
    ),
};
