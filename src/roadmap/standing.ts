import { compareDates, daysBetween, type CalendarDate } from './calendar.ts';
import { earnedBy, sumUnknown, type EarnedPoint } from './earned.ts';
import { forecastFinish, neededPace } from './forecast.ts';
import type { Formula } from './formula.ts';
import { measurePace, type Pace } from './pace.ts';
import { plannedHoursBy } from './schedule.ts';
import type { StatusDates } from './steps.ts';

export const standingFormula: Formula = {
  id: 'ahead-behind',
  title: 'Ahead of plan or behind it',
  unit: 'hours, and days',
  formula:
    'earned hours − planned hours to date; in days: days of the phase × earned hours ÷ all hours − days that have passed',
  explanation:
    'Above zero is ahead, below is behind. The days tell how long ago, or how far ahead, the plan stood where the work stands now. Before the start no day has passed; after the end the days go on counting, while the planned hours stay at the total.',
};

/**
 * Where a phase stands on a day.
 *
 * @param plan first and last day of the phase, and the planned hours of all its weeks
 * @param weeks how the earned hours of each of its weeks changed
 * @param finish whether all weeks are done, and since when
 */
export function measureStanding(
  plan: { startsOn: CalendarDate; endsOn: CalendarDate; hours: number },
  weeks: readonly (readonly EarnedPoint[])[],
  { isFinished, finishedOn }: Finish,
  today: CalendarDate,
): Standing {
  const { startsOn, endsOn, hours } = plan;
  const days = daysBetween(startsOn, endsOn) + 1;
  const daysPassed = Math.max(0, daysBetween(startsOn, today) + 1);
  const earned = earnedBy(today, weeks);
  const hoursLeft = isFinished ? 0 : Math.max(0, hours - earned);
  const planned = plannedHoursBy(today, startsOn, endsOn, hours);
  const pace = measurePace(weeks, startsOn, isFinished ? finishedOn : today);
  const forecast = (measured: Pace | undefined) =>
    measured && hoursLeft > 0 ? toForecast(hoursLeft, measured, today, endsOn) : undefined;
  const dayBeforeStart = startsOn.subtract({ days: 1 });
  const isBefore = compareDates(today, startsOn) < 0;
  return {
    time: isBefore ? 'before' : compareDates(today, endsOn) > 0 ? 'after' : 'during',
    days,
    daysPassed,
    daysLeft: Math.max(0, daysBetween(isBefore ? dayBeforeStart : today, endsOn)),
    earned,
    unknown: sumUnknown(weeks),
    hoursLeft,
    planned,
    ahead: { hours: earned - planned, days: (days * earned) / hours - daysPassed },
    pace,
    forecast: { whole: forecast(pace.whole), recent: forecast(pace.recent) },
    neededPace: neededPace(hoursLeft, isBefore ? dayBeforeStart : today, endsOn),
    isFinished,
    finishedOn,
    daysLate: finishedOn && daysBetween(endsOn, finishedOn),
  };
}

/** Whether every week is done, and the day on which the last one was. */
export function findFinish(
  weeks: readonly { isDone: boolean; dates: Pick<StatusDates, 'completedOn'> }[],
): Finish {
  const isFinished = weeks.every(({ isDone }) => isDone);
  const days = weeks.flatMap(({ dates }) => dates.completedOn ?? []);
  const isKnown = isFinished && days.length === weeks.length;
  return { isFinished, finishedOn: isKnown ? days.toSorted(compareDates).at(-1) : undefined };
}

function toForecast(
  hoursLeft: number,
  pace: Pace,
  today: CalendarDate,
  endsOn: CalendarDate,
): Forecast | undefined {
  const finishesOn = forecastFinish(hoursLeft, pace.perWeek, today);
  return finishesOn && { finishesOn, daysLate: daysBetween(endsOn, finishesOn) };
}

/** Whether all is done. */
export interface Finish {
  isFinished: boolean;
  /** When the last week was completed; unknown while one is not, or where nobody knows the day. */
  finishedOn: CalendarDate | undefined;
}

/** Where a phase stands as of the end of a day. */
export interface Standing extends Finish {
  /** Days from the last day of the phase to the day of the finish; below zero: before it. */
  daysLate: number | undefined;
  /** Whether the day lies before, in or after the phase. */
  time: 'before' | 'during' | 'after';
  /** Days of the phase. */
  days: number;
  /** Days since its beginning, today included; 0 before it. They go on after the end. */
  daysPassed: number;
  /** Days of the phase after today; before the start, all of them. */
  daysLeft: number;
  /** Hours earned by today. */
  earned: number;
  /** Those of them that were earned on days that nobody knows. */
  unknown: number;
  /** Planned hours that are not earned yet. */
  hoursLeft: number;
  /** Planned hours to date. */
  planned: number;
  /** How far ahead of plan; below zero: behind. Days are not rounded. */
  ahead: { hours: number; days: number };
  /**
   * Actual pace over the whole time and lately; none before there was a day to work on, or when all
   * was done on a day that nobody knows. None lately, too, where nobody knows what was done then.
   */
  pace: { whole: Pace | undefined; recent: Pace | undefined };
  /** When all is done at each of these paces; none without a pace, or when nothing is left. */
  forecast: { whole: Forecast | undefined; recent: Forecast | undefined };
  /** Hours a week that are needed after today to finish in time; none where that can't be. */
  neededPace: number | undefined;
}

/** When a phase will be finished at some pace. */
export interface Forecast {
  finishesOn: CalendarDate;
  /** Days after the last day of the phase; below zero: before it. */
  daysLate: number;
}
