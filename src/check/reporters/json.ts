import { countProblems, type Problem } from '../problem.ts';
import { pathOfProblem, type Report } from '../report.ts';

/**
 * Problems as JSON, for other programs. `version` rises when a field is renamed, removed or given
 * another meaning; new fields may come without it.
 */
export function formatAsJson(report: Report): string {
  const output: JsonReport = {
    version: 1,
    files: report.fileCount,
    ...countProblems(report.problems),
    problems: report.problems.map((problem) => ({
      ...problem,
      file: pathOfProblem(report, problem),
    })),
  };
  return JSON.stringify(output, null, 2);
}

/** The shape of the output. */
export interface JsonReport {
  /** Version of this shape. */
  version: 1;
  /** How many files were looked at. */
  files: number;
  /** How many problems end a build. */
  errors: number;
  /** How many problems are only worth knowing. */
  warnings: number;
  /** In order of file and position; files are named from where the command was run. */
  problems: Problem[];
}
