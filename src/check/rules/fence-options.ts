import { findOptionErrors } from '../fence-options.ts';
import { listFences } from '../fences.ts';
import type { Rule } from './rule.ts';

export const fenceOptions: Rule = {
  id: 'fence-options',
  group: 'The body',
  severity: 'error',
  finds:
    'What stands behind the language of a code fence and is no option of it, such as a misspelt `title="…"`, or lines to mark that the code does not have.',
  why: 'It is ignored, or it keeps the build from ending.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '```js titel="sow.js"\nsow();\n```',
    good: 'Sow.',
    mended: '```js title="sow.js"\nsow();\n```',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) =>
      listFences(file).flatMap(({ meta, code, metaOffsetOf }) =>
        findOptionErrors(meta, code).map(({ offset, length, message, hint }) =>
          file.finding(message, { offset: metaOffsetOf(offset), length, hint }),
        ),
      ),
    ),
};
