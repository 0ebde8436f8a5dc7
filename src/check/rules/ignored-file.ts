import { HEALTH_FILE } from '../../health/health-file.ts';
import { schemas } from '../../schemas/index.ts';
import { readStem } from '../file-names.ts';
import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

const COLLECTIONS = Object.keys(schemas);

export const ignoredFile: Rule = {
  id: 'ignored-file',
  group: 'The file',
  severity: 'error',
  finds:
    'A file whose name does not end in `.mdx`, or a folder, among the files of a collection; and anything else beside the folders of the collections and `health.json`.',
  why: 'No page is made of it, and nobody would notice.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: '1-seed-tray.md', good: '1-seed-tray.mdx' },
  findProblems: ({ files, strays }) =>
    [...files, ...strays].flatMap((file) => {
      if (file.source.unreadable?.reason !== 'ignored') return [];
      const name = file.source.path.replace(/^.*\//, '');
      if (file.source.collection === undefined)
        return [
          file.finding(
            `Expected the folders ${COLLECTIONS.join(', ')} and the file ${HEALTH_FILE}, found "${name}", which is left out.`,
            {
              hint: COLLECTIONS.includes(name)
                ? 'It is a file: put a folder of that name in its place.'
                : (suggest(name, [...COLLECTIONS, HEALTH_FILE]) ??
                  'Move what it holds to where it belongs.'),
            },
          ),
        ];
      if (name.endsWith('.mdx'))
        return [
          file.finding(`Expected a file, found "${name}", which is a folder, and is left out.`, {
            hint: 'Rename the folder, and move what it holds to where it belongs.',
          }),
        ];
      const stem = readStem(file.source);
      return [
        file.finding(`Expected a file that ends in .mdx, found "${name}", which is left out.`, {
          hint:
            stem !== undefined
              ? `Rename it to \`${stem}.mdx\`.`
              : 'Move what it holds to where it belongs: pages into the folder itself, other files into public/.',
        }),
      ];
    }),
};
