import { listNodes, type BodyNode } from '../body-node.ts';
import { findInBodies } from '../body.ts';
import type { Rule } from './rule.ts';

export const linkText: Rule = {
  id: 'link-text',
  group: 'The body',
  severity: 'error',
  finds: 'A link without a text.',
  why: 'There is nothing to see or to press, and its address is read out in place of words.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[](/weeks/2-raised-bed/)',
    good: 'Sow.',
    mended: '[Raised Bed](/weeks/2-raised-bed/)',
  },
  findProblems: ({ files }) =>
    findInBodies(files, (node) =>
      (node.type === 'link' || node.type === 'linkReference') && !listNodes(node).some(isSeen)
        ? {
            message: 'Expected a text in the link, found none.',
            hint: 'Say between the brackets where it leads: `[The next week](…)`.',
          }
        : undefined,
    ),
};

/** An image without a text has a rule of its own. */
function isSeen({ type, value }: BodyNode): boolean {
  return Boolean(value?.trim()) || /^(?:image|imageReference|textDirective)$/.test(type);
}
