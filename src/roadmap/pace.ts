import { compareDates, daysBetween, type CalendarDate } from './calendar.ts';
import { earnedBy, findFirstWork, sumUnknown, type EarnedPoint } from './earned.ts';
import type { Formula } from './formula.ts';

/** Days that the recent pace looks back on, today included. */
export const RECENT_DAYS = 21;

export const paceFormula: Formula = {
  id: 'pace',
  title: 'Actual pace',
  unit: 'hours a week',
  formula: 'earned hours ÷ days × 7',
  explanation: `Over the whole time: all earned hours, over the days from the start of the phase through today. Work that was done before the start moves the beginning to its first day; when all is done, the days end with the last completion, and where its day is unknown there is no pace. Lately: the hours earned in the last ${RECENT_DAYS} days, today included, or since the beginning where that is shorter; where none has a known day in that time, but others have an unknown one, there is no such pace. Where no day has passed there is no pace; where more was taken back than earned, it is zero.`,
};

/**
 * The pace over the whole time and over the last 21 days.
 *
 * @param weeks how the earned hours of each week changed
 * @param startsOn first day of the phase
 * @param until today, or the day on which everything was done; nothing where nobody knows that day
 */
export function measurePace(
  weeks: readonly (readonly EarnedPoint[])[],
  startsOn: CalendarDate,
  until: CalendarDate | undefined,
): { whole: Pace | undefined; recent: Pace | undefined } {
  const firstWork = findFirstWork(weeks);
  const from = firstWork && compareDates(firstWork, startsOn) < 0 ? firstWork : startsOn;
  // Days that go on after the work would make it slower every day.
  if (!until || compareDates(from, until) > 0) return { whole: undefined, recent: undefined };
  const recentFrom = findLater(until.subtract({ days: RECENT_DAYS - 1 }), from);
  const earned = earnedBy(until, weeks);
  const earnedBefore = earnedBy(recentFrom.subtract({ days: 1 }), weeks);
  const recent = paceOf(earned - earnedBefore, recentFrom, until);
  // Hours of unknown days may be recent ones.
  const isKnown = recent.hours > 0 || sumUnknown(weeks) === 0;
  return { whole: paceOf(earned, from, until), recent: isKnown ? recent : undefined };
}

function findLater(left: CalendarDate, right: CalendarDate): CalendarDate {
  return compareDates(left, right) >= 0 ? left : right;
}

function paceOf(earned: number, from: CalendarDate, until: CalendarDate): Pace {
  const hours = Math.max(0, earned);
  const days = daysBetween(from, until) + 1;
  return { hours, from, days, perWeek: (hours / days) * 7 };
}

/** How fast hours were earned. */
export interface Pace {
  /** Hours earned in that time. */
  hours: number;
  /** First day of that time. */
  from: CalendarDate;
  /** How many days it has, both ends included. */
  days: number;
  /** Hours a week. */
  perWeek: number;
}
