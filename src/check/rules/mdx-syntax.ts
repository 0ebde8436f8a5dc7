import { readBody } from '../body.ts';
import type { Rule } from './rule.ts';

export const mdxSyntax: Rule = {
  id: 'mdx-syntax',
  group: 'The body',
  severity: 'error',
  finds: 'Text that is not MDX: a tag or a brace that is not closed.',
  why: 'The page could not be made. In MDX `<` begins a tag and `{` an expression.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '<Steps>\n\nSow.',
    good: 'Sow.',
    mended: '<Steps>\n\n1. Sow.\n\n</Steps>',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) => {
      const { error } = readBody(file);
      return error
        ? [
            file.findingInBody(
              error.line,
              error.column,
              `Expected MDX, found a mistake: ${error.message}.`,
              'Close the tag or the brace; put a sign that is meant as text between backticks.',
            ),
          ]
        : [];
    }),
};
