import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { compareDates, daysBetween, type CalendarDate } from '../roadmap/calendar.ts';
import { plannedHoursBy, type Span } from '../roadmap/schedule.ts';
import { contains, findFirst, findLast, roundPlace, scaleDays } from './days.ts';

/**
 * Lays out earned against planned hours over the days. Hours are reached at the end of a day by the
 * plan, and from the beginning of their day on where they were earned, so that both lines tell the
 * state of a day at its end. Across, places are percent of the width; down, pixels of `height`.
 */
export function drawBurnUp(
  { plan, today, earned, base, forecasts }: BurnUpData,
  height: number,
): BurnUp {
  const known = earned.filter(({ date }) => compareDates(date, today) <= 0);
  const hoursNow = known.at(-1)?.hours ?? base;
  const plannedNow = plannedHoursBy(today, plan.startsOn, plan.endsOn, plan.hours);
  const span = findSpan(plan, today, known, hoursNow, forecasts);
  const days = scaleDays(span, 100);
  // Without any hours the line lies on the ground.
  const down = scaleLinear()
    .domain([0, plan.hours || 1])
    .range([height, 0])
    .clamp(true);
  const placeHours = (hours: number) => roundPlace(down(hours));

  const before = known.findLast(({ date }) => compareDates(date, span.startsOn) < 0);
  const now: Point = [days.end(today), placeHours(hoursNow)];
  const [firstKnown] = known;
  const knownFrom = base > 0 ? (firstKnown ? days.start(firstKnown.date) : now[0]) : 0;
  const steps: Point[] = [
    [knownFrom, placeHours(before?.hours ?? base)],
    ...known
      .filter(({ date }) => contains(span, date))
      .map(({ date, hours }): Point => [days.start(date), placeHours(hours)]),
    now,
  ];
  const hasBegun = compareDates(span.startsOn, today) <= 0;
  return {
    span,
    days: days.ticks(5).map((date) => ({ date, x: days.start(date) })),
    hours: listHours(down.ticks(4), plan.hours).map((hours) => ({ hours, y: placeHours(hours) })),
    planned: { x1: days.start(plan.startsOn), x2: days.end(plan.endsOn) },
    unknown: hasBegun && knownFrom > 0 ? { x: knownFrom, y: placeHours(base) } : undefined,
    earned: hasBegun ? drawSteps(steps, height) : undefined,
    now: hasBegun ? { x: now[0], y: now[1] } : undefined,
    hoursNow,
    plannedNow: { hours: plannedNow, y: placeHours(plannedNow) },
    today: contains(span, today) ? now[0] : undefined,
    deadline: days.end(plan.endsOn),
    forecasts: forecasts.map((forecast) => {
      const isCut = compareDates(forecast.finishesOn, span.endsOn) > 0;
      const share = isCut
        ? daysBetween(today, span.endsOn) / daysBetween(today, forecast.finishesOn)
        : 1;
      const reached = hoursNow + (plan.hours - hoursNow) * share;
      return { ...forecast, isCut, x: days.end(forecast.finishesOn), y: placeHours(reached) };
    }),
  };
}

/**
 * The same numbers in rows, in the order of their days. What lies after today is not earned yet; what
 * was earned by a day before the first known one, nobody knows.
 */
export function listBurnUpRows({ plan, today, earned, base, forecasts }: BurnUpData): BurnUpRow[] {
  const events = [
    { date: plan.startsOn, what: 'First day' },
    ...earned.map(({ date }) => ({ date, what: 'Earned hours changed' })),
    { date: today, what: 'Today' },
    { date: plan.endsOn, what: 'Deadline' },
    ...forecasts.map(({ label, finishesOn }) => ({ date: finishesOn, what: `Done ${label}` })),
  ];
  const earnedBy = (date: CalendarDate) => {
    const last = earned.findLast((each) => compareDates(each.date, date) <= 0);
    return last?.hours ?? (base > 0 && compareDates(date, today) < 0 ? undefined : base);
  };
  return events
    .toSorted((left, right) => compareDates(left.date, right.date))
    .map(({ date, what }) => ({
      date,
      what,
      planned: plannedHoursBy(date, plan.startsOn, plan.endsOn, plan.hours),
      earned: compareDates(date, today) > 0 ? undefined : earnedBy(date),
    }));
}

