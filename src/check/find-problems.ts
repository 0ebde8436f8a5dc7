import type { ContentSet } from './content-set.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { Rule, RuleContext } from './rules/rule.ts';

/** What some rules find in the content, in order of file and position. */
export function findProblems(
  content: ContentSet,
  rules: readonly Rule[],
  context: RuleContext,
): Problem[] {
  return sortProblems(
    rules.flatMap(({ id, severity, findProblems: find }) =>
      find(content, context).map((finding) => ({ rule: id, severity, ...finding })),
    ),
  );
}
