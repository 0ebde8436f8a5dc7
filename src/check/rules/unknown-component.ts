import { findInBodies, isComponent } from '../body.ts';
import { PROVIDED_COMPONENTS } from '../provided-components.ts';
import { suggest } from '../suggest.ts';
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
    findInBodies(files, (node) => {
      if (!isComponent(node)) return undefined;
      const { name, attributes } = node;
      const names = [...PROVIDED_COMPONENTS.keys()];
      const props = PROVIDED_COMPONENTS.get(name ?? '')?.attributes;
      if (!props)
        return {
          message: `Expected a component of the portal (${names.join(', ')}), found <${name ?? ''}>.`,
          hint: suggest(name, names) ?? 'Write Markdown instead.',
          part: 'name',
        };
      const unknown = listAttributes(attributes).find((attribute) => !props.includes(attribute));
      return unknown === undefined
        ? undefined
        : {
            message: `Expected ${props.length > 0 ? props.join(', ') : 'no attribute'} on <${name ?? ''}>, found \`${unknown}\`.`,
            hint: 'Remove it.',
            part: { attribute: unknown },
          };
    }),
};

function listAttributes(attributes: unknown): string[] {
  if (!Array.isArray(attributes)) return [];
  return attributes.flatMap((attribute: { name?: unknown }) =>
    typeof attribute.name === 'string' ? [attribute.name] : [],
  );
}
