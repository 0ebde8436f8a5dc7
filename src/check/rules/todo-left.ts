import { findMatches } from '../find-matches.ts';
import type { Rule } from './rule.ts';

export const todoLeft: Rule = {
  id: 'todo-left',
  group: 'The body',
  severity: 'warning',
  finds: 'A `TODO` or `FIXME` in the text.',
  why: 'It was meant to be replaced before readers see it.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'TODO: how to sow.',
    good: 'Sow.',
    mended: 'Sow one seed a pot.',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      findMatches(file.source.text, /\b(?:TODO|FIXME|TBD)\b/g).map((match) =>
        file.finding(
          `Expected finished text, found "${file.source.text.slice(match.offset, match.offset + match.length)}".`,
          { ...match, hint: 'Write what is missing, or remove the note.' },
        ),
      ),
    ),
};
