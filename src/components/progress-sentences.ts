// What the numbers of a phase say, in words. Every sentence of the portal about time and pace is here.
import { compareDates, type CalendarDate } from '../roadmap/calendar.ts';
import type { Phase, Week } from '../roadmap/model.ts';
import { RECENT_DAYS, type Pace } from '../roadmap/pace.ts';
import { isDone, type PartProgress } from '../roadmap/progress.ts';
import type { Span } from '../roadmap/schedule.ts';
import type { Standing } from '../roadmap/standing.ts';
import {
  formatCount,
  formatDate,
  formatDateWithin,
  formatHours,
  formatPace,
  formatRoughHours,
  formatSpanWithin,
} from './format.ts';

/** How far ahead of plan or behind it, in hours: `21.4 h behind plan`. */
export function sayAhead(standing: Standing): string {
  return sayAheadInHours(standing.ahead.hours);
}

/** The same for a milestone or a category; nothing where no word is due. */
export function sayPartAhead(part: PartProgress): string | undefined {
  const { weeks, weeksDone, hoursEarned, planned, ahead } = part;
  const isToCome = isAsPlanned(planned) && hoursEarned === 0;
  const isOver = weeksDone === weeks && isAsPlanned(ahead);
  return isToCome || isOver ? undefined : sayAheadInHours(ahead);
}

/** The same in days: `13 days behind`. */
export function sayAheadInDays(standing: Standing): string {
  if (isOnPlan(standing)) return 'On plan';
  const days = Math.round(Math.abs(standing.ahead.days));
  const direction = standing.ahead.days > 0 ? 'ahead' : 'behind';
  return days === 0 ? `Less than a day ${direction}` : `${formatCount(days, 'day')} ${direction}`;
}

/** What the days ahead or behind come from. */
export function sayAheadBasis(standing: Standing): string {
  if (standing.isFinished) return 'All is done.';
  if (!isOnPlan(standing)) return `${sayAhead(standing)}.`;
  return standing.time === 'before'
    ? 'Nothing is planned yet.'
    : 'As many hours earned as planned.';
}

/** Whether it matters how far ahead a phase is: before its start and when all is done it does not. */
export function isUnderWay({ isFinished, time }: Standing): boolean {
  return !isFinished && time !== 'before';
}

/** Whether what is earned would be shown as what is planned. */
export function isOnPlan({ ahead }: Standing): boolean {
  return isAsPlanned(ahead.hours);
}

/** What the headline says of time: the forecast, the finish, or the start that is to come. */
export function sayOutlook(
  standing: Standing,
  startsOn: CalendarDate,
  today: CalendarDate,
): string {
  const { isFinished, finishedOn, hoursLeft, forecast, pace, time } = standing;
  if (isFinished)
    return finishedOn ? `done on ${formatDay(finishedOn, today)}` : 'done on an unknown day';
  if (hoursLeft === 0) return 'completion still to come';
  if (forecast.whole) return `at this pace done on ${formatDay(forecast.whole.finishesOn, today)}`;
  if (time === 'before') return `begins on ${formatDay(startsOn, today)}`;
  return hasPace(pace.whole) ? 'at this pace not done in a hundred years' : 'no forecast yet';
}

/** How much of the phase is left, or how far it is away; a text to a figure in days. */
export function sayTime({ time }: Standing): string {
  if (time === 'before') return 'Until the phase begins.';
  if (time === 'after') return 'Since the phase ended.';
  return 'Left after today.';
}

/** What a pace comes from: `40 h in 46 days.` */
export function sayPace(standing: Standing, kind: PaceKind): string {
  const { pace, earned } = standing;
  const measured = pace[kind];
  if (!measured && pace.whole) return `${sayNothing(standing)} in the last ${RECENT_DAYS} days.`;
  if (!measured) return earned > 0 ? 'The days of the work are unknown.' : 'No day has passed yet.';
  const days = formatCount(measured.days, 'day');
  return hasPace(measured)
    ? `${formatHours(measured.hours)} in ${days}.`
    : `${sayNothing(standing)} in ${days}.`;
}

