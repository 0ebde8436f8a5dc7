import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { parseDate, type CalendarDate } from './roadmap/calendar.ts';
import { messageOf } from './message-of.ts';

/**
 * The day to compute for: today, or the one that `PORTAL_TODAY` names.
 * @throws Error that names the variable when there is no such day
 */
export function readToday(): CalendarDate {
  const given = process.env['PORTAL_TODAY'];
  if (!given) return Temporal.Now.plainDateISO();
  try {
    return parseDate(given);
  } catch (error) {
    const reason = messageOf(error);
    throw new Error(`PORTAL_TODAY: ${reason}`, { cause: error });
  }
}
