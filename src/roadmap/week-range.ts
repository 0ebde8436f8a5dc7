import type { WeekRange } from './model.ts';

/** Whether a week number lies in a run of weeks. */
export function includesWeek(range: WeekRange, week: number): boolean {
  return range.first <= week && week <= range.last;
}
