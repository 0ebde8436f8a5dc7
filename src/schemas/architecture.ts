import { z } from 'zod';
import { DESPITE_BAD_ENTRIES, expected, inJson, line, refuseRepeatedIds, slug } from './fields.ts';

const part = z.strictObject(
  {
    id: slug().describe('Short name of the part, which the flows use.'),
    name: line().describe('Name of the part as it stands in the figure.'),
    role: line().describe('What the part does, and what it must not do.'),
  },
  { error: expected('a part: id, name and role') },
);

const flow = z.strictObject(
  {
    from: slug().describe('Id of the part that begins.'),
    to: slug().describe('Id of the part that is reached.'),
    carries: line().describe('What goes over the connection, in at most a few words.'),
  },
  { error: expected('a flow: from, to and carries') },
);

/** The parts of a project and what goes between them; the site draws it. */
export const architecture = () =>
  z.strictObject(
    {
      summary: line().describe(
        'What the figure shows, in a sentence, for those who cannot see it.',
      ),
      parts: z
        .array(part, { error: expected('a list of parts') })
        .min(2, { error: 'Expected at least two parts.' })
        .superRefine(refuseRepeatedIds(), DESPITE_BAD_ENTRIES)
        .meta(inJson({ uniqueItems: true }))
        .describe('The parts, those first that come first in the figure.'),
      flows: z
        .array(flow, { error: expected('a list of flows') })
        .min(1, { error: 'Expected at least one flow.' })
        .describe('The connections between the parts.'),
    },
    { error: expected('an architecture: summary, parts and flows') },
  );
