import type { Rule } from './rule.ts';

export const outsideContent: Rule = {
  id: 'outside-content',
  group: 'The file',
  severity: 'error',
  finds: 'A symbolic link to a file outside the content folder, or to none.',
  why: 'It shows what was never meant to be shown, and breaks on every other machine.',
  example: { file: 'guides/how-to-begin.mdx', bad: '-> /etc/hosts', good: '(a plain file)' },
  findProblems: ({ files, strays }) =>
    [...files, ...strays].flatMap((file) => {
      const { unreadable } = file.source;
      if (unreadable?.reason !== 'outside') return [];
      return unreadable.target === undefined
        ? [
            file.finding('Expected a file of its own, found a link to nothing.', {
              hint: 'Put the file itself in place of the link, or remove the link.',
            }),
          ]
        : [
            file.finding('Expected a file of its own, found a link out of the content folder.', {
              hint: 'Replace the link with a copy of what it points to.',
            }),
          ];
    }),
};
