import { styleText } from 'node:util';
import type { Problem } from '../check/problem.ts';
import type { Report } from '../check/report.ts';
import { formatForTerminal } from '../check/reporters/terminal.ts';
import { CommandError, EXIT, type ExitCode } from './command-error.ts';
import { drawDiff } from './draw-diff.ts';
import type { Outside } from './outside.ts';
import { messageOf } from '../message-of.ts';
import { toPathFromHere } from '../path-from-here.ts';

/** A change of a file that was made, or that would be. */
export interface FileEdit {
  /** Path of the file from where the command was run. */
  file: string;
  before: string;
  after: string;
  /** What is true then, in a sentence. */
  summary: string;
  isWritten: boolean;
}

/** What `--json` prints; `version` rises when a field is renamed, removed or given another meaning. */
export interface JsonOutcome {
  version: 1;
  /** The exit code. */
  code: ExitCode;
  /** What has happened, or why nothing has. */
  message: string;
  /** The file that was changed or would be, from where the command was run. */
  file: string | null;
  /** Whether the file says something else then. */
  changed: boolean;
  /** Whether that was written. */
  written: boolean;
  /** The lines that change; empty where none does. */
  diff: string;
  /** What the check has against it, as `npm run check -- --format json` tells it. */
  problems: object[];
}

/** Shows what has changed, and how to go on. */
export function printEdit(edit: FileEdit, isJson: boolean, outside: Outside, next = ''): void {
  const { file, before, after, summary, isWritten } = edit;
  const isChanged = before !== after;
  if (isJson) {
    outside.print(
      toJson({
        code: EXIT.done,
        message: summary,
        file,
        changed: isChanged,
        written: isWritten,
        diff: drawDiff(before, after),
      }),
    );
    return;
  }
  const paint = (line: string, isNew: boolean) =>
    outside.hasColor ? styleText(isNew ? 'green' : 'red', line, { validateStream: false }) : line;
  const ending = isWritten
    ? next
    : isChanged
      ? 'Nothing was written, since this is a dry run.'
      : 'Nothing to change.';
  outside.print(
    [isChanged ? `${file}\n${drawDiff(before, after, paint)}\n` : '', `${summary} ${ending}`.trim()]
      .filter(Boolean)
      .join('\n'),
  );
}

/** Shows why nothing has changed. What nobody foresaw is not kept from whoever can mend it. */
export function printError(error: unknown, isJson: boolean, outside: Outside): ExitCode {
  const message = messageOf(error);
  const code = error instanceof CommandError ? error.code : EXIT.unsafe;
  const { found, file = null } = error instanceof CommandError ? error : {};
  const root = toPathFromHere(outside.contentDir);
  if (isJson)
    outside.print(
      toJson({
        code,
        message,
        file: found ? `${root}/${found.source.path}` : file,
        problems: nameProblems(found?.problems ?? [], root),
      }),
    );
  else outside.printError([message, ...formatFound(found, root, outside.hasColor)].join('\n'));
  return code;
}

function formatFound(found: CommandError['found'], root: string, hasColor: boolean): string[] {
  if (!found || found.isExplained === true) return [];
  const { problems, source } = found;
  const texts = new Map([[source.path, source.text]]);
  const report: Report = { root, fileCount: 1, problems, texts };
  return ['', formatForTerminal(report, hasColor)];
}

/** Problems with their files named from where the command was run. */
export function nameProblems(problems: readonly Problem[], root: string): object[] {
  return problems.map((problem) => ({ ...problem, file: `${root}/${problem.file}` }));
}

/** An outcome with all of its fields, and with those that only it has, as `--json` prints it. */
export function toJson(outcome: Partial<JsonOutcome>): string {
  const whole = {
    version: 1,
    code: EXIT.done,
    message: '',
    file: null,
    changed: false,
    written: false,
    diff: '',
    problems: [],
    ...outcome,
  } satisfies JsonOutcome;
  return JSON.stringify(whole, null, 2);
}
