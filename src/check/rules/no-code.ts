import type { BodyNode } from '../body-node.ts';
import { findInBodies, type Verdict } from '../body.ts';
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
  findProblems: ({ files }) => findInBodies(files, judge),
};

const HINT = 'Remove it, or put it between backticks if it is meant to be read.';

function judge({ type, attributes }: BodyNode): Verdict | undefined {
  const found = CODE[type];
  if (found !== undefined) return { message: `Expected text, found ${found}.`, hint: HINT };
  const code = listCode(attributes)[0];
  return (
    code && {
      message: 'Expected text, found an expression as an attribute.',
      hint: HINT,
      part: { attribute: code.name },
    }
  );
}

/** The attributes of a component that are expressions, or are spread from one and have no name. */
function listCode(attributes: unknown): { name: string | undefined }[] {
  if (!Array.isArray(attributes)) return [];
  return attributes.flatMap((attribute: { type?: string; name?: string; value?: unknown }) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [{ name: undefined }];
    const isCode = typeof attribute.value === 'object' && attribute.value !== null;
    return isCode ? [{ name: attribute.name }] : [];
  });
}
