import { SLUG_PATTERN } from '../../schemas/fields.ts';
import type { Rule } from './rule.ts';

export const fileName: Rule = {
  id: 'file-name',
  group: 'The file',
  severity: 'error',
  finds: 'A file name that is not a slug, or a week whose name does not begin with its number.',
  why: 'The name is the address of the page and what other files refer to.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'week: 3', good: 'week: 1' },
  findProblems: ({ files, weeks }) => [
    ...files.flatMap((file) =>
      SLUG_PATTERN.test(file.source.id)
        ? []
        : [
            file.finding(
              `Expected a file name of lower-case letters, digits and single hyphens, found "${file.source.id}.mdx".`,
              { hint: 'Rename the file.' },
            ),
          ],
    ),
    ...weeks.flatMap(({ id, data, file }) =>
      id.startsWith(`${data.week}-`)
        ? []
        : [
            file.findingAt(
              ['week'],
              `Expected the number that the file name begins with, found ${data.week} in ${id}.mdx.`,
              'Change the number, or rename the file.',
            ),
          ],
    ),
  ],
};
