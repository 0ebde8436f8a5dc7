import { readBody } from '../body.ts';
import { explainMdxError } from '../mdx-words.ts';
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
    files.flatMap((file) =>
      readBody(file).errors.map((error) => {
        const { message, hint } = explainMdxError(error.message);
        return file.findingInBody(error.line, error.column, message, hint, error.length);
      }),
    ),
};
