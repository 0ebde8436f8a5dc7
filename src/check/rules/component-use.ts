import type { BodyNode } from '../body-node.ts';
import { findInBodies, type Verdict } from '../body.ts';
import { PROVIDED_COMPONENTS } from '../provided-components.ts';
import type { Rule } from './rule.ts';

/** Pieces that show nothing where they stand. */
const INVISIBLE = ['definition', 'footnoteDefinition'];

export const componentUse: Rule = {
  id: 'component-use',
  group: 'The body',
  severity: 'error',
  finds:
    'A component in the middle of a line, or one whose content is not what it takes: `<Steps>` exactly one numbered list, `<FileTree>` exactly one list with dashes, the others nothing.',
  why: 'The build ends at it, or the content is lost.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '<Steps>\n\n- Sow.\n\n</Steps>',
    good: 'Sow.',
    mended: '<Steps>\n\n1. Sow.\n\n</Steps>',
  },
  findProblems: ({ files }) =>
    findInBodies(files, (node, file) => {
      const { type, name } = node;
      const takes = PROVIDED_COMPONENTS.get(name ?? '')?.takes;
      if (takes === undefined) return undefined;
      if (type === 'mdxJsxTextElement')
        return {
          message: `Expected <${name ?? ''}> on lines of its own, found it in the middle of a line.`,
          hint: 'Put an empty line before it and after it.',
          part: 'name',
        };
      return type === 'mdxJsxFlowElement' ? judgeContent(node, takes, file.body) : undefined;
    }),
};

function judgeContent(
  { name, children = [] }: BodyNode,
  takes: string,
  body: string,
): Verdict | undefined {
  const visible = children.filter(({ type }) => !INVISIBLE.includes(type));
  const found = visible.map(describe);
  if (found.join() === (takes === 'nothing' ? '' : takes)) return undefined;
  const message = `Expected ${takes === 'nothing' ? takes : `exactly ${takes}`} in <${name ?? ''}>, found ${joinFound(found)}.`;
  if (takes === 'nothing')
    return {
      message,
      hint: `Write \`<${name ?? ''} />\`, and what it held before or after it.`,
    };
  if (found.includes('<Step>'))
    return {
      message,
      hint: 'Write each step as an item of one list, `1. …`, in place of `<Step>`.',
    };
  // What parts the list in two, or stands before or behind it.
  const index = found.findIndex((part) => part !== takes);
  const at = found.includes(takes) ? visible[index < 0 ? 1 : index] : undefined;
  if (!at) return { message, hint: SAME };
  const start = at.position?.start.offset ?? 0;
  const [, number] = /^(\d{1,3})[ \t]*[.)]?/.exec(body.slice(start, start + 20)) ?? [];
  return {
    at,
    message,
    hint:
      takes === 'one numbered list' && at.type === 'paragraph' && number !== undefined
        ? `Begin it with a number, a point and a space: \`${number}. …\`.`
        : SAME,
  };
}

const SAME =
  'Begin each item of the list in the same way, and indent what belongs to an item like its text.';

function describe({ type, ordered, name }: BodyNode): string {
  if (type === 'list') return ordered ? 'one numbered list' : 'one list with dashes';
  if (type === 'heading') return 'a heading';
  if (type === 'code') return 'a block of code';
  return name ? `<${name}>` : 'text';
}

function joinFound(found: readonly string[]): string {
  if (found.length === 0) return 'nothing';
  const shown = found.slice(0, 3).join(', ');
  return found.length > 3 ? `${shown} and more` : shown;
}
