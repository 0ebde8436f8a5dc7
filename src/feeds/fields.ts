// Fields that the JSON feeds have in common.
import { z } from 'zod';
import type { CalendarDate } from '../roadmap/calendar.ts';

/** A calendar date, `YYYY-MM-DD`. */
export const day = () => z.iso.date();

/** A calendar date, or `null` where nobody knows it or it is still to come. */
export const dayOrNull = () => day().nullable();

/** The address of a page of the portal. */
export const page = () => z.url().describe('Address of its page on the portal.');

/** The number of a week. */
export const weekNumber = () => z.int().positive();

/** A run of week numbers. */
export const weekRange = () =>
  z
    .object({ first: weekNumber(), last: weekNumber() })
    .describe('Numbers of its first and its last week.');

/** A number without what comes from computing with fractions: four decimal places at most. */
export function tidy(number: number): number {
  return Number(number.toFixed(4));
}

/** A date as text; `null` where there is none. */
export function writeDay(date: CalendarDate | undefined): string | null {
  return date?.toString() ?? null;
}
