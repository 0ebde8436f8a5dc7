import type { ContentFile } from '../content-file.ts';
import type { Rule } from './rule.ts';

export const dateOrder: Rule = {
  id: 'date-order',
  group: 'Meaning',
  severity: 'error',
  finds: 'Dates in an impossible order: an end before its beginning.',
  why: 'Durations and forecasts would be negative.',
  example: {
    file: 'phases/garden.mdx',
    bad: 'endsOn: 2027-02-14',
    good: 'endsOn: 2027-03-14',
  },
  findProblems: ({ weeks, schemaProblems }) => [
    ...schemaProblems('date-order'),
    ...weeks.flatMap(({ file, data }) =>
      findDisorder(file, [
        ['startedOn', data.startedOn],
        ['completedOn', data.completedOn],
        ['deployedOn', data.deployedOn],
      ]),
    ),
  ],
};

function findDisorder(
  file: ContentFile,
  dates: readonly [field: string, date: string | undefined][],
) {
  const given = dates.filter(([, date]) => date !== undefined);
  return given.flatMap(([field, date = ''], index) => {
    const [earlier, before = ''] = given[index - 1] ?? [];
    return earlier !== undefined && date < before
      ? [
          file.findingAt(
            [field],
            `\`${field}\`: Expected a day on or after \`${earlier}\` (${before}), found ${date}.`,
            `\`${earlier}\` comes first, then \`${field}\`: exchange the two dates, or mend the one that is wrong.`,
          ),
        ]
      : [];
  });
}
