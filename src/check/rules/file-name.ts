import { pathOf } from '../../roadmap/paths.ts';
import { SLUG_PATTERN } from '../../schemas/fields.ts';
import { proposeName } from '../file-names.ts';
import { listPortalPaths } from '../site-pages.ts';
import { countPhases, findTwins, numberOfName } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const fileName: Rule = {
  id: 'file-name',
  group: 'The file',
  severity: 'error',
  finds:
    'A file name that is not a slug or that a page of the portal has, or a week whose name does not begin with its number.',
  why: 'The name is the address of the page and what other files refer to.',
  example: {
    file: 'guides/how-to-begin.mdx',
    bad: 'How to begin.mdx',
    good: 'how-to-begin.mdx',
  },
  findProblems: (content, { rules }) => {
    const taken = listPortalPaths(content, rules);
    const twins = findTwins(content);
    // A copy with the number of another week is told as that.
    const copies = new Set([...twins.keys()].map(({ file }) => file));
    return [
      ...content.files.flatMap((file) => {
        const { id, collection, unreadable } = file.source;
        if (unreadable?.reason === 'ignored' || copies.has(file)) return [];
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
                { hint: hintForName(proposeName(file.source, undefined)) },
              ),
            ];
      }),
      ...content.weeks.flatMap((entry) => {
        const { id, file } = entry;
        const { week } = entry.data;
        // A name that is no slug, and a number that can't be, are to be changed anyway.
        if (week === undefined || id.startsWith(`${week}-`) || !SLUG_PATTERN.test(id)) return [];
        if (twins.has(entry) || (countPhases(content, week) ?? 1) !== 1) return [];
        const number = numberOfName(id);
        const name = proposeName(file.source, week) ?? id.replace(/^\d+/, String(week));
        return [
          file.findingAt(
            ['week'],
            `Expected the number that the file name begins with, found ${week} in ${id}.mdx.`,
            number === undefined
              ? `Rename the file to \`${name}.mdx\`.`
              : `Write \`week: ${number}\`, or rename the file to \`${name}.mdx\`.`,
          ),
        ];
      }),
    ];
  },
};

function hintForName(name: string | undefined): string {
  return name === undefined ? 'Rename the file.' : `Rename it to \`${name}.mdx\`.`;
}
