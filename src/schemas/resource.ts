import { z } from 'zod';
import { expected, frontmatter, hours, httpsUrl, line, keywords } from './fields.ts';
import { COSTS, LEVELS, READING_STATUSES, RESOURCE_KINDS } from './vocabulary.ts';

/** Frontmatter of a resource: something outside the portal that is worth reading or using. */
export const resourceSchema = frontmatter('a resource', {
  title: line().describe('Name of the resource, as its makers write it.'),
  summary: line().describe('One or two sentences: what it is, and when to reach for it.'),
  keywords: keywords(),
  url: httpsUrl().describe('Official address.'),
  kind: z
    .enum(RESOURCE_KINDS, { error: expected(`one of ${RESOURCE_KINDS.join(', ')}`) })
    .describe('What sort of thing it is.'),
  topic: line().describe('What it is about: one of the topics that a phase declares.'),
  cost: z
    .enum(COSTS, { error: expected(`one of ${COSTS.join(', ')}`) })
    .describe('What it costs: nothing, nothing up to a limit, or money from the start.'),
  level: z
    .enum(LEVELS, { error: expected(`one of ${LEVELS.join(', ')}`) })
    .optional()
    .describe('What its reader should bring: nothing, the basics, or experience.'),
  audience: line().optional().describe('For whom it is, and for whom it is not.'),
  hours: hours()
    .optional()
    .describe('Hours to read the parts that the weeks name, or to get a first result with it.'),
  status: z
    .enum(READING_STATUSES, { error: expected(`one of ${READING_STATUSES.join(', ')}`) })
    .default('to-read')
    .describe('How far the learner has come with it; to read where it is left out.'),
  standsAlone: line().optional().describe('Why it is worth having although no week uses it.'),
});

/** A resource as its file says it. */
export type ResourceData = z.output<typeof resourceSchema>;
