import type { CalendarDate } from '../roadmap/calendar.ts';
import type { Span } from '../roadmap/schedule.ts';
import type { ChecklistScope, Cost, ResourceKind, Status } from '../schemas/vocabulary.ts';

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
  const end = formatShort(endsOn, withYear);
  if (startsOn.equals(endsOn)) return end;
  if (startsOn.year !== endsOn.year)
    return `${formatShort(startsOn, true)} – ${formatShort(endsOn, true)}`;
  if (startsOn.month !== endsOn.month) return `${formatShort(startsOn, false)} – ${end}`;
  return `${startsOn.day}–${end}`;
}

/** Hours done of all hours, with one unit: `19 of 152 h`. */
export function formatHoursDone({
  hoursDone,
  hours,
}: {
  hoursDone: number;
  hours: number;
}): string {
  return `${formatNumber(hoursDone)} of ${formatHours(hours)}`;
}

/** Hours with their unit, to a quarter of an hour at most: `6 h`, `9.5 h`. */
export function formatHours(hours: number): string {
  return `${formatNumber(hours)} h`;
}

/** A number with at most one decimal place. */
export function formatNumber(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 1 });
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

function formatShort(date: CalendarDate, withYear: boolean): string {
  return date.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
  });
}
