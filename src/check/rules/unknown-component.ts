import { readTag } from '../body-mistake.ts';
import type { BodyNode } from '../body-node.ts';
import { findInBodies, isComponent, readBody, type Verdict } from '../body.ts';
import { hintForHtml, listParts } from '../html-tags.ts';
import { explainUnknownTag } from '../mdx-words.ts';
import { isPartOf } from '../other-components.ts';
import { PROVIDED_COMPONENTS } from '../provided-components.ts';
import type { Rule } from './rule.ts';

export const unknownComponent: Rule = {
  id: 'unknown-component',
  group: 'The body',
  severity: 'error',
  finds:
    'A tag that is not one of the components of the portal, or an attribute that one does not take. HTML is refused, too.',
  why: 'A component that is not there ends the build, and HTML could put a script into the page.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '<Step>\n\n1. Sow.\n\n</Step>',
    good: 'Sow.',
    mended: '<Steps>\n\n1. Sow.\n\n</Steps>',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) => {
      // Elements in an element of HTML go with it, and so do parts of one that is not closed.
      let end = 0;
      let outer = '';
      const inside = new Set<BodyNode>();
      const parts = readBody(file).errors.flatMap((error) => listParts(readTag(error)?.name ?? ''));
      return findInBodies([file], (node) => {
        if (!isComponent(node)) return undefined;
        const { name, position } = node;
        const isHtml = hintForHtml(name ?? '') !== undefined;
        const isPart = isHtml || isPartOf(name ?? '', outer);
        const isTold = isPart && (position?.start.offset ?? 0) < end;
        if (isTold || inside.has(node) || parts.includes(name ?? '')) return undefined;
        if (PROVIDED_COMPONENTS.has(name ?? '')) {
          // `<Step>` in `<Steps>` is told as what stands there in place of a list.
          for (const child of node.children ?? [])
            if (isPartOf(child.name ?? '', name ?? '')) inside.add(child);
        } else {
          end = position?.end.offset ?? end;
          outer = name ?? '';
        }
        return judge(node);
      });
    }),
};

function judge({ name, attributes }: BodyNode): Verdict | undefined {
  const props = PROVIDED_COMPONENTS.get(name ?? '')?.attributes;
  if (!props) return { ...explainUnknownTag(name ?? ''), part: 'name' };
  const unknown = listAttributes(attributes).find((attribute) => !props.includes(attribute));
  return unknown === undefined
    ? undefined
    : {
        message: `Expected ${props.length > 0 ? props.join(', ') : 'no attribute'} on <${name ?? ''}>, found \`${unknown}\`.`,
        hint: 'Remove it.',
        part: { attribute: unknown },
      };
}

function listAttributes(attributes: unknown): string[] {
  if (!Array.isArray(attributes)) return [];
  // Of those that are code the first is told by the rule against code.
  const isCode = ({ type, value }: Attribute) =>
    type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null);
  const told: unknown = attributes.find(isCode);
  return attributes.flatMap((attribute: Attribute) =>
    typeof attribute.name === 'string' && attribute !== told ? [attribute.name] : [],
  );
}

interface Attribute {
  type?: string;
  name?: unknown;
  value?: unknown;
}
