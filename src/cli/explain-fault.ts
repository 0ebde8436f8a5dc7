import { CommandError, EXIT } from './command-error.ts';

/** What the system says of a file that can't be written, and what to do about it. */
const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write it or its folder. Change who may (`chmod u+w`, `chown`)',
  EPERM: 'the system protects it. Take the protection off, or close what holds it open',
  EROFS: 'it lies on a disk that can only be read. Work on a copy, or mount the disk for writing',
  ENOSPC: 'the disk is full. Make room on it',
  ENAMETOOLONG: 'its name is longer than the system allows. Choose a shorter one',
};

/**
 * The error of a file that could not be written, in words for the person who typed the command; any
 * other as it is.
 * @param file path from where the command was run
 */
export function explainFault(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = FAULTS[code];
  return reason === undefined
    ? error
    : new CommandError(
        EXIT.unsafe,
        `${file} was not written: ${reason}, and run the command again (${code}).`,
      );
}
