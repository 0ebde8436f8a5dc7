import type { CalendarDate } from '../roadmap/calendar.ts';
import { isDone } from '../roadmap/progress.ts';
import type { Span } from '../roadmap/schedule.ts';
import type { Status } from '../schemas/vocabulary.ts';
import { contains, findFirst, findLast, scaleDays, type DayScale } from './days.ts';

/**
 * Lays out the planned and the actual days of weeks, grouped by milestone. Places and widths are
 * percent of the width.
 *
 * @param span first and last day of the phase; the picture goes beyond them where the work did
 */
export function drawTimeline<W extends TimelineWeek, M extends TimelineMilestone<W>>(
  milestones: readonly M[],
  span: Span,
  today: CalendarDate,
): Timeline<W, M> {
  const weeks = milestones.flatMap((milestone) => milestone.weeks);
  const shown = findSpan(weeks, span, today);
  const days = scaleDays(shown, 100);
  return {
    span: shown,
    days: days.ticks(5).map((date) => ({ date, x: days.start(date) })),
    today: contains(shown, today) ? days.end(today) : undefined,
    milestones: milestones.map((milestone) => ({
      milestone,
      planned: placeSpan(days, milestone.planned),
      weeks: milestone.weeks.map((week) => ({
        week,
        planned: placeSpan(days, week.planned),
        actual: placeActual(days, findActual(week, today)),
      })),
    })),
  };
}

/**
 * The days on which a week was really worked on, as far as they are known: from its begin to its
 * end, or to today; of a week with one known end, that day alone; none where nothing is known.
 */
export function findActual(
  { status, startedOn, completedOn }: TimelineWeek,
  today: CalendarDate,
): { span: Span; isWhole: boolean } | undefined {
  if (status === 'not-started') return undefined;
  const end = isDone(status) ? completedOn : today;
  const only = startedOn ?? end;
  if (!only) return undefined;
  if (!startedOn || !end) return { span: { startsOn: only, endsOn: only }, isWhole: false };
  return { span: { startsOn: startedOn, endsOn: findLast([startedOn, end]) }, isWhole: true };
}

function findSpan(weeks: readonly TimelineWeek[], phase: Span, today: CalendarDate): Span {
  const actual = weeks.flatMap((week) => findActual(week, today)?.span ?? []);
  return {
    startsOn: findFirst([phase.startsOn, ...actual.map(({ startsOn }) => startsOn)]),
    endsOn: findLast([
      phase.endsOn,
      ...actual.map(({ endsOn }) => endsOn),
      // What is late shows by its distance from today, even when nobody is working on it.
      ...(weeks.some(({ status }) => !isDone(status)) ? [today] : []),
    ]),
  };
}

function placeActual(
  days: DayScale,
  actual: ReturnType<typeof findActual>,
): Bar | { mark: number } | undefined {
  if (!actual) return undefined;
  const { startsOn, endsOn } = actual.span;
  if (actual.isWhole) return placeSpan(days, actual.span);
  return { mark: (days.start(startsOn) + days.end(endsOn)) / 2 };
}

function placeSpan(days: DayScale, { startsOn, endsOn }: Span): Bar {
  const x = days.start(startsOn);
  return { x, width: Math.round((days.end(endsOn) - x) * 100) / 100 };
}

/** A week as the picture needs it. */
export interface TimelineWeek {
  number: number;
  title: string;
  status: Status;
  planned: Span;
  startedOn?: CalendarDate | undefined;
  completedOn?: CalendarDate | undefined;
}

/** A run of weeks. */
export interface TimelineMilestone<W extends TimelineWeek = TimelineWeek> {
  title: string;
  planned: Span;
  weeks: readonly W[];
}

/** A run of days on the line. */
export interface Bar {
  x: number;
  width: number;
}

/** The picture; places are percent of its width. */
export interface Timeline<W extends TimelineWeek, M extends TimelineMilestone<W>> {
  /** The days from the left edge to the right one. */
  span: Span;
  days: readonly { date: CalendarDate; x: number }[];
  /** The end of today; none where today is not in the picture. */
  today: number | undefined;
  milestones: readonly {
    milestone: M;
    planned: Bar;
    weeks: readonly {
      week: W;
      planned: Bar;
      /** A mark where only one day is known. */
      actual: Bar | { mark: number } | undefined;
    }[];
  }[];
}
