import { makePrintable } from '../check/code-frame.ts';
import { measureWidth } from '../check/display-width.ts';
import { formatHours, formatHoursEarned, formatSpan } from '../components/format.ts';
import type { Phase, Roadmap, Week } from '../roadmap/model.ts';

/**
 * All weeks as a table for a terminal, phase by phase, and what is next.
 * @param columns how many signs a line of the terminal holds; where the table is wider, each week has
 *   a line for its title and one for the rest
 */
export function renderWeeks({ phases, currentPhase }: Roadmap, columns = Infinity): string {
  const rendered = phases.map((phase) => renderPhase(phase, columns));
  return [...rendered, sayNext(currentPhase)].join('\n\n');
}

/** The same for other programs. */
export function listWeeks({ today, weeks, currentPhase }: Roadmap): JsonTable {
  return {
    message: sayNext(currentPhase),
    today: today.toString(),
    weeks: weeks.map(({ number, id, title, status, planned, hours, hoursEarned }) => ({
      number,
      id,
      title,
      status,
      startsOn: planned.startsOn.toString(),
      endsOn: planned.endsOn.toString(),
      hours,
      hoursEarned,
    })),
    next: currentPhase.nextWeek?.id ?? null,
  };
}

function renderPhase(phase: Phase, columns: number): string {
  const { title, weeks, progress, lateWeeks } = phase;
  const rows = weeks.map((week) => [
    String(week.number),
    makePrintable(week.title),
    week.status,
    formatSpan(week.planned),
    formatHours(week.hours),
  ]);
  const table = alignColumns([['Week', 'Title', 'Status', 'Planned', 'Hours'], ...rows]);
  const late = lateWeeks.map(({ number }) => number).join(', ');
  return [
    makePrintable(title),
    '',
    ...(measureWidth(table[0] ?? '') > columns ? foldRows(rows) : table),
    '',
    `${progress.weeksDone} of ${progress.weeks} weeks done, ${formatHoursEarned(progress)} earned.`,
    ...(late === '' ? [] : [`Late: ${late}.`]),
  ].join('\n');
}

function sayNext({ nextWeek }: Phase): string {
  if (!nextWeek) return 'Next: nothing, all weeks are done.';
  const { number, title, planned } = nextWeek;
  return [
    `Next: week ${number}, ${makePrintable(title)} (${formatSpan(planned)}).`,
    `  npm run status -- ${number} ${proposeStep(nextWeek)}`,
  ].join('\n');
}

/** What the answer for all weeks has beside the fields of every answer. */
export interface JsonTable {
  message: string;
  /** The day for which it is computed. */
  today: string;
  weeks: object[];
  /** The id of the week that is next. */
  next: string | null;
}

/** What will be typed next, as far as one can know. */
function proposeStep({ status, features }: Week): string {
  if (status === 'not-started') return 'in-progress';
  return features.some(({ done }) => !done) ? 'done FEATURE' : 'completed --repo URL';
}

/** Rows for a narrow terminal: number and title, and the other columns on a line below. */
function foldRows(rows: readonly (readonly string[])[]): string[] {
  const numbers = rows.map(([number = '']) => number.length);
  const width = Math.max(...numbers);
  return rows.flatMap(([number = '', title, ...others]) => [
    `${number.padEnd(width)}  ${title}`,
    `${' '.repeat(width)}  ${others.join('  ')}`,
  ]);
}

/** Rows with their columns below each other, the last one to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => measureWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths?.[column] ?? 0) - measureWidth(cell));
        return column === row.length - 1 ? space + cell : cell + space;
      })
      .join('  '),
  );
}
