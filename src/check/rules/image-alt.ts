import { findInBodies } from '../body.ts';
import type { Rule } from './rule.ts';

export const imageAlt: Rule = {
  id: 'image-alt',
  group: 'The body',
  severity: 'error',
  finds: 'An image without a text in its place.',
  why: 'Readers who do not see the image get nothing, or its file name read out.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '![](/tray.png)',
    good: 'Sow.',
    mended: '![A tray with ten seeds](/tray.png)',
  },
  findProblems: ({ files }) =>
    findInBodies(files, ({ type, alt }) =>
      (type === 'image' || type === 'imageReference') && !alt?.trim()
        ? {
            message: 'Expected a text in place of the image, found none.',
            hint: 'Say between the brackets what the image shows: `![A tray with ten seeds](…)`.',
          }
        : undefined,
    ),
};
