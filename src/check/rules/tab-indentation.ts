import type { Rule } from './rule.ts';

export const tabIndentation: Rule = {
  id: 'tab-indentation',
  group: 'YAML',
  severity: 'error',
  finds: 'A tab as indentation in frontmatter.',
  why: 'YAML allows spaces only, since a tab has no width that all agree on.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'skills:\n\t- Sowing', good: 'skills: [Sowing]' },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.yamlErrors
        .filter(({ code }) => code === 'TAB_AS_INDENT')
        .map(({ offset }) =>
          file.finding('Expected spaces, found a tab as indentation.', {
            offset,
            hint: 'Replace the tab with two spaces.',
          }),
        ),
    ),
};
