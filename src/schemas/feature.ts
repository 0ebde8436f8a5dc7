import { z } from 'zod';
import { DESPITE_BAD_ENTRIES, expected, fieldOf, inJson, line, refuseRepeatsOf } from './fields.ts';

const feature = z
  .union(
    [
      line(),
      z.strictObject(
        {
          title: line().describe('What the finished project does, as a user would see it.'),
          done: z
            .boolean({ error: expected('`true` or `false`') })
            .describe('Whether the project does it already.'),
        },
        { error: expected('a feature: title and done') },
      ),
    ],
    { error: expected('a line of text, or `{ title: …, done: true }`') },
  )
  .transform((value) => (typeof value === 'string' ? { title: value, done: false } : value));

/** A list of features, each a line of text or a title with `done`; the same title twice is an error. */
export const features = () =>
  z
    .array(feature, { error: expected('a list of lines of text') })
    .min(1, { error: 'Expected at least one feature.' })
    .superRefine(refuseRepeatsOf('title'), DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }));

/** Features of a week on which no work was done: none of them can be done. */
export const featuresNotStarted = () =>
  features()
    .superRefine((list: readonly unknown[], context) => {
      list.forEach((item, index) => {
        if (fieldOf(item, 'done') === true)
          context.addIssue({
            code: 'custom',
            params: { rule: 'status-evidence' },
            path: [index, 'done'],
            message: 'Expected no done feature before the status is `in-progress`, found one.',
          });
      });
    }, DESPITE_BAD_ENTRIES)
    .meta(
      inJson(
        {
          not: {
            contains: { type: 'object', required: ['done'], properties: { done: { const: true } } },
          },
        },
        'Expected no done feature before the status is `in-progress`.',
      ),
    );
