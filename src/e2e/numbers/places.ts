// Places in the pictures, made apart from the code that draws them: a mistake there is not to be made
// here again. For the fixture only: all its days lie in one year.
import { compareDates, daysBetween, type CalendarDate } from '../../roadmap/calendar.ts';
import type { Span } from '../../roadmap/schedule.ts';
import type { Texts } from './every-page.ts';
import { say } from './words.ts';

/** Places of days in a picture of a span, in percent of its width to a hundredth. */
export function makePlaces({ startsOn, endsOn }: Span): (date: CalendarDate) => number {
  const days = daysBetween(startsOn, endsOn) + 1;
  return (date) => round((100 * daysBetween(startsOn, date)) / days);
}

/** Where the months begin that `listMonths` names. */
export function placeMonths(span: Span): string[] {
  const { startsOn, endsOn } = span;
  const months = Array.from({ length: endsOn.month - startsOn.month + 1 }, (_, index) =>
    startsOn.with({ day: 1 }).add({ months: index }),
  );
  return months
    .filter((date) => compareDates(startsOn, date) <= 0)
    .map((date) => percent(makePlaces(span)(date)));
}

/** Both ends of lines that a selector finds. */
export function placeLine(selector: string, lines: readonly Stretch[]): Texts {
  return {
    [`${selector}@x1`]: lines.map(({ from }) => percent(from)),
    [`${selector}@x2`]: lines.map(({ to }) => percent(to)),
  };
}

/** Places and widths of bars that a selector finds. */
export function placeBar(selector: string, bars: readonly Stretch[]): Texts {
  return {
    [`${selector}@x`]: bars.map(({ from }) => percent(from)),
    [`${selector}@width`]: bars.map(({ from, to }) => percent(to - from)),
  };
}

/** The corners of stairs, each as `x,y`: along to the next step, then up. */
export function listCorners([first, ...steps]: readonly [Point, ...Point[]]): string[] {
  let { y } = first;
  const corners = steps.flatMap((step) => {
    const along = `${say(step.x)},${say(y)}`;
    y = step.y;
    return [along, `${say(step.x)},${say(y)}`];
  });
  return [`${say(first.x)},${say(first.y)}`, ...corners];
}

/** `54.43%` */
export function percent(place: number): string {
  return `${say(place)}%`;
}

/** The day on which a day ends. */
export function addDay(date: CalendarDate): CalendarDate {
  return date.add({ days: 1 });
}

function round(place: number): number {
  return Number(place.toFixed(2));
}

/** A corner of a picture. */
interface Point {
  x: number;
  y: number;
}

/** From one place to another, in percent of the width. */
interface Stretch {
  from: number;
  to: number;
}
