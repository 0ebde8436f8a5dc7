import { listReadable } from '../readable.ts';
import type { Rule } from './rule.ts';

export const prerequisiteOrder: Rule = {
  id: 'prerequisite-order',
  group: 'Meaning',
  severity: 'error',
  finds: 'A prerequisite that does not come before the week that needs it.',
  why: 'Weeks are worked through in order; the week could never be begun.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'features: [It holds ten seeds]\nprerequisites: [2-raised-bed]',
    good: 'features: [It holds ten seeds]',
  },
  findProblems: ({ weeks }) => {
    const numbers = new Map(weeks.map((week) => [week.id, week.data.week]));
    return weeks.flatMap(({ data: { week, prerequisites }, file }) =>
      listReadable(prerequisites).flatMap(({ item: slug, index }) => {
        const needed = numbers.get(slug);
        return week !== undefined && needed !== undefined && needed >= week
          ? [
              file.findingAt(
                ['prerequisites', index],
                `Expected a week before ${week}, found "${slug}".`,
                `"${slug}" is week ${needed}: remove it, or name a week that comes before this one.`,
              ),
            ]
          : [];
      }),
    );
  },
};
