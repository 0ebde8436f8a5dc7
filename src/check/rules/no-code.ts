import { findInBodies, type BodyNode } from '../body.ts';
import type { Rule } from './rule.ts';

/** What each kind of code is called. */
const CODE: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression',
  mdxTextExpression: 'an expression',
};

export const noCode: Rule = {
  id: 'no-code',
  group: 'The body',
  severity: 'error',
  finds: 'Code: an import, an export, or an expression between braces.',
  why: 'Content is data. Whoever changes only words can then never make the build run something.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'Sow {10 + 2} seeds.',
    good: 'Sow.',
    mended: 'Sow `{10 + 2}` seeds.',
  },
  findProblems: ({ files }) =>
    findInBodies(files, (node) => {
      const found = CODE[node.type] ?? findExpression(node);
      return found === undefined
        ? undefined
        : {
            message: `Expected text, found ${found}.`,
            hint: 'Remove it, or put it between backticks if it is meant to be read.',
          };
    }),
};

/** Whether a component is given an expression as an attribute, or spread from one. */
function findExpression({ attributes }: BodyNode): string | undefined {
  if (!Array.isArray(attributes)) return undefined;
  const hasCode = attributes.some(
    (attribute: { type?: string; value?: unknown }) =>
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null),
  );
  return hasCode ? 'an expression as an attribute' : undefined;
}
