import type { SourceFile } from './content-file.ts';
import { buildContentSet } from './content-set.ts';
import { findProblems } from './find-problems.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import type { CheckContext } from './rules/rule.ts';

/** Every problem in the content, in order of file and position; none when all is well. */
export function checkContent(sources: readonly SourceFile[], context: CheckContext): Problem[] {
  return findProblems(buildContentSet(sources, context.sound), rules, { ...context, rules });
}
