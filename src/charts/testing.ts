import fc from 'fast-check';
import { parseDate, type CalendarDate } from '../roadmap/calendar.ts';
import type { Span } from '../roadmap/schedule.ts';

/** Any day in some years around a phase. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => parseDate('2024-01-01').add({ days }));

/** Any span of up to three years. */
export const anySpan = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 1100 }))
  .map(([startsOn, days]) => ({ startsOn, endsOn: startsOn.add({ days }) }));

/** Both ends of a span: `2027-03-01 2027-03-10`. */
export function spanText({ startsOn, endsOn }: Span): string {
  return `${startsOn.toString()} ${endsOn.toString()}`;
}
