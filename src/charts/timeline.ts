import { daysBetween, type CalendarDate } from '../roadmap/calendar.ts';
import type { Span } from '../roadmap/schedule.ts';

/**
 * A scale from the days of a span to a line of length `length`: the first day begins at 0, the
 * last one ends at `length`. Days outside the span are held at the nearest end.
 */
export function scaleDays(span: Span, length: number) {
  const days = daysBetween(span.startsOn, span.endsOn) + 1;
  const place = (day: number) => (Math.min(Math.max(day, 0), days) / days) * length;
  return {
    /** Where a day begins. */
    start: (date: CalendarDate) => place(daysBetween(span.startsOn, date)),
    /** Where a day ends. */
    end: (date: CalendarDate) => place(daysBetween(span.startsOn, date) + 1),
  };
}

/** The first day of each month that begins inside a span. */
export function listMonthStarts(span: Span): CalendarDate[] {
  const starts: CalendarDate[] = [];
  let month = span.startsOn.with({ day: 1 });
  while (daysBetween(month, span.endsOn) >= 0) {
    if (daysBetween(span.startsOn, month) >= 0) starts.push(month);
    month = month.add({ months: 1 });
  }
  return starts;
}
