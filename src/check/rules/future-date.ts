import type { Rule } from './rule.ts';

const FIELDS = ['startedOn', 'completedOn', 'deployedOn'] as const;

export const futureDate: Rule = {
  id: 'future-date',
  group: 'Meaning',
  severity: 'error',
  finds: 'A day in the future on which something is said to have happened.',
  why: 'What will happen is a plan; the progress counts only what has happened.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'status: in-progress\nstartedOn: 2999-12-31',
    good: 'status: not-started',
  },
  findProblems: ({ weeks }, { today }) =>
    weeks.flatMap(({ file, data }) =>
      FIELDS.flatMap((field) => {
        const date = data[field];
        return date !== undefined && date > today.toString()
          ? [
              file.findingAt(
                [field],
                `\`${field}\`: Expected a day up to today, ${today.toString()}, found ${date}.`,
                `Write the day on which it happened; until then, remove \`${field}\`.`,
              ),
            ]
          : [];
      }),
    ),
};
