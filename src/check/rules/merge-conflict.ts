import { findMatches } from '../find-matches.ts';
import type { Rule } from './rule.ts';

export const mergeConflict: Rule = {
  id: 'merge-conflict',
  group: 'The file',
  severity: 'error',
  finds: 'Markers of a merge conflict that was not resolved.',
  why: 'Both versions stand in the file, and neither is what was meant.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '<<<<<<< HEAD\nSow.\n=======\nSow late.\n>>>>>>> later',
    good: 'Sow.',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      findMatches(file.source.text, /^(?:<{7}|>{7}|\|{7})(?= |\r?$).*|^={7}\r?$/gm).map((match) =>
        file.finding('Expected a resolved merge, found a conflict marker.', {
          ...match,
          hint: 'Keep the lines that you want, and remove the markers.',
        }),
      ),
    ),
};
