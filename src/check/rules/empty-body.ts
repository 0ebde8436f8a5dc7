import type { Rule } from './rule.ts';

export const emptyBody: Rule = {
  id: 'empty-body',
  group: 'The body',
  severity: 'warning',
  finds: 'A file without any text after the frontmatter.',
  why: 'Its page has facts, and nothing that explains them.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: '---\n', good: '---\n\nSow.\n' },
  findProblems: ({ files }) =>
    files
      .filter((file) => file.frontmatter === 'present' && file.body.trim() === '')
      .map((file) =>
        file.finding('Expected text after the frontmatter, found none.', {
          offset: Math.max(0, file.bodyStart - 1),
          hint: 'Write a sentence or two below the second line `---`.',
        }),
      ),
};
