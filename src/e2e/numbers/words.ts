// Numbers and dates in the words of the portal, written apart from its own formatting: a mistake
// there is not to be made here again. For the fixture only: all its days lie in one year.
import type { CalendarDate } from '../../roadmap/calendar.ts';
import type { Phase } from '../../roadmap/model.ts';
import type { PartProgress } from '../../roadmap/progress.ts';
import type { Span } from '../../roadmap/schedule.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A line of frontmatter as it is read: without the marks around code. */
export function sayLine(text: string): string {
  return text.replaceAll(/`([^`]+)`/g, '$1');
}

/** `19`, `9.5`, `44.33`. */
export function say(number: number, decimals = 2): string {
  return String(Number(number.toFixed(decimals)));
}

/** `9.25 h` */
export function sayHours(hours: number): string {
  return `${say(hours)} h`;
}

/** `11.6 h` */
export function sayRoughHours(hours: number): string {
  return `${say(hours, 1)} h`;
}

/** `11.6 h/week` */
export function sayPace(hoursPerWeek: number): string {
  return `${sayRoughHours(hoursPerWeek)}/week`;
}

/** `19 of 152 h` */
export function sayEarned({ hoursEarned, hours }: { hoursEarned: number; hours: number }): string {
  return `${say(hoursEarned)} of ${sayHours(hours)}`;
}

/** `54%`; for shares that are neither nearly nothing nor nearly all. */
export function sayShare({ hoursEarned, hours }: { hoursEarned: number; hours: number }): string {
  return `${((100 * hoursEarned) / hours).toFixed(0)}%`;
}

/** `1 week`, `3 weeks` */
export function sayCount(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** `1 day late`, `3 days early` */
export function sayLate(days: number): string {
  return days > 0 ? `${sayCount(days, 'day')} late` : `${sayCount(-days, 'day')} early`;
}

/** `2.1 h ahead of plan`, `4.8 h behind plan`; for what is not on plan */
export function sayAhead(hours: number): string {
  return hours > 0
    ? `${sayRoughHours(hours)} ahead of plan`
    : `${sayRoughHours(-hours)} behind plan`;
}

/** How far a part of the phase is ahead; nothing where all or nothing of it is due and earned. */
export function sayPart({ hoursEarned, hours, planned, ahead }: PartProgress): string[] {
  const isAtEdge = hoursEarned === planned && (planned === 0 || planned === hours);
  if (isAtEdge) return [];
  return [say(ahead, 1) === '0' ? 'on plan' : sayAhead(ahead)];
}

/** `−4.8 h`, `2 days`: with a real minus sign, to a tenth */
export function saySigned(number: number, unit: string): string {
  return `${number < 0 ? '−' : ''}${say(Math.abs(number), 1)} ${unit}`;
}

/** `4 March` */
export function sayDayOfYear({ day, month }: CalendarDate): string {
  return `${day} ${LONG_MONTHS[month - 1] ?? ''}`;
}

/** `4 March 2027` */
export function sayDay(date: CalendarDate): string {
  return `${sayDayOfYear(date)} ${date.year}`;
}

/** `4 Mar` */
export function sayShortDay({ day, month }: CalendarDate): string {
  return `${day} ${sayMonth(month)}`;
}

/** `4 Mar 2027` */
export function sayShortDate(date: CalendarDate): string {
  return `${sayShortDay(date)} ${date.year}`;
}

/** `Mar` */
export function sayMonth(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** `12–16 Oct`, `30 Oct – 3 Nov` */
export function saySpan({ startsOn, endsOn }: Span): string {
  if (startsOn.equals(endsOn)) return sayShortDay(endsOn);
  return startsOn.month === endsOn.month
    ? `${startsOn.day}–${sayShortDay(endsOn)}`
    : `${sayShortDay(startsOn)} – ${sayShortDay(endsOn)}`;
}

/** `12–16 Oct 2026` */
export function saySpanOfYear(span: Span): string {
  return `${saySpan(span)} ${span.endsOn.year}`;
}

/** What the dates of the weeks that are left assume; the first of them begins first. */
export function sayNewDates({ weeks, plannedPace }: Phase): string {
  const first = weeks.find(({ replanned }) => replanned)?.replanned;
  return first
    ? `New dates assume that the weeks left are done one after the other from ${sayDay(first.startsOn)} on, at the planned ${sayPace(plannedPace)}.`
    : '';
}

/** A word of a vocabulary as a label: `not-started` is `Not started`. */
export function sayLabel(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ');
}

/** Parts of a text as `readPage` gives them. */
export function join(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' | ');
}
