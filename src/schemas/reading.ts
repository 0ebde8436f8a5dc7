import { z } from 'zod';
import { DESPITE_BAD_ENTRIES, expected, inJson, line, refuseRepeatsOf, slug } from './fields.ts';

const reading = z
  .union(
    [
      slug(),
      z.strictObject(
        {
          resource: slug().describe('Slug of the resource.'),
          part: line().optional().describe('Which part of it to read or use in this week.'),
          why: line().optional().describe('What that part is good for in this week.'),
        },
        { error: expected('a resource to read: resource, part and why') },
      ),
    ],
    { error: expected('a slug, or `{ resource: …, part: …, why: … }`') },
  )
  .transform((value) => (typeof value === 'string' ? { resource: value } : value));

/** A list of resources in reading order, each a slug, or a slug with its part and reason; none where it is left out. */
export const readings = () =>
  z
    .array(reading, { error: expected('a list of slugs') })
    .superRefine(refuseRepeatsOf('resource'), DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }))
    .default([]);
