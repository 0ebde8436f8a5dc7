import type { Rule } from './rule.ts';

export const unusedResource: Rule = {
  id: 'unused-resource',
  group: 'Meaning',
  severity: 'warning',
  finds: 'A resource that no week and no guide uses and that does not say why with `standsAlone`.',
  why: 'Readers meet it in the lists only, without a word on when to read it.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'resources: []',
    good: 'resources: [seed-catalog]',
  },
  findProblems: ({ weeks, guides, resources, isComplete }) => {
    if (!isComplete('weeks') || !isComplete('guides')) return [];
    const used = new Set([
      ...weeks.flatMap(({ data }) => [
        ...data.resources.map(({ resource }) => resource),
        ...data.deployment.map(({ platform }) => platform),
      ]),
      ...guides.flatMap(({ data }) => data.resourceGroups.flatMap((group) => group.resources)),
    ]);
    return resources
      .filter(({ id, data }) => !used.has(id) && data.standsAlone === undefined)
      .map(({ file, id }) =>
        file.findingAtKey(
          ['title'],
          `Expected a week or a guide that uses "${id}", found none.`,
          'Add it to the `resources` of a week, or say why it is here: `standsAlone:`.',
        ),
      );
  },
};
