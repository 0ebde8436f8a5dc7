import { daysBetween, type CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';

export const streakFormula: Formula = {
  id: 'streak',
  title: 'Streak',
  unit: 'calendar weeks',
  formula: 'calendar weeks in a row, up to this one, with a change to the content',
  explanation:
    'A calendar week, Monday to Sunday, is active when at least one commit changed the content in it, or a week changed its status. The present week does not break the streak while it lasts.',
};

/** How many calendar weeks in a row have one of the days in them, up to the week of `today`. */
export function countStreak(activeDays: readonly CalendarDate[], today: CalendarDate): number {
  const thisWeek = weekOf(today);
  const active = new Set(activeDays.map((day) => daysBetween(weekOf(day), thisWeek) / 7));
  let streak = 0;
  for (let ago = active.has(0) ? 0 : 1; active.has(ago); ago += 1) streak += 1;
  return streak;
}

/** The Monday of a day's calendar week. */
export function weekOf(day: CalendarDate): CalendarDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
