import type { BodyNode } from '../body-node.ts';
import { findInBodies, isComponent, type Verdict } from '../body.ts';
import type { PageFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';
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
  findProblems: ({ files }) => files.flatMap(judgeFile),
};

const HINT = 'Remove it, or put it between backticks if it is meant to be read.';

/** How the code begins that the reader takes a line for which begins with `import` or `export`. */
const MODULE =
  /^(?:import\s*(?:["'{*(]|[\w$]+\s*,?\s*(?:from\b|\{|\*))|export\s*(?:[{*]|(?:const|let|var|function|class|async|default|type|interface|enum|abstract|declare)\b))/;

function judgeFile(file: PageFile): Finding[] {
  // Styles and scripts are refused as a whole.
  let end = 0;
  return findInBodies([file], (node) => {
    const start = node.position?.start.offset ?? 0;
    if (isComponent(node) && /^(?:style|script)$/i.test(node.name ?? ''))
      end = node.position?.end.offset ?? end;
    return start < end && !isComponent(node) ? undefined : judge(node);
  });
}

function judge({ type, attributes, value = '' }: BodyNode): Verdict | undefined {
  const found = CODE[type];
  const [word = ''] = value.trimStart().split(/\s/, 1);
  if (type === 'mdxjsEsm' && !MODULE.test(value.trimStart()))
    return {
      message: `Expected text, found a line that begins with \`${word}\`, as only code does.`,
      hint: 'Begin the line with another word.',
    };
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
