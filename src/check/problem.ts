/** Something in the content that is wrong, in words for the person who wrote it. */
export interface Problem {
  /** Name of the rule that found it. */
  rule: string;
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** What is wrong, what was expected, and what was found. */
  message: string;
}

/** A problem as a rule states it, before the rule's name is added. */
export type Finding = Omit<Problem, 'rule'>;

/** Sorts problems by file, then by position. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (left, right) =>
      compareText(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      compareText(left.message, right.message),
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
