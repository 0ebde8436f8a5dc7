import { Temporal } from 'temporal-polyfill';
import { isCalendarDate } from '../schemas/calendar-date.ts';

/** A calendar day, without time or zone. */
export type CalendarDate = Temporal.PlainDate;

/** Reads `YYYY-MM-DD`. Throws a `RangeError` that names the text when it is no date. */
export function parseDate(text: string): CalendarDate {
  // `Temporal` reads other forms, too, which the schemas refuse.
  if (!isCalendarDate(text))
    throw new RangeError(`Expected a date such as 2030-01-31, found ${JSON.stringify(text)}.`);
  return Temporal.PlainDate.from(text);
}

/** Days from one date to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/** Whether `left` is before (-1), on (0) or after (1) `right`. */
export function compareDates(left: CalendarDate, right: CalendarDate): -1 | 0 | 1 {
  const order = Temporal.PlainDate.compare(left, right);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** The earlier one of two days. */
export function findEarlier(left: CalendarDate, right: CalendarDate): CalendarDate {
  return compareDates(left, right) <= 0 ? left : right;
}
