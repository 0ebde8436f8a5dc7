import type { Formula } from './formula.ts';

export const readinessFormula: Formula = {
  id: 'readiness',
  title: 'Readiness',
  unit: 'checks',
  formula: 'checks that a week has passed, of all checks that every week is held to',
  explanation:
    'Counts the checks that the week’s file lists under `passed`. The checklists whose scope is `week` are counted together; ticks made in the browser stay there and are not counted.',
};

/**
 * Which checks each week has passed, with the counts of rows and columns.
 *
 * @param weeks each with the checks it has passed
 * @param checks all checks that a week is held to
 */
export function countReadiness<W extends { passed: readonly C[] }, C extends { id: string }>(
  weeks: readonly W[],
  checks: readonly C[],
): Readiness<W> {
  const rows = weeks.map((week) => ({ week, passed: week.passed.length }));
  return {
    rows,
    byCheck: new Map(
      checks.map((check) => [
        check.id,
        weeks.filter(({ passed }) => passed.includes(check)).length,
      ]),
    ),
    passed: rows.reduce((total, row) => total + row.passed, 0),
    total: weeks.length * checks.length,
  };
}

/** The readiness of some weeks. */
export interface Readiness<W> {
  /** How many checks each week has passed. */
  rows: readonly { week: W; passed: number }[];
  /** How many weeks have passed each check, by its id. */
  byCheck: ReadonlyMap<string, number>;
  /** All passed checks of all weeks, and how many there could be. */
  passed: number;
  total: number;
}
