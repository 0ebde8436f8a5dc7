import { posix } from 'node:path';
import type { Problem } from './problem.ts';

/** Path of the file of a problem from where the command was run. */
export function pathOfProblem({ root }: Report, { file }: Problem): string {
  return posix.join(root, file);
}

/** What a check found, for a reporter to show. */
export interface Report {
  /** Path of the content folder from where the command was run, to put before the files' names. */
  root: string;
  /** How many files were looked at. */
  fileCount: number;
  /** In order of file and position. */
  problems: readonly Problem[];
  /** What the files say, by their path below the content folder. */
  texts: ReadonlyMap<string, string>;
}
