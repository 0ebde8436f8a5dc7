import { HEALTH_FILE } from '../../health/health-file.ts';
import type { Rule } from './rule.ts';
import { findHealthErrors } from '../health-errors.ts';

export const healthFile: Rule = {
  id: 'health-file',
  group: 'The file',
  severity: 'error',
  finds:
    'A `health.json`, where `npm run health` remembers which addresses work, that is no JSON or says something else than it may.',
  why: 'The pages of resources show what it says. What is known of an address that no file has any more does no harm; the next run drops it.',
  example: {
    file: 'health.json',
    bad: '"lastChecked": "yesterday"',
    good: '"lastChecked": "2027-03-01"',
  },
  findProblems: ({ strays }, { today }) =>
    strays
      .filter(({ source }) => source.path === HEALTH_FILE && source.unreadable === undefined)
      .flatMap((file) =>
        findHealthErrors(file.source.text, today).map(({ message, ...place }) =>
          file.finding(message, place),
        ),
      ),
};
