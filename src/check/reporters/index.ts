import process from 'node:process';
import type { Report } from '../report.ts';
import { formatForGithub } from './github.ts';
import { formatAsJson } from './json.ts';
import { formatForTerminal } from './terminal.ts';

/** The ways in which a report can be shown. */
export const FORMATS = ['terminal', 'github', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** The way that fits where the command runs: annotations in a GitHub workflow, else a terminal. */
export function pickFormat(): Format {
  return process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
}

/**
 * A report as text. Colour is for terminals only, and not where `NO_COLOR` is set.
 * @param output where the text is written: the other outputs may well be a terminal while it is not
 */
export function formatReport(
  report: Report,
  format: Format,
  output: { isTTY?: boolean | undefined },
): string {
  switch (format) {
    case 'github':
      return formatForGithub(report);
    case 'json':
      return formatAsJson(report);
    case 'terminal':
      return formatForTerminal(report, output.isTTY === true && !process.env['NO_COLOR']);
  }
}
