import { compareDates, daysBetween, type CalendarDate } from '../roadmap/calendar.ts';
import { isDone } from '../roadmap/progress.ts';
import type { Span } from '../roadmap/schedule.ts';
import type { Status } from '../schemas/vocabulary.ts';
import { contains, findFirst, findLast, scaleDays, type DayScale } from './days.ts';

/**
 * Lays out the planned and the actual days of weeks, grouped by milestone. Places and widths are
 * percent of the width.
 *
 * @param span first and last day of the phase; the picture goes beyond them where the work did, but
 *   by no more than the length of the phase, so that its weeks don't shrink to nothing
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
    isTodayCut: isLeft(weeks) && compareDates(today, shown.endsOn) > 0,
    milestones: milestones.map((milestone) => ({
      milestone,
      planned: placeSpan(days, milestone.planned),
      weeks: milestone.weeks.map((week) => ({
        week,
        planned: placeSpan(days, week.planned),
        actual: placeActual(days, shown, findActual(week, today)),
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
  const days = daysBetween(phase.startsOn, phase.endsOn) + 1;
  const [earliest, latest] = [phase.startsOn.subtract({ days }), phase.endsOn.add({ days })];
  const actual = weeks.flatMap((week) => findActual(week, today)?.span ?? []);
  const firstDay = findFirst([phase.startsOn, ...actual.map(({ startsOn }) => startsOn)]);
  const lastDay = findLast([
    phase.endsOn,
    ...actual.map(({ endsOn }) => endsOn),
    // What is late shows by its distance from today, even when nobody is working on it.
    ...(isLeft(weeks) ? [today] : []),
  ]);
  return { startsOn: findLast([earliest, firstDay]), endsOn: findFirst([latest, lastDay]) };
}

function isLeft(weeks: readonly TimelineWeek[]): boolean {
  return weeks.some(({ status }) => !isDone(status));
}

function placeActual(
  days: DayScale,
  shown: Span,
  actual: ReturnType<typeof findActual>,
): ActualBar | { mark: number } | undefined {
  if (!actual) return undefined;
  const { startsOn, endsOn } = actual.span;
  const isCut = {
    left: compareDates(startsOn, shown.startsOn) < 0,
    right: compareDates(endsOn, shown.endsOn) > 0,
  };
  // A day beyond an edge has no mark of its own, only the sign that there is more.
  if (actual.isWhole || isCut.left || isCut.right)
    return { ...placeSpan(days, actual.span), isCut };
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

/** Days on which a week was worked on, and whether there are more of them beyond an edge. */
export interface ActualBar extends Bar {
  isCut: { left: boolean; right: boolean };
}

/** The picture; places are percent of its width. */
export interface Timeline<W extends TimelineWeek, M extends TimelineMilestone<W>> {
  /** The days from the left edge to the right one. */
  span: Span;
  days: readonly { date: CalendarDate; x: number }[];
  /** The end of today; none where today is not in the picture. */
  today: number | undefined;
  /** Whether today matters, and lies beyond the right edge. */
  isTodayCut: boolean;
  milestones: readonly {
    milestone: M;
    planned: Bar;
    weeks: readonly {
      week: W;
      planned: Bar;
      /** A mark where only one day is known. */
      actual: ActualBar | { mark: number } | undefined;
    }[];
  }[];
}
