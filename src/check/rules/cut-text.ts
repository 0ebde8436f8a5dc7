import { proposeWhole } from '../yaml-lines.ts';
import type { Rule } from './rule.ts';

export const cutText: Rule = {
  id: 'cut-text',
  group: 'YAML',
  severity: 'warning',
  finds: 'Text without quotes with a `#` in it that follows a space.',
  why: 'YAML takes what stands behind for a comment, and the page shows half of a sentence.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'goal: Grow the sprouts of bag #10',
    good: 'goal: Grow ten sprouts',
    mended: 'goal: "Grow the sprouts of bag #10"',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      file.cutText.map((offset) =>
        file.finding('Expected the whole text, found a `#`, from which on it is a comment.', {
          offset,
          length: file.source.text.length,
          hint:
            proposeWhole(file.source.text, offset) ??
            'Put the whole text between quotes, or a space behind the `#`.',
        }),
      ),
    ),
};
