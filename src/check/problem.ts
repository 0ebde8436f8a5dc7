/** Whether a problem ends a build, or is only worth knowing. */
export type Severity = 'error' | 'warning';

/** Something in the content that is wrong, in words for the person who wrote it. */
export interface Problem {
  /** Id of the rule that found it. */
  rule: string;
  severity: Severity;
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** Length of what is wrong on that line, in UTF-16 code units; at least 1. */
  length: number;
  /** What is wrong: what was expected, and what was found. */
  message: string;
  /** How to mend it, where the message does not say so already. */
  hint?: string | undefined;
}

/** A problem as a rule states it, before the rule's name and severity are added. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/** Sorts problems by file, then by position. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (left, right) =>
      compareText(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      compareText(left.rule, right.rule) ||
      compareText(left.message, right.message),
  );
}

/** How many errors and warnings there are. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
