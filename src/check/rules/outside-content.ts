import type { Rule } from './rule.ts';

export const outsideContent: Rule = {
  id: 'outside-content',
  group: 'The file',
  severity: 'error',
  finds: 'A symbolic link to a file outside the content folder.',
  why: 'It shows what was never meant to be shown, and breaks on every other machine.',
  example: { file: 'guides/how-to-begin.mdx', bad: '-> /etc/hosts', good: '(a plain file)' },
  findProblems: ({ files, strays }) =>
    [...files, ...strays].flatMap((file) =>
      file.source.unreadable?.reason === 'outside'
        ? [
            file.finding('Expected a file of its own, found a link out of the content folder.', {
              hint: 'Replace the link with a copy of what it points to.',
            }),
          ]
        : [],
    ),
};
