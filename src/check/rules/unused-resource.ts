import { listNames } from '../file-names.ts';
import { normalizeAddress } from '../normalize-address.ts';
import { readAll } from '../readable.ts';
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
  findProblems: ({ weeks, guides, resources }) => {
    const lists = readAll([
      ...weeks.flatMap(({ data }) => [
        readAll(readAll(data.resources)?.map(({ resource }) => resource)),
        readAll(readAll(data.deployment)?.map(({ platform }) => platform)),
      ]),
      ...guides.flatMap(
        ({ data }) =>
          readAll(data.resourceGroups)?.map((group) => readAll(group.resources)) ?? [undefined],
      ),
    ]);
    // A list that can't be read may name any resource.
    if (!lists) return [];
    const used = new Set(lists.flat());
    const addressOf = ({ data: { url } }: (typeof resources)[number]) =>
      url === undefined ? undefined : normalizeAddress(url);
    const sharers = Map.groupBy(resources, addressOf);
    const isShared = (resource: (typeof resources)[number]) =>
      resource.data.url !== undefined && (sharers.get(addressOf(resource))?.length ?? 0) > 1;
    return resources
      .filter((resource) => {
        const { id, data, file } = resource;
        return (
          !used.has(id) &&
          // What has a name that can't be, or an address that another one has, is told as that alone.
          !listNames(file.source, data).some((name) => used.has(name)) &&
          !isShared(resource) &&
          file.frontmatter === 'present' &&
          data.standsAlone === undefined &&
          !file.hasField('standsAlone')
        );
      })
      .map(({ file, id }) =>
        file.findingAtKey(
          ['title'],
          `Expected a week or a guide that uses "${id}", found none.`,
          'Add it to the `resources` of a week, or say why it is here: `standsAlone:`.',
        ),
      );
  },
};
