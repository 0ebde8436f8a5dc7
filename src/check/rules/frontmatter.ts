import type { Rule } from './rule.ts';

export const frontmatter: Rule = {
  id: 'frontmatter',
  group: 'The file',
  severity: 'error',
  finds:
    'A file that does not begin with frontmatter, or whose frontmatter is not closed or has no fields.',
  why: 'The fields between the two lines `---` are what the portal is made from.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'resources: [seed-catalog]\n\nSow.',
    good: 'resources: [seed-catalog]\n---\n\nSow.',
  },
  findProblems: ({ files, schemaProblems }) => [
    ...schemaProblems('frontmatter'),
    ...files.flatMap((file) => {
      if (file.source.unreadable || file.frontmatter === 'present') return [];
      return file.frontmatter === 'missing'
        ? [
            file.finding('Expected the file to begin with frontmatter.', {
              hint: 'Begin with a line `---`, then the fields, then a line `---`.',
            }),
          ]
        : [
            file.finding('Expected the frontmatter to end, found no second line `---`.', {
              length: 3,
              hint: 'Put a line `---` after the last field.',
            }),
          ];
    }),
  ],
};
