import { listMisnamed } from '../misnamed-keys.ts';
import type { Rule } from './rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  group: 'YAML',
  severity: 'error',
  finds: 'The same key twice.',
  why: 'Only one of the two values can be meant.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'hours: 4\nhours: 5', good: 'hours: 4' },
  findProblems: ({ files }) =>
    files.flatMap((file) => {
      const repeats = new Map(listMisnamed(file).map((repeat) => [repeat.error, repeat]));
      return file.yamlErrors
        .filter(({ code }) => code === 'DUPLICATE_KEY')
        .map((error) => {
          const { message: key } = error;
          const repeat = repeats.get(error);
          return file.finding(`Expected each key once, found \`${key}\` again.`, {
            offset: repeat?.offset ?? error.offset,
            length: key.length,
            hint: repeat ? `Did you mean \`${repeat.meant}\`?` : 'Remove one of the two.',
          });
        });
    }),
};
