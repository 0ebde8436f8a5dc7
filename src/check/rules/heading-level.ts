import { findingAtNode, readBody } from '../body.ts';
import type { Rule } from './rule.ts';

export const headingLevel: Rule = {
  id: 'heading-level',
  group: 'The body',
  severity: 'error',
  finds: 'A heading of the first level, or one that skips a level.',
  why: "The page's title is its only heading of the first level, and readers who move by headings lose their way in a gap.",
  example: { file: 'weeks/1-seed-tray.mdx', bad: '#### Sow', good: 'Sow.', mended: '## Sow' },
  findProblems: ({ files }) =>
    files.flatMap((file) => {
      let above = 1;
      return readBody(file).nodes.flatMap((node) => {
        if (node.type !== 'heading' || node.depth === undefined) return [];
        const { depth } = node;
        const isRight = depth > 1 && depth <= above + 1;
        const highest = above + 1;
        const expected = highest === 2 ? 'level 2' : `level 2 to ${highest}`;
        above = depth;
        return isRight
          ? []
          : [
              findingAtNode(
                file,
                node,
                `Expected a heading of ${expected}, found level ${depth}.`,
                highest === 2 || depth === 1
                  ? 'Begin the line with `##`; the title of the page is in the frontmatter.'
                  : `Begin the line with at most ${highest} signs \`#\`.`,
              ),
            ];
      });
    }),
};
