import { listFences } from '../fences.ts';
import type { Rule } from './rule.ts';

/** Nobody reads a longer line, and the time to color one grows with the square of its length. */
const MAX_LINE = 2_000;

/** No example that a person reads is longer. */
const MAX_CODE = 64_000;

export const longCode: Rule = {
  id: 'long-code',
  group: 'The body',
  severity: 'error',
  finds:
    'Code in a fence with a line of more than 2,000 signs, or of more than 64,000 signs in all.',
  why: 'Nobody reads it, and coloring it can keep the build busy for hours.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: `\`\`\`txt\n${'seeds '.repeat(400)}\n\`\`\``,
    good: 'Sow.',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      listFences(file).flatMap(({ code, isClosed, offset, markerLength, offsetOf }) => {
        // A fence without an end holds the rest of the page, which is told by another rule.
        if (!isClosed) return [];
        const hint = 'Show the part that matters, or put the whole into public/ and link to it.';
        if (code.length > MAX_CODE)
          return [
            file.finding(`Expected code of at most ${MAX_CODE} signs, found ${code.length}.`, {
              offset,
              length: markerLength,
              hint,
            }),
          ];
        const long = code.split('\n').find((line) => line.length > MAX_LINE);
        return long === undefined
          ? []
          : [
              file.finding(`Expected lines of at most ${MAX_LINE} signs, found ${long.length}.`, {
                offset: offsetOf(code.indexOf(long)),
                length: long.length,
                hint,
              }),
            ];
      }),
    ),
};
