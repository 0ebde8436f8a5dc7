import { frontmatter } from './frontmatter.ts';
import { milestoneCover, phaseTotals, somePhase } from './phases.ts';
import { references, vocabulary } from './references.ts';
import type { Rule } from './rule.ts';
import { schema } from './schema.ts';
import { prerequisites, weekNumbers } from './weeks.ts';

/** Every rule of the check. */
export const rules: readonly Rule[] = [
  frontmatter,
  schema,
  references,
  vocabulary,
  weekNumbers,
  prerequisites,
  somePhase,
  phaseTotals,
  milestoneCover,
];
