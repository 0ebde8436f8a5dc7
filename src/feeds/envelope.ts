import { z } from 'zod';
import type { Roadmap } from '../roadmap/model.ts';
import { addressOf, type FeedSite } from './feed-site.ts';
import { day } from './fields.ts';

/** Fields that every JSON feed begins with. */
export const envelope = {
  $schema: z.url().describe('Address of the schema that explains this file.'),
  version: z
    .literal(1)
    .describe(
      'Version of the shape. It is raised when a field is taken out or means something else; fields that are added do not raise it, so pass over what you do not know.',
    ),
  today: day().describe('The day for which everything that depends on time was computed.'),
  title: z.string().describe('Name of the portal.'),
  home: z.url().describe('Address of its first page.'),
  currentPhase: z
    .string()
    .describe('Id of the phase that today falls into; else of the next to come, or of the last.'),
};

/** The same of a roadmap. */
export function writeEnvelope(
  { today, currentPhase }: Roadmap,
  site: FeedSite,
  schemaPath: string,
) {
  return {
    $schema: addressOf(site, schemaPath),
    version: 1 as const,
    today: today.toString(),
    title: site.title,
    home: site.home,
    currentPhase: currentPhase.id,
  };
}
