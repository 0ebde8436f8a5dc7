import { z } from 'zod';
import { DESPITE_BAD_ENTRIES, expected, inJson, line, refuseRepeatsOf, slug } from './fields.ts';

/** One way to put the project of a week on the internet. */
const way = z.strictObject(
  {
    platform: slug().describe('Slug of the resource that is the platform.'),
    how: line().describe('What to set up there, and what to look out for.'),
  },
  { error: expected('a way to deploy: platform and how') },
);

/** A list of ways to deploy, the easiest first; the same platform twice is an error. */
export const deployment = () =>
  z
    .array(way, { error: expected('a list of ways to deploy') })
    .superRefine(refuseRepeatsOf('platform'), DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }))
    .default([]);
