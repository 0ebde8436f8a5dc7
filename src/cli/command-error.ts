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
  /** The file that it is about, from where the command was run, once that is known. */
  file: string | undefined;

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
  /** Whether the message says all of it, in the words of the command. */
  isExplained?: boolean;
}
