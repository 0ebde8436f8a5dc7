import { readAll } from '../readable.ts';
import { listChecks } from '../week-checks.ts';
import type { Rule } from './rule.ts';

export const unmetCheck: Rule = {
  id: 'unmet-check',
  group: 'Meaning',
  severity: 'warning',
  finds: 'A check of a checklist for each week that no week names under its `checks`.',
  why: 'The pages of the weeks never send a reader to it, so that it is met on the day of the last look, when it is dear to mend.',
  example: {
    file: 'weeks/2-raised-bed.mdx',
    bad: 'checks: []',
    good: 'checks: [soil/loose]',
  },
  findProblems: ({ weeks, checklists }) => {
    const checks = listChecks(checklists, 'week');
    const known = new Set(checks.map(({ id }) => id));
    const named = readAll(weeks.map(({ data }) => readAll(data.checks)))?.flat();
    // What can't be read, and a name that is misspelled, may stand for any check.
    if (!named?.every((id) => known.has(id))) return [];
    const met = new Set(named);
    // A list of which no week meets anything may be for no week at all.
    const lists = [...Map.groupBy(checks, ({ file }) => file)];
    const foreign = new Set(
      lists
        .filter(([, own]) => own.length > 2 && own.every(({ id }) => !met.has(id)))
        .map(([file]) => file),
    );
    return [
      ...[...foreign].map((file) =>
        file.findingAt(
          ['scope'],
          'Expected weeks that meet the checks of a list with `scope: week`, found none for all of them.',
          'Write `scope: phase`, or add its checks to the `checks` of weeks.',
        ),
      ),
      ...checks
        .filter(({ id, file }) => !met.has(id) && !foreign.has(file))
        .map(({ id, file, path }) =>
          file.findingAt(
            path,
            `Expected a week that meets "${id}" first, found none.`,
            `Add \`${id}\` to the \`checks\` of the first week that needs it.`,
          ),
        ),
    ];
  },
};
