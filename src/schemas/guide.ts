import { z } from 'zod';
import { expected, frontmatter, line, positiveInteger, references } from './fields.ts';

const resourceGroup = z.strictObject(
  {
    area: line().optional().describe('Heading above the group; groups with the same one share it.'),
    title: line().describe('Name of the group.'),
    resources: references().describe('Slugs of the resources in the group, in order.'),
  },
  { error: expected('a group of resources: title and resources') },
);

/** Frontmatter of a guide: a page of prose, with lists of resources where it needs them. */
export const guideSchema = frontmatter('a guide', {
  title: line().describe('Title of the page.'),
  summary: line().describe('One sentence on what the page tells.'),
  order: positiveInteger('a position').describe('Position among the guides.'),
  resourceGroups: z
    .array(resourceGroup, { error: expected('a list of groups of resources') })
    .default([])
    .describe('Resources by group; `<ResourceGroups />` in the body shows them.'),
});

/** A guide as its file says it. */
export type GuideData = z.output<typeof guideSchema>;
