import { z } from 'zod';
import {
  DESPITE_BAD_ENTRIES,
  expected,
  frontmatter,
  inJson,
  keywords,
  line,
  lines,
  positiveInteger,
  references,
  refuseRepeatedIds,
  slug,
} from './fields.ts';

const resourceGroup = z.strictObject(
  {
    area: line().optional().describe('Heading above the group; groups with the same one share it.'),
    title: line().describe('Name of the group.'),
    resources: references().describe('Slugs of the resources in the group, in order.'),
  },
  { error: expected('a group of resources: title and resources') },
);

const term = z.strictObject(
  {
    id: slug().describe('Stable name of the term: what a link to it ends with.'),
    term: line().describe('The term as it is written.'),
    also: lines()
      .default([])
      .describe('Other words for it, and its long form where it is an abbreviation.'),
    definition: line().describe('What it means, in a sentence or two that need no other page.'),
    week: slug().optional().describe('Slug of the week in which it is first met.'),
  },
  { error: expected('a term: id, term and definition') },
);

const synonym = z.strictObject(
  {
    typed: lines().describe(
      'Names of one thing, as readers type them: each finds the pages that have any of them.',
    ),
    means: lines()
      .default([])
      .describe(
        'What else the pages say for it: words, or several in a row. The names find it too, not the other way round.',
      ),
  },
  { error: expected('a synonym: typed, and means where pages say something else') },
);

/** Frontmatter of a guide: a page of prose, with lists of resources where it needs them. */
export const guideSchema = frontmatter('a guide', {
  title: line().describe('Title of the page.'),
  summary: line().describe('One sentence on what the page tells.'),
  keywords: keywords(),
  order: positiveInteger('a position').describe('Position among the guides.'),
  resourceGroups: z
    .array(resourceGroup, { error: expected('a list of groups of resources') })
    .default([])
    .describe('Resources by group; `<ResourceGroups />` in the body shows them.'),
  terms: z
    .array(term, { error: expected('a list of terms') })
    .superRefine(refuseRepeatedIds(), DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }))
    .default([])
    .describe('Terms and what they mean; `<Glossary />` in the body shows them.'),
  synonyms: z
    .array(synonym, { error: expected('a list of synonyms') })
    .default([])
    .describe('Words by which the search finds pages that say others; `<Synonyms />` shows them.'),
});

/** A guide as its file says it. */
export type GuideData = z.output<typeof guideSchema>;
