import { buildContentSet } from './content-set.ts';
import type { SourceFile } from './content-file.ts';
import { sortProblems, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';

/** Every problem in the content, in order of file and position; none when all is well. */
export function checkContent(sources: readonly SourceFile[]): Problem[] {
  const content = buildContentSet(sources);
  return sortProblems(
    rules.flatMap(({ id, findProblems }) =>
      findProblems(content).map((problem) => ({ rule: id, ...problem })),
    ),
  );
}
