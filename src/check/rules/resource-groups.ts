import { findComponents, findingAtNode, readBody } from '../body.ts';
import type { Rule } from './rule.ts';

export const resourceGroups: Rule = {
  id: 'resource-groups',
  group: 'The body',
  severity: 'error',
  finds:
    'A guide with `resourceGroups` that does not show them once with `<ResourceGroups />`, or that component where there are none to show.',
  why: 'The contents of the page would name groups that are not on it. Outside of a guide the build ends at it.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '<ResourceGroups />\n\nSow.',
    good: 'Sow.',
  },
  findProblems: ({ files, guides }) => {
    const groupCounts = new Map(
      guides.map(({ file, data }) => [file, data.resourceGroups.length] as const),
    );
    return files.flatMap((file) => {
      const [first, ...others] = findComponents(file, 'ResourceGroups');
      const tell = (node: typeof first, message: string, hint: string) =>
        node ? [findingAtNode(file, node, message, hint)] : [];
      if (file.source.collection !== 'guides')
        return tell(first, 'Expected <ResourceGroups> in a guide only.', 'Remove it.');
      const count = groupCounts.get(file);
      if (count === undefined || readBody(file).error) return [];
      if (count === 0)
        return tell(
          first,
          'Expected groups to show, found no `resourceGroups` in the frontmatter.',
          'Add `resourceGroups:`, or remove the component.',
        );
      if (!first)
        return [
          file.findingAtKey(
            ['resourceGroups'],
            'Expected `<ResourceGroups />` in the body, which shows the groups, found none.',
            'Add it where the groups are to stand.',
          ),
        ];
      return tell(others[0], 'Expected <ResourceGroups> once, found it again.', 'Remove it.');
    });
  },
};
