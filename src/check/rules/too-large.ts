import type { Rule } from './rule.ts';

export const tooLarge: Rule = {
  id: 'too-large',
  group: 'The file',
  severity: 'error',
  finds: 'A file of more than a megabyte.',
  why: 'Nobody writes a page that long; it is a wrong file, and reading it would slow everything.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: '(2 MB)', good: '(20 KB)' },
  findProblems: ({ files, strays }) =>
    [...files, ...strays].flatMap((file) =>
      file.source.unreadable?.reason === 'too-large'
        ? [
            file.finding(
              `Expected at most 1 MB, found ${(file.source.unreadable.bytes / 1e6).toFixed(1)} MB.`,
              { hint: 'Split the page, or put what is large into public/.' },
            ),
          ]
        : [],
    ),
};
