import type { SourceFile } from '../check/content-file.ts';
import { buildContentSet } from '../check/content-set.ts';
import { findProblems } from '../check/find-problems.ts';
import type { Problem } from '../check/problem.ts';
import { fieldRules } from '../check/rules/field-rules.ts';
import type { CalendarDate } from '../roadmap/calendar.ts';

/**
 * The errors that an edit brings into the fields of a file, as the check tells them. What was wrong
 * before is not the fault of the edit, and mending it may be what comes next.
 */
export function findNewErrors(
  before: SourceFile,
  after: SourceFile,
  today: CalendarDate,
): Problem[] {
  const known = findErrors(before, today).map(toName);
  return findErrors(after, today).filter((problem) => {
    const index = known.indexOf(toName(problem));
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

function findErrors(source: SourceFile, today: CalendarDate): Problem[] {
  const context = { today, publicFiles: new Set<string>(), rules: fieldRules };
  return findProblems(buildContentSet([source]), fieldRules, context).filter(
    ({ severity }) => severity === 'error',
  );
}

/** A problem without its place, which an edit above it moves. */
function toName({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}
