import { readBody } from '../body.ts';
import type { ContentFile } from '../content-file.ts';
import { findMatches } from '../find-matches.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

export const todoLeft: Rule = {
  id: 'todo-left',
  group: 'The body',
  severity: 'warning',
  finds: 'A `TODO` or `FIXME` in the text, not in code.',
  why: 'It was meant to be replaced before readers see it.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'TODO: how to sow.',
    good: 'Sow.',
    mended: 'Sow one seed a pot.',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      // Nearly no file has one, and this is found out at once.
      /\b(?:TODO|FIXME|TBD)\b/.test(file.source.text) ? findNotes(file) : [],
    ),
};

/** The notes in the frontmatter and in the text, not in code, where they can be what is shown. */
function findNotes(file: ContentFile): Finding[] {
  const { text } = file.source;
  const pieces = readBody(file)
    .nodes.filter(({ type }) => type === 'text')
    .flatMap(({ position }) => (position ? [position] : []))
    .map(({ start, end }) => ({
      start: file.bodyStart + start.offset,
      end: file.bodyStart + end.offset,
    }));
  return [{ start: 0, end: file.bodyStart }, ...pieces].flatMap(({ start, end }) =>
    findMatches(text.slice(start, end), /\b(?:TODO|FIXME|TBD)\b/g).map(({ offset, length }) =>
      file.finding(
        `Expected finished text, found "${text.slice(start + offset, start + offset + length)}".`,
        { offset: start + offset, length, hint: 'Write what is missing, or remove the note.' },
      ),
    ),
  );
}
