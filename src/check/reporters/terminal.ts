import type { Problem } from '../problem.ts';

/**
 * Problems as text for a person: one a paragraph, and a line with the counts.
 * @param root what to put before the file names, so that a terminal can open them
 */
export function formatForTerminal(
  problems: readonly Problem[],
  fileCount: number,
  root: string,
): string {
  const paragraphs = problems.map(
    ({ rule, file, line, column, message }) =>
      `${root}/${file}:${line}:${column}  ${rule}\n  ${message}\n`,
  );
  return [...paragraphs, formatSummary(problems, fileCount)].join('\n');
}

function formatSummary(problems: readonly Problem[], fileCount: number): string {
  const files = `${fileCount} file${fileCount === 1 ? '' : 's'}`;
  if (problems.length === 0) return `${files} checked, no problems.`;
  const inFiles = new Set(problems.map(({ file }) => file)).size;
  return `${files} checked: ${problems.length} problem${problems.length === 1 ? '' : 's'} in ${inFiles}.`;
}
