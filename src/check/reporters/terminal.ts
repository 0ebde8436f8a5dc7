import { styleText } from 'node:util';
import { drawFrame, makePrintable } from '../code-frame.ts';
import { countProblems, type Problem } from '../problem.ts';
import { pathOfProblem, type Report } from '../report.ts';

/** Problems as text for a person: a paragraph with a code frame each, and a line with the counts. */
export function formatForTerminal(report: Report, hasColor: boolean): string {
  const paint: Paint = (format, text) =>
    hasColor ? styleText(format, text, { validateStream: false }) : text;
  const paragraphs = report.problems.map((problem) => formatProblem(problem, report, paint));
  return [...paragraphs, formatSummary(report)].join('\n');
}

/** One line that says how much was looked at and found. */
export function formatSummary({ fileCount, problems }: Report): string {
  const { errors, warnings } = countProblems(problems);
  const files = count(fileCount, 'file');
  if (problems.length === 0) return `${files} checked, no problems.`;
  return `${files} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}

function formatProblem(problem: Problem, report: Report, paint: Paint): string {
  const { rule, severity, file, line, column, message, hint } = problem;
  const color = severity === 'error' ? 'red' : 'yellow';
  const place = paint('cyan', makePrintable(`${pathOfProblem(report, problem)}:${line}:${column}`));
  const frame = drawFrame(report.texts.get(file) ?? '', problem).map(({ gutter, code, isCaret }) =>
    `  ${paint('dim', `${gutter} |`)} ${isCaret ? paint(color, code) : code}`.trimEnd(),
  );
  return [
    `${place} ${paint(color, severity)} ${paint('dim', rule)}`,
    `  ${makePrintable(message)}`,
    ...frame,
    ...(hint ? [`  ${paint('bold', 'Hint:')} ${makePrintable(hint)}`] : []),
    '',
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;
