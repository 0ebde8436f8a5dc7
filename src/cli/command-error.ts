import type { SourceFile } from '../check/content-file.ts';
import type { Problem } from '../check/problem.ts';

/** How a command ends; its usage explains the numbers. */
export const EXIT = { done: 0, refused: 1, usage: 2, unsafe: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command has changed nothing, in words for the person who typed it. */
export class CommandError extends Error {
  readonly code: ExitCode;
  /** What the check has against a file, as it is or as it would have been. */
  readonly found: Found | undefined;

  constructor(code: ExitCode, message: string, found?: Found) {
    super(message);
    this.code = code;
    this.found = found;
  }
}

/** Problems of one file. */
interface Found {
  problems: readonly Problem[];
  source: SourceFile;
}