/** What a forecast means for the deadline: `67 days late, if the pace stays.` */
export function sayForecast(standing: Standing, kind: PaceKind): string {
  const { isFinished, hoursLeft, forecast, pace } = standing;
  if (isFinished) return 'Nothing is left to do.';
  if (hoursLeft === 0) return ALL_EARNED;
  if (forecast[kind]) return `${sayLateness(forecast[kind].daysLate)}, if the pace stays.`;
  if (hasPace(pace[kind])) return 'Not in a hundred years, if the pace stays.';
  return standing.time === 'before'
    ? 'The phase has not begun.'
    : `${sayNothing(standing)} to forecast from.`;
}

/** Days by which something is late or early, as the beginning of a sentence: `3 days late`. */
export function sayLateness(daysLate: number): string {
  if (daysLate === 0) return 'On time';
  return `${formatCount(Math.abs(daysLate), 'day')} ${daysLate > 0 ? 'late' : 'early'}`;
}

/** What it takes to finish in time. */
export function sayNeededPace(standing: Standing): string {
  const { isFinished, hoursLeft, daysLeft, neededPace, time } = standing;
  if (isFinished) return 'Nothing is left to do.';
  if (hoursLeft === 0) return ALL_EARNED;
  const left = formatHours(hoursLeft);
  if (time === 'after') return `The last day has passed, with ${left} to go.`;
  if (neededPace === undefined) return `Today is the last day, with ${left} to go.`;
  if (time === 'before') return `${left} in ${formatCount(daysLeft, 'day')}.`;
  return daysLeft === 1
    ? `${left} tomorrow, on the last day.`
    : `${left} in the ${formatCount(daysLeft, 'day')} after today.`;
}

/** When a week was worked on: `12–14 Oct`, `since 3 Nov`, `done, day unknown`. */
export function sayActual(
  { status, startedOn, completedOn }: Pick<Week, 'status' | 'startedOn' | 'completedOn'>,
  phase: Span,
): string {
  if (status === 'not-started') return '–';
  if (!isDone(status))
    return startedOn ? `since ${formatDateWithin(startedOn, phase)}` : 'begun, day unknown';
  if (!completedOn) return 'done, day unknown';
  return startedOn
    ? formatSpanWithin({ startsOn: startedOn, endsOn: completedOn }, phase)
    : `until ${formatDateWithin(completedOn, phase)}`;
}

/** What the new dates of the weeks that are left assume; none when no week is left. */
export function sayNewDates({
  weeks,
  plannedPace,
}: Pick<Phase, 'weeks' | 'plannedPace'>): string | undefined {
  const [first] = weeks
    .flatMap(({ replanned }) => replanned?.startsOn ?? [])
    .toSorted(compareDates);
  return (
    first &&
    `New dates assume that the weeks left are done one after the other from ${formatDate(first)} on, at the planned ${formatPace(plannedPace)}.`
  );
}

/** The streak of active calendar weeks. */
export function sayStreak(streak: number | undefined): string {
  if (streak === undefined) return 'The days of the changes are unknown.';
  if (streak === 0) return 'No change to the content in this calendar week or the last.';
  return streak === 1
    ? 'A calendar week with a change to the content.'
    : 'Calendar weeks in a row with a change to the content.';
}

/** The two ways to forecast, by what they assume. */
export const FORECAST_LABELS = {
  whole: 'At the pace so far',
  recent: `At the pace of the last ${RECENT_DAYS} days`,
} as const;

/** A day in words, with its year where that is not the present one: `4 March`, `4 March 2027`. */
function formatDay(date: CalendarDate, today: CalendarDate): string {
  const text = formatDate(date);
  return date.year === today.year ? text.replace(/ \d+$/, '') : text;
}

function sayAheadInHours(hours: number): string {
  if (isAsPlanned(hours)) return 'on plan';
  return `${formatRoughHours(Math.abs(hours))} ${hours > 0 ? 'ahead of' : 'behind'} plan`;
}

function isAsPlanned(hoursAhead: number): boolean {
  return Math.abs(hoursAhead) < 0.05;
}

const ALL_EARNED = 'All hours are earned; completion is still to come.';

function hasPace(pace: Pace | undefined): boolean {
  return pace !== undefined && pace.hours > 0;
}

/** Hours of unknown days may be recent ones; it can't be said that there were none. */
function sayNothing({ unknown }: Standing): string {
  return unknown > 0 ? 'Nothing with a known day' : 'Nothing earned';
}

/** Which of the two ways to measure a pace. */
export type PaceKind = keyof typeof FORECAST_LABELS;
