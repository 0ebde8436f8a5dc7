import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { parseDate, type CalendarDate } from './roadmap/calendar.ts';

/** The day to compute for: today, or the one that `PORTAL_TODAY` names. Throws when that is none. */
export function readToday(): CalendarDate {
  const given = process.env['PORTAL_TODAY'];
  return given ? parseDate(given) : Temporal.Now.plainDateISO();
}
