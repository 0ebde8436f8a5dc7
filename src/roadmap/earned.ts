import { compareDates, type CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';
import type { WeekState } from './history.ts';
import { isDone } from './progress.ts';
import { sum } from './schedule.ts';
import type { Step } from './steps.ts';

export const earnedHoursFormula: Formula = {
  id: 'earned-hours',
  title: 'Earned hours',
  unit: 'hours',
  formula:
    'planned hours × share; share = 1 when done, features done ÷ features while in progress, else 0',
  explanation:
    'A week that is completed or deployed has earned its planned hours, however long it took. A week in progress has earned its share of features that are marked as done. Earned hours of a phase, a milestone or a category are the sum over its weeks, and never more than the planned hours.',
};

/** The hours that a week has earned, from 0 to `hours`. */
export function earnHours(hours: number, { status, featuresDone, features }: WeekState): number {
  if (isDone(status)) return hours;
  if (status === 'not-started' || features === 0) return 0;
  return hours * (featuresDone / features);
}

/** How the earned hours of a week changed, oldest first. The last point holds what is earned now. */
export function listEarned(hours: number, steps: readonly Step[]): EarnedPoint[] {
  const points: EarnedPoint[] = [];
  for (const { date, state } of steps) {
    const earned = earnHours(hours, state);
    if (earned !== (points.at(-1)?.hours ?? 0)) points.push({ date, hours: earned });
  }
  return points;
}

/** Earned hours of some weeks by the end of a day; hours earned on an unknown day count from ever. */
export function earnedBy(date: CalendarDate, weeks: readonly (readonly EarnedPoint[])[]): number {
  let total = 0;
  for (const points of weeks) {
    const point = points.findLast((each) => !each.date || compareDates(each.date, date) <= 0);
    total += point?.hours ?? 0;
  }
  return total;
}

/** Earned hours of some weeks before the first day that is known: where their curve begins. */
export function sumBefore(weeks: readonly (readonly EarnedPoint[])[]): number {
  return sum(weeks.map((points) => points.findLast(({ date }) => !date)?.hours ?? 0));
}

/**
 * Hours of some weeks that were earned on days that nobody knows. What was taken back of them later
 * is not earned any more, so they are never more than all that is earned.
 */
export function sumUnknown(weeks: readonly (readonly EarnedPoint[])[]): number {
  return sum(
    weeks.map((points) => {
      const last = points.findLastIndex(({ date }) => !date);
      return last < 0 ? 0 : Math.min(...points.slice(last).map(({ hours }) => hours));
    }),
  );
}

/** The earned hours of some weeks together, on each day on which they changed. */
export function sumEarned(weeks: readonly (readonly EarnedPoint[])[]): EarnedTotal[] {
  let before = sumBefore(weeks);
  return listEarnedDays(weeks).flatMap((date) => {
    const hours = earnedBy(date, weeks);
    // What one week earned on a day, another may have lost; the sum may differ in its last digit.
    if (Math.abs(hours - before) < 1e-9) return [];
    before = hours;
    return [{ date, hours }];
  });
}

/** The days on which earned hours changed, in order, each once. */
export function listEarnedDays(weeks: readonly (readonly EarnedPoint[])[]): CalendarDate[] {
  const days = weeks.flatMap((points) => points.flatMap(({ date }) => date ?? []));
  return days
    .toSorted(compareDates)
    .filter((day, index, all) => index === 0 || !all[index - 1]?.equals(day));
}

/** The first known day on which a week earned hours; one on which it lost some is no work. */
export function findFirstWork(
  weeks: readonly (readonly EarnedPoint[])[],
): CalendarDate | undefined {
  return weeks
    .flatMap((points) =>
      points.flatMap(({ date, hours }, index) =>
        date && hours > (points[index - 1]?.hours ?? 0) ? [date] : [],
      ),
    )
    .toSorted(compareDates)
    .at(0);
}

/** From this day on some weeks together had earned so many hours. */
export interface EarnedTotal {
  date: CalendarDate;
  hours: number;
}

/** From this day on a week had earned so many hours. */
export interface EarnedPoint {
  /** Unknown where nobody recorded the day. */
  date: CalendarDate | undefined;
  hours: number;
}
