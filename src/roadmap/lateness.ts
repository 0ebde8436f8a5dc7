import { daysBetween, type CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';
import type { Span } from './schedule.ts';

export const lateWeeksFormula: Formula = {
  id: 'late-weeks',
  title: 'Late weeks',
  unit: 'days',
  formula: 'day of completion, or today while it is not done, − planned end',
  explanation:
    'A week is late from the day after its planned end, and stays among the late weeks when the next phase begins. A week that is done keeps the days by which it was early or late; without a known day of completion it has neither.',
};

/**
 * Days by which a week is later than planned: below zero, earlier. A week that is not done is never
 * early. Nothing where it is done on a day that nobody knows.
 */
export function measureLateness(
  planned: Span,
  isDone: boolean,
  completedOn: CalendarDate | undefined,
  today: CalendarDate,
): number | undefined {
  if (!isDone) return Math.max(0, daysBetween(planned.endsOn, today));
  return completedOn && daysBetween(planned.endsOn, completedOn);
}
