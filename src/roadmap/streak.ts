import { daysBetween, type CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';
import type { History } from './history.ts';

export const streakFormula: Formula = {
  id: 'streak',
  title: 'Streak',
  unit: 'calendar weeks',
  formula: 'calendar weeks in a row, up to this one, with a change to the content',
  explanation:
    'A calendar week, Monday to Sunday, is active when at least one commit changed the content in it, or a week changed its status. The present week does not break the streak while it lasts. Where git does not tell of all the days that matter, there is none.',
};

/**
 * How many calendar weeks in a row have one of the days in them, up to the week of `today`. Nothing
 * where there may have been other days that git does not tell of.
 */
export function countStreak(
  activeDays: readonly CalendarDate[],
  { extent, commits: [oldest] }: History,
  today: CalendarDate,
): number | undefined {
  const thisWeek = weekOf(today);
  const weeksAgo = (day: CalendarDate) => daysBetween(weekOf(day), thisWeek) / 7;
  const active = new Set(activeDays.map(weeksAgo));
  let streak = 0;
  let ago = active.has(0) ? 0 : 1;
  for (; active.has(ago); ago += 1) streak += 1;
  // A clone that is cut off knows nothing of the weeks before its oldest commit.
  const isKnown = extent === 'full' || (oldest && ago < weeksAgo(oldest));
  return isKnown ? streak : undefined;
}

/** The Monday of a day's calendar week. */
export function weekOf(day: CalendarDate): CalendarDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
