import { listChecks } from '../week-checks.ts';
import type { Rule } from './rule.ts';

export const duplicateCheck: Rule = {
  id: 'duplicate-check',
  group: 'Meaning',
  severity: 'error',
  finds:
    'Two checks or two parts with the same id; also in two checklists for each week, where a week could mean either.',
  why: 'Ticks are kept under the id, and weeks name checks by it; both would be meant at once.',
  example: {
    file: 'checklists/before-planting.mdx',
    bad: '        summary: Roots find their way.\n      - id: loose\n        title: It is wet\n        summary: Seeds need water.',
    good: '        summary: Roots find their way.',
  },
  findProblems: ({ checklists, schemaProblems }) => {
    const seen = new Map<string, string>();
    const repeated = listChecks(checklists, 'week').flatMap(({ id, file, path }) => {
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, file.source.path);
        return [];
      }
      return [
        file.findingAt(
          path,
          `Expected an id of its own among the checklists for each week, found "${id}", which is in ${first}, too.`,
          'Give the check or its part another id.',
        ),
      ];
    });
    return [...schemaProblems('duplicate-check'), ...repeated];
  },
};
