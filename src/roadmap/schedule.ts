import { daysBetween, type CalendarDate } from './calendar.ts';

/**
 * Spreads the days of a phase over its weeks in proportion to their hours: a steady pace.
 *
 * Planned end of a week = start of the phase + days × (hours up to and including it ÷ all hours),
 * rounded to whole days. Every week gets at least one day; together the spans cover the phase
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

/** Sum of numbers; 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A run of calendar days, both ends included. */
export interface Span {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}
