import type { ContentFile } from '../content-file.ts';
import { readBody } from '../body.ts';
import { listFences } from '../fences.ts';
import { findMatches } from '../find-matches.ts';
import { MARKER } from '../merge-markers.ts';
import type { Rule } from './rule.ts';

export const mergeConflict: Rule = {
  id: 'merge-conflict',
  group: 'The file',
  severity: 'error',
  finds:
    'Markers of a merge conflict that was not resolved. A whole conflict in one block of code is shown on purpose.',
  why: 'Both versions stand in the file, and neither is what was meant.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '<<<<<<< HEAD\nSow.\n=======\nSow late.\n>>>>>>> later',
    good: 'Sow.',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      findLeft(file).map((match) =>
        file.finding('Expected a resolved merge, found a conflict marker.', {
          ...match,
          hint: 'Keep the lines that you want, and remove the markers.',
        }),
      ),
    ),
};

const SIGNS = ['<', '>', '|', '='].map((sign) => sign.repeat(7));

/** A whole conflict, or lines of `=` alone, as the first signs of their markers. */
const SHOWN = /^(?:=|<\|?=>)*$/;

/**
 * The markers that are not shown on purpose. A whole conflict in one block of code is; one that
 * reaches into a block from outside, or from one block into another, is none that anybody shows.
 */
function findLeft(file: ContentFile): Match[] {
  const { text } = file.source;
  // Nearly no file has one, and this is found out in a tenth of the time.
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  const matches = findMatches(text, MARKER);
  if (matches.length === 0) return [];
  const blocks = listFences(file)
    .filter(({ isClosed }) => isClosed)
    .map(({ offset, code, offsetOf }) => ({ start: offset, end: offsetOf(code.length) }));
  const inside = Map.groupBy(matches, ({ offset }) =>
    blocks.find(({ start, end }) => start <= offset && offset <= end),
  );
  const outside = (inside.get(undefined) ?? []).filter(isMarker(file, matches));
  if (outside.some(({ offset }) => text[offset] !== '=')) return matches;
  return [...inside].flatMap(([block, members]) => {
    const signs = members.map(({ offset }) => text[offset]).join('');
    if (block) return SHOWN.test(signs) ? [] : members;
    return outside;
  });
}

/**
 * Whether a line is a marker of a merge where no others stand around it. A quote in quotes begins with
 * the same signs, and so does a line below a heading.
 */
function isMarker(file: ContentFile, all: readonly Match[]): (match: Match) => boolean {
  const { text } = file.source;
  const signs = new Set(all.map(({ offset }) => text[offset]));
  const isConflict = signs.has('<') || (signs.has('=') && signs.size > 1);
  if (isConflict) return () => true;
  const underlines = listUnderlines(file);
  return ({ offset, length }) => {
    const line = text.slice(offset, offset + length).trimEnd();
    if (line.startsWith('=')) return !underlines.has(offset);
    return /^>{7} \S+(?: \(.*\))?$/.test(line);
  };
}

/** Where lines of `=` begin that make a heading of the line above. */
function listUnderlines(file: ContentFile): ReadonlySet<number> {
  return new Set(
    readBody(file).nodes.flatMap(({ type, position }) => {
      if (type !== 'heading' || !position) return [];
      const source = file.body.slice(position.start.offset, position.end.offset);
      return [file.bodyStart + position.start.offset + source.lastIndexOf('\n') + 1];
    }),
  );
}

type Match = ReturnType<typeof findMatches>[number];
