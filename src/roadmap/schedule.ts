import { daysBetween, type CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';

export const scheduleFormula: Formula = {
  id: 'planned-schedule',
  title: 'Planned schedule',
  unit: 'calendar dates',
  formula:
    'planned end of a week = start of the phase + days of the phase × (hours up to and including the week ÷ all hours) − 1 day',
  explanation:
    'Spreads the days over the weeks in proportion to their hours, which is the same pace all the way through. The start is the first of the days, hence the day less. Rounded to whole days; every week gets at least one, and together they cover the phase exactly.',
};

export const plannedHoursFormula: Formula = {
  id: 'planned-hours',
  title: 'Planned hours to date',
  unit: 'hours',
  formula: 'all hours × days that have passed ÷ days of the phase',
  explanation:
    'What the plan has earned by the end of today, which counts as passed. Zero before the start, all hours from the last day on.',
};

/**
 * Spreads the days of a phase over its weeks in proportion to their hours: a steady pace.
 *
 * Planned end of a week = start of the phase + days × (hours up to and including it ÷ all hours),
 * rounded to whole days, − 1 day. Every week gets at least one day; together the spans cover the phase
 * exactly, in order and without overlap.
 *
 * @param startsOn first day of the phase
 * @param endsOn last day of the phase, included
 * @param hours planned hours of each week, in the order of the weeks
 * @returns first and last day of each week, in the same order
 * @throws RangeError when the phase has fewer days than weeks
 */
export function planSpans(
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  hours: readonly number[],
): Span[] {
  const days = daysBetween(startsOn, endsOn) + 1;
  if (days < hours.length)
    throw new RangeError(`${days} days are too few for ${hours.length} weeks of a day each.`);
  const total = sum(hours);
  let before = 0;
  let hoursSoFar = 0;
  return hours.map((weekHours, index) => {
    hoursSoFar += weekHours;
    const weeksLeft = hours.length - index - 1;
    const ideal = Math.round((days * hoursSoFar) / total);
    const after = Math.min(Math.max(ideal, before + 1), days - weeksLeft);
    const span = {
      startsOn: startsOn.add({ days: before }),
      endsOn: startsOn.add({ days: after - 1 }),
    };
    before = after;
    return span;
  });
}

/**
 * Hours that a steady pace would have earned by the end of `today`.
 * Planned hours = all hours × (days up to and including today ÷ days of the phase), never below
 * zero and never above all hours.
 */
export function plannedHoursBy(
  today: CalendarDate,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  hours: number,
): number {
  const days = daysBetween(startsOn, endsOn) + 1;
  const elapsed = Math.min(Math.max(daysBetween(startsOn, today) + 1, 0), days);
  return (hours * elapsed) / days;
}

/**
 * How many of the planned hours to date each week has: the plan earns the hours of the weeks one after
 * the other. Together they are all of the planned hours.
 *
 * @param planned planned hours to date of a phase
 * @param hours planned hours of each of its weeks, in the order of the weeks
 */
export function spreadPlannedHours(planned: number, hours: readonly number[]): number[] {
  let left = planned;
  return hours.map((weekHours) => {
    const share = Math.min(left, weekHours);
    left -= share;
    return share;
  });
}

/** Sum of numbers; 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A run of calendar days, both ends included. */
export interface Span {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}
