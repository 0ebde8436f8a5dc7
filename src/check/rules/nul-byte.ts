import { findMatches } from '../find-matches.ts';
import type { Rule } from './rule.ts';

export const nulByte: Rule = {
  id: 'nul-byte',
  group: 'The file',
  severity: 'error',
  finds: 'A NUL byte.',
  why: 'A text has none; the file was damaged, or is not text.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'Sow.\0', good: 'Sow.' },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      // One is enough to tell: a damaged file has many.
      findMatches(file.source.text, /\0/g, 1).map((match) =>
        file.finding('Expected text, found a NUL byte.', {
          ...match,
          hint: 'Restore the file, for example with `git restore`.',
        }),
      ),
    ),
};
