import { pathOfProblem, type Report } from '../report.ts';
import { formatSummary } from './terminal.ts';

/**
 * Problems as workflow commands, which GitHub shows as annotations beside the lines.
 * Format: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatForGithub(report: Report): string {
  const commands = report.problems.map((problem) => {
    const { rule, severity, line, column, length, message, hint } = problem;
    const properties = [
      `file=${escapeProperty(pathOfProblem(report, problem))}`,
      `line=${line}`,
      `col=${column}`,
      `endColumn=${column + length}`,
      `title=${escapeProperty(rule)}`,
    ];
    const text = hint ? `${message}\n${hint}` : message;
    return `::${severity} ${properties.join(',')}::${escapeData(text)}`;
  });
  return [...commands, formatSummary(report)].join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
