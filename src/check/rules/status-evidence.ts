import { normalizeAddress } from '../normalize-address.ts';
import type { Rule } from './rule.ts';

export const statusEvidence: Rule = {
  id: 'status-evidence',
  group: 'Meaning',
  severity: 'error',
  finds:
    'A status without its evidence, evidence of a status that was not reached, or the code of a project as its live address.',
  why: 'A status is a promise to the reader: `completed` shows its code, `deployed` shows the live project as well.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'status: completed', good: 'status: not-started' },
  findProblems: ({ weeks, schemaProblems }) => [
    ...schemaProblems('status-evidence'),
    ...weeks.flatMap(({ file, data: { repo, demo } }) =>
      repo !== undefined && demo !== undefined && normalizeAddress(repo) === normalizeAddress(demo)
        ? [
            file.findingAt(
              ['demo'],
              '`demo`: Expected the address of the live project, found that of its code.',
              'Write where the project is live; until it is, set `status: completed` and remove `demo`.',
            ),
          ]
        : [],
    ),
  ],
};
