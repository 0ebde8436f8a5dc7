import { scaleUtc } from 'd3-scale';
import { compareDates, parseDate, type CalendarDate } from '../roadmap/calendar.ts';
import type { Span } from '../roadmap/schedule.ts';

/**
 * A scale from the days of a span to a line of length `length`: the first day begins at 0, the
 * last one ends at `length`. Days outside the span are held at the nearest end.
 */
export function scaleDays(span: Span, length: number): DayScale {
  const scale = scaleUtc()
    .domain([span.startsOn, span.endsOn.add({ days: 1 })].map(toInstant))
    .range([0, length])
    .clamp(true);
  const start = (date: CalendarDate) => roundPlace(scale(toInstant(date)));
  return {
    start,
    end: (date) => start(date.add({ days: 1 })),
    ticks: (count) =>
      scale
        .ticks(count)
        // A span of few days has ticks inside of days, and the last instant belongs to no day.
        .filter((instant) => instant.getTime() % DAY === 0)
        .map((instant) => parseDate(instant.toISOString().slice(0, 10)))
        .filter((date) => contains(span, date)),
  };
}

/** Whether a day lies in a span. */
export function contains({ startsOn, endsOn }: Span, date: CalendarDate): boolean {
  return compareDates(startsOn, date) <= 0 && compareDates(date, endsOn) <= 0;
}

/** The first of some days. */
export function findFirst(days: readonly [CalendarDate, ...CalendarDate[]]): CalendarDate {
  return days.reduce((first, day) => (compareDates(day, first) < 0 ? day : first));
}

/** The last of some days. */
export function findLast(days: readonly [CalendarDate, ...CalendarDate[]]): CalendarDate {
  return days.reduce((last, day) => (compareDates(day, last) > 0 ? day : last));
}

/** Rounds a place in a picture: what is finer nobody sees, and everybody downloads. */
export function roundPlace(place: number): number {
  return Math.round(place * 100) / 100;
}

const DAY = 24 * 60 * 60 * 1000;

function toInstant(date: CalendarDate): Date {
  return new Date(date.toZonedDateTime('UTC').epochMilliseconds);
}

/** From calendar days to places on a line. */
export interface DayScale {
  /** Where a day begins. */
  start: (date: CalendarDate) => number;
  /** Where a day ends. */
  end: (date: CalendarDate) => number;
  /** About so many round days, of one distance: days, weeks, months, quarters or years. */
  ticks: (count: number) => CalendarDate[];
}
