import { z } from 'zod';
import { DESPITE_BAD_ENTRIES, expected, inJson, line, refuseRepeatsOf } from './fields.ts';

const objective = z
  .union(
    [
      line(),
      z.strictObject(
        {
          title: line().describe('What the learner learns, in a few words.'),
          measure: line()
            .optional()
            .describe('What the learner can do afterwards, so that somebody else could see it.'),
        },
        { error: expected('an objective: title and measure') },
      ),
    ],
    { error: expected('a line of text, or `{ title: …, measure: … }`') },
  )
  .transform((value) => (typeof value === 'string' ? { title: value } : value));

/** A list of objectives, each a line of text or a title with its measure; the same title twice is an error. */
export const objectives = () =>
  z
    .array(objective, { error: expected('a list of lines of text') })
    .min(1, { error: 'Expected at least one objective.' })
    .superRefine(refuseRepeatsOf('title'), DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }));
