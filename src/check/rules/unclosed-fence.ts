import { listFences } from '../fences.ts';
import type { Rule } from './rule.ts';

export const unclosedFence: Rule = {
  id: 'unclosed-fence',
  group: 'The body',
  severity: 'error',
  finds: 'A code fence that is not closed.',
  why: 'Everything after it, to the end of the page, is shown as code.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '```sh\nsow',
    good: 'Sow.',
    mended: '```sh\nsow\n```',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      listFences(file)
        .filter(({ isClosed }) => !isClosed)
        .map(({ offset, markerLength }) =>
          file.finding('Expected a fence with an end, found none.', {
            offset,
            length: markerLength,
            hint: `Put a line of the same ${markerLength} signs after the code.`,
          }),
        ),
    ),
};
