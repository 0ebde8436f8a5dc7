import { z } from 'zod';
import {
  DESPITE_BAD_ENTRIES,
  expected,
  frontmatter,
  inJson,
  line,
  positiveInteger,
  refuseRepeatedIds,
  slug,
  keywords,
} from './fields.ts';
import { CHECKLIST_SCOPES } from './vocabulary.ts';

const check = z.strictObject(
  {
    id: slug().describe('Stable name of the check inside its part; ticks are kept under it.'),
    title: line().describe('What is to be true, in a few words.'),
    summary: line().describe('What it means and why it matters, in a sentence or two.'),
    how: line().optional().describe('How to make it true: the steps, most important first.'),
    verify: line().optional().describe('How to see that it is true: a command, a test or a look.'),
    fails: line().optional().describe('How it goes wrong in practice although it looked done.'),
    evidence: line()
      .optional()
      .describe('What would convince a reviewer who knows nothing but what is shown.'),
  },
  { error: expected('a check: id, title and summary') },
);

const part = z.strictObject(
  {
    id: slug().describe('Stable name of the part: `security` in `security/https`.'),
    title: line().describe('Heading of the part.'),
    checks: z
      .array(check, { error: expected('a list of checks') })
      .min(1, { error: 'Expected at least one check.' })
      .superRefine(refuseRepeatedIds('duplicate-check'), DESPITE_BAD_ENTRIES)
      .meta(inJson({ uniqueItems: true }))
      .describe('The checks of this part, in order.'),
  },
  { error: expected('a part: id, title and checks') },
);

/** Frontmatter of a checklist: checks in named parts, each with a stable id. */
export const checklistSchema = frontmatter('a checklist', {
  title: line().describe('Name of the checklist.'),
  summary: line().describe('One sentence on what the checklist is for.'),
  keywords: keywords(),
  order: positiveInteger('a position').describe('Position among the checklists.'),
  scope: z
    .enum(CHECKLIST_SCOPES, { error: expected(`one of ${CHECKLIST_SCOPES.join(', ')}`) })
    .describe('What it is ticked for: each week, or the phase as a whole.'),
  parts: z
    .array(part, { error: expected('a list of parts') })
    .min(1, { error: 'Expected at least one part.' })
    .superRefine(refuseRepeatedIds('duplicate-check'), DESPITE_BAD_ENTRIES)
    .meta(inJson({ uniqueItems: true }))
    .describe('The parts of the checklist, in order.'),
});

/** A checklist as its file says it. */
export type ChecklistData = z.output<typeof checklistSchema>;
