import { readBody } from '../body.ts';
import type { LostFence } from '../fence-ends.ts';
import { listFences } from '../fences.ts';
import type { Rule } from './rule.ts';

export const unclosedFence: Rule = {
  id: 'unclosed-fence',
  group: 'The body',
  severity: 'error',
  finds: 'A code fence that is not closed, or the end of one that was never begun.',
  why: 'Everything after it is turned round, down to the end of the page: text is shown as code, and code is read as text.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '```sh\nsow',
    good: 'Sow.',
    mended: '```sh\nsow\n```',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) => [
      ...listFences(file)
        .filter(({ isClosed }) => !isClosed)
        .map(({ offset, markerLength }) =>
          file.finding('Expected a fence with an end, found none.', {
            offset,
            length: markerLength,
            hint: `Put a line of the same ${markerLength} signs after the code.`,
          }),
        ),
      ...readBody(file).lostFences.map((lost) =>
        file.finding(describe(lost), {
          offset: file.bodyStart + lost.offset,
          length: lost.markerLength,
          hint: proposeMending(lost),
        }),
      ),
    ]),
};

function describe({ kind, linesToNext }: LostFence): string {
  switch (kind) {
    case 'no-end':
      return `Expected a fence with an end, found the beginning of another one ${linesToNext === 1 ? 'on the next line' : `${linesToNext} lines below`}.`;
    case 'no-beginning':
      return 'Expected a fence with a beginning, found its end alone.';
    case 'outside-item':
      return 'Expected the code of the fence as far in as the fence, found it outside of the item of the list.';
  }
}

function proposeMending({ kind, markerLength }: LostFence): string {
  switch (kind) {
    case 'no-end':
      return `Put a line of the same ${markerLength} signs after the code. Code that shows fences goes between lines of ${markerLength + 1} signs.`;
    case 'no-beginning':
      return 'Put a line of the same signs and a language, as in ```` ```js ````, before the code, or remove the line.';
    case 'outside-item':
      return 'Indent the code and the end of the fence like its beginning.';
  }
}
