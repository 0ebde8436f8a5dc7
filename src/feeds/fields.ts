// Fields that the JSON feeds have in common.
import { z } from 'zod';
import type { CalendarDate } from '../roadmap/calendar.ts';

/** A calendar date, `YYYY-MM-DD`. */
export const day = () => z.iso.date();

/** A calendar date, or `null` where nobody knows it or it is still to come. */
export const dayOrNull = () => day().nullable();

/** The id of an entry. */
export const id = () => z.string().describe('Its id, which stays when its title changes.');

/** The title of an entry. */
export const title = () => z.string().describe('Its title, as text.');

/** What an entry is, in short. */
export const summary = () => z.string().describe('What it is, in a sentence, as text.');

/** Whether the learner is late, of something with a plan. */
export const daysLate = () => z.int().describe('Days behind the plan; below zero: ahead of it.');

/** The address of a page of the portal. */
export const page = () => z.url().describe('Address of its page on the portal.');

/** The number of a week. */
export const weekNumber = () => z.int().positive().describe('Number of the week.');

/** A run of week numbers. */
export const weekRange = () =>
  z
    .object({
      first: weekNumber().describe('Number of the first week.'),
      last: weekNumber().describe('Number of the last week.'),
    })
    .describe('Numbers of its first and its last week.');

/** A number without what comes from computing with fractions: four decimal places at most. */
export function tidy(number: number): number {
  return Number(number.toFixed(4));
}

/** A date as text; `null` where there is none. */
export function writeDay(date: CalendarDate | undefined): string | null {
  return date?.toString() ?? null;
}
