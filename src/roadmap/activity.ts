import { compareDates, type CalendarDate } from './calendar.ts';
import type { StatusEvent } from './status-events.ts';

/**
 * What happened on each day on which something did, in order.
 *
 * @param commits the day of each commit that changed the content
 * @param events changes of status; those without a date are left out
 */
export function listActivity(
  commits: readonly CalendarDate[],
  events: readonly StatusEvent[],
): ActiveDay[] {
  const days = new Map<string, ActiveDay>();
  const dayOf = (date: CalendarDate) => {
    const key = date.toString();
    const day = days.get(key) ?? { date, commits: 0, statusChanges: 0 };
    days.set(key, day);
    return day;
  };
  for (const date of commits) dayOf(date).commits += 1;
  for (const { date } of events) if (date) dayOf(date).statusChanges += 1;
  return [...days.values()].toSorted((left, right) => compareDates(left.date, right.date));
}

/** A day on which content was changed. */
export interface ActiveDay {
  date: CalendarDate;
  /** Commits that changed content. What is not committed yet counts as one of today. */
  commits: number;
  /** Weeks whose status changed. */
  statusChanges: number;
}
