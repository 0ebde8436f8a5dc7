import type { CalendarDate } from '../roadmap/calendar.ts';
import type { Span } from '../roadmap/schedule.ts';
import type {
  ChecklistScope,
  Cost,
  Level,
  ReadingStatus,
  ResourceKind,
  Status,
} from '../schemas/vocabulary.ts';

export const STATUS_LABELS: Record<Status, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  completed: 'Completed',
  deployed: 'Deployed',
};

export const STATUS_MEANINGS: Record<Status, string> = {
  'not-started': 'No work has been done yet.',
  'in-progress': 'The project is being worked on now.',
  completed: 'The project is finished and documented, and its code is public.',
  deployed: 'The project is live, and anyone can open it.',
};

export const KIND_LABELS: Record<ResourceKind, string> = {
  documentation: 'Documentation',
  tutorial: 'Tutorial',
  book: 'Book',
  specification: 'Specification',
  library: 'Library',
  tool: 'Tool',
  service: 'Service',
  platform: 'Platform',
};

export const COST_LABELS: Record<Cost, string> = {
  free: 'Free',
  'free-tier': 'Free tier',
  paid: 'Paid',
};

export const LEVEL_LABELS: Record<Level, string> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};

export const READING_LABELS: Record<ReadingStatus, string> = {
  'to-read': 'To read',
  reading: 'Reading',
  read: 'Read',
};

export const SCOPE_LABELS: Record<ChecklistScope, string> = {
  week: 'For every project',
  phase: 'For the whole phase',
};

/** A date in words: `1 October 2026`. */
export function formatDate(date: CalendarDate): string {
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/**
 * Both ends of a span in few words: `1–4 Oct 2026`, `30 Oct – 3 Nov 2026`. Where the context tells
 * the year, it can be left out.
 */
export function formatSpan({ startsOn, endsOn }: Span, withYear = true): string {
  const end = formatShortDate(endsOn, withYear);
  if (startsOn.equals(endsOn)) return end;
  if (startsOn.year !== endsOn.year)
    return `${formatShortDate(startsOn, true)} – ${formatShortDate(endsOn, true)}`;
  if (startsOn.month !== endsOn.month) return `${formatShortDate(startsOn, false)} – ${end}`;
  return `${startsOn.day}–${end}`;
}

/** A span on the page of a phase: with the year where that is not the one year of the phase. */
export function formatSpanWithin(span: Span, phase: Span): string {
  return formatSpan(span, !hasOneYear([span.startsOn, span.endsOn], phase));
}

/** A date in few letters, in the same way. */
export function formatDateWithin(date: CalendarDate, phase: Span): string {
  return formatShortDate(date, !hasOneYear([date], phase));
}

/** The numbers of a run of weeks: `37–40`, or `41` for one week. */
export function formatRange({ first, last }: WeekRange): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** A run of weeks: `Weeks 37–40`, `Week 41`. */
export function formatWeeks(range: WeekRange): string {
  return `${range.first === range.last ? 'Week' : 'Weeks'} ${formatRange(range)}`;
}

/**
 * Labels for round days along an axis: `5 Oct`, or `Oct` where all are first days of a month. The
 * year stands in place of January.
 */
export function formatTicks(dates: readonly CalendarDate[]): string[] {
  const areMonths = dates.every(({ day }) => day === 1);
  return dates.map((date) => {
    if (!areMonths) return formatShortDate(date, false);
    return date.month === 1 ? String(date.year) : date.toLocaleString('en-GB', { month: 'short' });
  });
}

/** Hours done of all hours, with one unit: `19 of 152 h`. */
export function formatHoursEarned({
  hoursEarned,
  hours,
}: {
  hoursEarned: number;
  hours: number;
}): string {
  return `${formatNumber(hoursEarned, 2)} of ${formatHours(hours)}`;
}

/** Hours with their unit, to a hundredth, so that a quarter stays one: `6 h`, `9.5 h`, `9.25 h`. */
export function formatHours(hours: number): string {
  return `${formatNumber(hours, 2)} h`;
}

/** Hours that a plan or a pace comes to, with their unit, to a tenth: `11.6 h`. */
export function formatRoughHours(hours: number): string {
  return `${formatNumber(hours, 1)} h`;
}

/** A pace, to a tenth: `11.6 h/week`. */
export function formatPace(hoursPerWeek: number): string {
  return `${formatNumber(hoursPerWeek, 1)} h/week`;
}

/** A share from 0 to 1 as whole percent. Only all is 100 %, only nothing is 0 %. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return '99%';
  if (percent === 0 && share > 0) return '1%';
  return `${percent}%`;
}

/** A count with its noun: `1 week`, `16 weeks`. */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number with at most so many decimal places. */
export function formatNumber(number: number, decimals: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: decimals });
}

/** A date in few letters, without its year where the context tells it: `1 Oct`. */
export function formatShortDate(date: CalendarDate, withYear = false): string {
  return date.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
  });
}

function hasOneYear(dates: readonly CalendarDate[], { startsOn, endsOn }: Span): boolean {
  return [...dates, endsOn].every(({ year }) => year === startsOn.year);
}

/** The first and the last week of a run. */
interface WeekRange {
  first: number;
  last: number;
}
