import type { ContentFile } from '../content-file.ts';
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
  const outside = inside.get(undefined) ?? [];
  if (outside.some(({ offset }) => text[offset] !== '=')) return matches;
  return [...inside].flatMap(([block, members]) => {
    const signs = members.map(({ offset }) => text[offset]).join('');
    return block && SHOWN.test(signs) ? [] : members;
  });
}

type Match = ReturnType<typeof findMatches>[number];
