/**
 * How a day is written; not every month has all of them. Astro's reader of YAML takes the first hundred years for those of the 20th
 * century.
 */
export const DATE_PATTERN = /^(?!00)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`, from the year 100 on. */
export function isCalendarDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // `Date` rolls 31 February over to March; a real date survives the round trip.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