/** The days to show: all of the phase and whatever happens around it, to a sensible limit. */
function findSpan(
  plan: BurnUpData['plan'],
  today: CalendarDate,
  known: BurnUpData['earned'],
  hoursNow: number,
  forecasts: readonly Forecast[],
): Span {
  const days = daysBetween(plan.startsOn, plan.endsOn) + 1;
  const earliest = plan.startsOn.subtract({ days });
  // There is always room to the right of today, however late it is.
  const latest = findLast([
    plan.startsOn.add({ days: 2 * days - 1 }),
    today.add({ days: Math.ceil(days / 4) }),
  ]);
  // When all is earned, the picture ends there, not on the day on which somebody looks at it.
  const isFinished = hoursNow >= plan.hours - 1e-9;
  const lastDay = isFinished ? (known.at(-1)?.date ?? plan.endsOn) : today;
  const firstEarned = known[0]?.date ?? plan.startsOn;
  return {
    startsOn: findFirst([plan.startsOn, findLast([earliest, firstEarned])]),
    endsOn: findLast([
      plan.endsOn,
      lastDay,
      ...forecasts.map(({ finishesOn }) => findFirst([finishesOn, latest])),
    ]),
  };
}

/** Round hours and the total in place of those that are too near to it. */
function listHours(ticks: readonly number[], total: number): number[] {
  return [...ticks.filter((hours) => hours < total * 0.9), total];
}

function drawSteps(points: Point[], height: number): { line: string; area: string } {
  return {
    line: line().curve(curveStepAfter).digits(2)(points) ?? '',
    area: area().curve(curveStepAfter).digits(2).y0(height)(points) ?? '',
  };
}

type Point = [x: number, y: number];

/** What the picture is drawn from. */
export interface BurnUpData {
  /** First and last day of a phase, and the planned hours of all its weeks. */
  plan: Span & { hours: number };
  today: CalendarDate;
  /** All hours that were earned from a day on, oldest first. The first may be before the phase. */
  earned: readonly { date: CalendarDate; hours: number }[];
  /** Earned hours before the first of these days, on days that nobody knows; none: 0. */
  base: number;
  forecasts: readonly Forecast[];
}

/** When all hours will be earned if things go on in some way, such as `at the pace so far`. */
export interface Forecast {
  label: string;
  finishesOn: CalendarDate;
}

/** The picture: across in percent, down in pixels. */
export interface BurnUp {
  /** The days from the left edge to the right one. */
  span: Span;
  days: readonly { date: CalendarDate; x: number }[];
  hours: readonly { hours: number; y: number }[];
  /** The planned hours rise straight from none to all between these, and stay there. */
  planned: { x1: number; x2: number };
  /**
   * Where the days from the left edge on end on which nobody knows what was earned, and the hours that
   * were earned by then; none where all days are known.
   */
  unknown: { x: number; y: number } | undefined;
  /**
   * Paths in a box 100 wide and `height` high, of the known days; none before there was a day to earn
   * on.
   */
  earned: { line: string; area: string } | undefined;
  /** Where the earned hours stand now. */
  now: { x: number; y: number } | undefined;
  hoursNow: number;
  /** What the plan asks for by the end of today. */
  plannedNow: { hours: number; y: number };
  /** The end of today; none where today is not in the picture. */
  today: number | undefined;
  /** The end of the last day of the phase. */
  deadline: number;
  /** Where each forecast ends: at all hours, or at the edge where it is cut. */
  forecasts: readonly (Forecast & { isCut: boolean; x: number; y: number })[];
}

/** How things stand at the end of a day. */
export interface BurnUpRow {
  date: CalendarDate;
  what: string;
  planned: number;
  earned: number | undefined;
}
