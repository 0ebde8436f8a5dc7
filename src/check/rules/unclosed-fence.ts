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
    case 'named-end':
      return 'Expected the end of a fence with nothing behind its signs, found something.';
    case 'shows-fence':
      return 'Expected a fence of more signs than one that its code shows, found as many.';
    case 'other-signs':
      return 'Expected a fence of three backticks, found other signs.';
    case 'other-end':
      return 'Expected a fence to end with the signs that it begins with, found others.';
    case 'behind-text':
      return 'Expected the beginning of a fence on a line of its own, found it behind text.';
    case 'behind-code':
      return 'Expected the end of a fence on a line of its own, found it behind code.';
  }
}

function proposeMending({ kind, markerLength, meant = '' }: LostFence): string {
  switch (kind) {
    case 'no-end':
      return `Put a line of the same ${markerLength} signs after the code. Code that shows fences goes between lines of ${markerLength + 1} signs.`;
    case 'no-beginning':
      return 'Put a line of the same signs and a language, as in ```` ```js ````, before the code, or remove the line.';
    case 'outside-item':
      return 'Indent the code and the end of the fence like its beginning.';
    case 'named-end':
      return `Write \`\` ${meant} \`\` alone; text goes below it.`;
    case 'shows-fence':
      return `Put the code between lines of ${markerLength + 1} signs; where it ends before that fence, put a line of ${markerLength} signs after it.`;
    case 'other-signs':
      return `Write \`\` ${meant} \`\` here, and \`\` \`\`\` \`\` on the line that ends it.`;
    case 'other-end':
      return `Write \`\` ${meant} \`\`.`;
    case 'behind-text':
      return `Put \`\` ${meant} \`\` on the next line, with an empty line before it.`;
    case 'behind-code':
      return `Put \`\` ${meant} \`\` on the next line.`;
  }
}
