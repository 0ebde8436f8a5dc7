import { scaleThreshold } from 'd3-scale';
import type { ActiveDay } from '../roadmap/activity.ts';
import { compareDates, daysBetween, type CalendarDate } from '../roadmap/calendar.ts';
import type { Span } from '../roadmap/schedule.ts';
import { weekOf } from '../roadmap/streak.ts';
import { contains, findFirst, findLast } from './days.ts';

/** Commits from which on a day is drawn larger: 1, 2–3, 4 and more. */
const COMMIT_LEVELS = [1, 2, 4] as const;

/** From the middle of one day to that of the next, in pixels. */
export const PITCH = 14;

/** Width of the square of a day of each level, in pixels; the first is the ground of every day. */
export const SIDES = [12, 5, 8, 12] as const;

/**
 * Lays out days as a calendar: a column a week, from Monday to Sunday, and a cell a day. All cells
 * of one kind are one path.
 *
 * @param days what happened, oldest first
 * @param phase first and last day of the phase; the calendar covers what happened around it
 */
export function drawActivityCalendar(
  days: readonly ActiveDay[],
  phase: Span,
  today: CalendarDate,
): ActivityCalendar {
  const span = findSpan(days, phase, today);
  const monday = weekOf(span.startsOn);
  const columns = Math.floor(daysBetween(monday, span.endsOn) / 7) + 1;
  const shown = days.filter(({ date }) => contains(span, date));
  const commits = new Map(shown.map((day) => [day.date.toString(), day.commits]));
  const place = (date: CalendarDate): Point => {
    const index = daysBetween(monday, date);
    return [Math.floor(index / 7) * PITCH + PITCH / 2, (index % 7) * PITCH + PITCH / 2];
  };
  const levels = SIDES.map((): string[] => []);
  const coming: string[] = [];
  for (let date = span.startsOn; compareDates(date, span.endsOn) <= 0; date = date.add(ONE_DAY)) {
    const level = levelOf(commits.get(date.toString()) ?? 0);
    if (compareDates(date, today) > 0) coming.push(drawSquare(place(date), SIDES[0] - 1));
    else levels[0]?.push(drawSquare(place(date), SIDES[0]));
    if (level > 0) levels[level]?.push(drawSquare(place(date), SIDES[level] ?? 0));
  }
  return {
    span,
    days: shown,
    columns,
    levels: levels.map((squares) => squares.join('')),
    coming: coming.join(''),
    changes: shown
      .filter(({ statusChanges }) => statusChanges > 0)
      .map(({ date }) => drawDot(place(date)))
      .join(''),
    today: contains(span, today) ? drawSquare(place(today), PITCH) : undefined,
    months: listMonths(monday, columns, span.endsOn),
  };
}

const ONE_DAY = { days: 1 };
const LONGEST = 53;
const levelOf = scaleThreshold().domain(COMMIT_LEVELS).range([0, 1, 2, 3]);

/** At most 53 weeks: from the beginning where today is among them, else those up to today. */
function findSpan(days: readonly ActiveDay[], phase: Span, today: CalendarDate): Span {
  const startsOn = findFirst([phase.startsOn, days[0]?.date ?? phase.startsOn]);
  const endsOn = findLast([phase.endsOn, today]);
  const weeksBefore = (date: CalendarDate) => weekOf(date).subtract({ weeks: LONGEST - 1 });
  const lastShown = findFirst([
    endsOn,
    findLast([today, weekOf(startsOn).add({ weeks: LONGEST }).subtract(ONE_DAY)]),
  ]);
  return { startsOn: findLast([startsOn, weeksBefore(lastShown)]), endsOn: lastShown };
}

/** The columns in which a month begins; the first column is named where there is room. */
function listMonths(
  monday: CalendarDate,
  columns: number,
  endsOn: CalendarDate,
): { date: CalendarDate; x: number }[] {
  const months = Array.from({ length: columns }, (_, column) => ({
    date: findFirst([monday.add({ days: column * 7 + 6 }), endsOn]),
    x: column * PITCH + (PITCH - SIDES[0]) / 2,
  })).filter(({ date }, column) => column === 0 || date.day <= 7);
  const [first, second] = months;
  return first && second && second.x - first.x < 2.5 * PITCH ? months.slice(1) : months;
}

function drawSquare([x, y]: Point, side: number): string {
  return `M${x - side / 2} ${y - side / 2}h${side}v${side}h${-side}z`;
}

/** A round dot over the upper right corner of a day. */
function drawDot([x, y]: Point): string {
  return `M${x + 1} ${y - 4}a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0z`;
}

type Point = [x: number, y: number];

/** The picture, in pixels from the upper left corner of the first column. */
export interface ActivityCalendar {
  /** The days that are shown. */
  span: Span;
  /** The active days among them. */
  days: readonly ActiveDay[];
  /** Number of weeks. */
  columns: number;
  /** A path for the days of each level; the first holds all days up to today. */
  levels: readonly string[];
  /** The days after today. */
  coming: string;
  /** A dot for each day on which a status changed. */
  changes: string;
  /** The frame around today; none where today is not shown. */
  today: string | undefined;
  /** Where a month begins; the date lies in it. */
  months: readonly { date: CalendarDate; x: number }[];
}
