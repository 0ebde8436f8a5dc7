import type { BodyNode } from '../body-node.ts';
import { findingAtNode, readBody } from '../body.ts';
import type { ContentFile } from '../content-file.ts';
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
        const underline = findUnderline(file, node);
        const isRight = depth > 1 && depth <= above + 1;
        const highest = above + 1;
        const expected = highest === 2 ? 'level 2' : `level 2 to ${highest}`;
        above = depth;
        if (isRight) return [];
        const message = `Expected a heading of ${expected}, found level ${depth}.`;
        return [
          underline
            ? file.finding(message, {
                ...underline,
                hint: 'Begin the line above with `##` and remove this one, which makes a heading of it.',
              })
            : findingAtNode(
                file,
                node,
                message,
                highest === 2 || depth === 1
                  ? 'Begin the line with `##`; the title of the page is in the frontmatter.'
                  : `Begin the line with at most ${highest} signs \`#\`.`,
              ),
        ];
      });
    }),
};

/** The line of `=` that makes a heading of the text above it. */
function findUnderline(
  file: ContentFile,
  { depth, position }: BodyNode,
): { offset: number; length: number } | undefined {
  if (depth !== 1 || !position) return undefined;
  const source = file.body.slice(position.start.offset, position.end.offset);
  const line = /\n[\s>]*(=+)\s*$/.exec(source)?.[1];
  return line === undefined
    ? undefined
    : {
        offset: file.bodyStart + position.start.offset + source.lastIndexOf(line),
        length: line.length,
      };
}
