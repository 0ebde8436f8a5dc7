import type { WeekRange } from './model.ts';

/** Whether a week number lies in a run of weeks. */
export function includesWeek(range: WeekRange, week: number): boolean {
  return range.first <= week && week <= range.last;
}

/** How many weeks a run of them has. */
export function countWeeks({ first, last }: WeekRange): number {
  return last - first + 1;
}
