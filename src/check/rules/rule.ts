import type { ContentSet } from '../content-set.ts';
import type { Finding } from '../problem.ts';

/** One thing that the check looks for. */
export interface Rule {
  /** Name of the rule, in kebab-case. */
  id: string;
  findProblems: (content: ContentSet) => Finding[];
}
