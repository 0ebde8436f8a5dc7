import { compareDates, type CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';
import { planSpans, sum, type Span } from './schedule.ts';

export const replanFormula: Formula = {
  id: 'replanned',
  title: 'Replanned dates',
  unit: 'calendar dates',
  formula:
    'from today on, each week that is left gets days = its hours left ÷ planned pace, in order',
  explanation:
    'Assumes that the weeks left are begun today and worked at the pace of the plan, whatever the pace was so far. Every week gets at least a day. Before the start of the phase, its first day counts in place of today.',
};

/**
 * New dates for the weeks that are left.
 *
 * @param hoursLeft hours that each of them still needs, in order
 * @param hoursPerDay the pace of the plan, in hours a day
 * @param from the first day to work on
 */
export function replan(
  hoursLeft: readonly number[],
  hoursPerDay: number,
  from: CalendarDate,
): Span[] {
  if (hoursLeft.length === 0) return [];
  const days = Math.max(hoursLeft.length, Math.ceil(sum(hoursLeft) / hoursPerDay - 1e-6));
  // A week whose features are all done, but which is not closed yet, still takes its day.
  const hours = hoursLeft.map((left) => Math.max(left, 1e-6));
  return planSpans(from, from.add({ days: days - 1 }), hours);
}

/** The first day to work on: today, or the first day of a phase that is still to come. */
export function firstWorkDay(today: CalendarDate, startsOn: CalendarDate): CalendarDate {
  return compareDates(today, startsOn) < 0 ? startsOn : today;
}
