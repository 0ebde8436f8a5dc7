import { pathOf } from '../../roadmap/paths.ts';
import { SLUG_PATTERN } from '../../schemas/fields.ts';
import { listPortalPaths } from '../site-pages.ts';
import type { Rule } from './rule.ts';

export const fileName: Rule = {
  id: 'file-name',
  group: 'The file',
  severity: 'error',
  finds:
    'A file name that is not a slug or that a page of the portal has, or a week whose name does not begin with its number.',
  why: 'The name is the address of the page and what other files refer to.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'week: 3', good: 'week: 1' },
  findProblems: (content, { rules }) => {
    const taken = listPortalPaths(content, rules);
    return [
      ...content.files.flatMap((file) => {
        const { id, collection, unreadable } = file.source;
        if (unreadable?.reason === 'ignored') return [];
        if (taken.has(pathOf(collection, id)))
          return [
            file.finding(
              `Expected a name of its own, found "${id}.mdx", whose address a page of the portal has.`,
              { hint: 'Rename the file.' },
            ),
          ];
        return SLUG_PATTERN.test(id)
          ? []
          : [
              file.finding(
                `Expected a file name of lower-case letters, digits and single hyphens, found "${id}.mdx".`,
                { hint: 'Rename the file.' },
              ),
            ];
      }),
      ...content.weeks.flatMap(({ id, data, file }) =>
        data.week === undefined || id.startsWith(`${data.week}-`)
          ? []
          : [
              file.findingAt(
                ['week'],
                `Expected the number that the file name begins with, found ${data.week} in ${id}.mdx.`,
                'Change the number, or rename the file.',
              ),
            ],
      ),
    ];
  },
};
