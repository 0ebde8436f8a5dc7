import { daysBetween, type CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';

/** A finish further away than this tells nobody anything. */
const MAX_DAYS = 36_525;

export const forecastFormula: Formula = {
  id: 'forecast',
  title: 'Forecast',
  unit: 'calendar date',
  formula: 'today + hours left ÷ pace, rounded up to whole days',
  explanation:
    'Assumes that every week to come is worked at the same pace as until now: once at the pace over the whole time, once at that of the last 21 days. Without a pace there is no forecast, nor for a finish more than a hundred years away.',
};

export const neededPaceFormula: Formula = {
  id: 'needed-pace',
  title: 'Pace needed',
  unit: 'hours a week',
  formula: 'hours left ÷ days left after today × 7',
  explanation:
    'What it takes to be done by the last day of the phase, from tomorrow on; before the start, all days of the phase count. There is none once the last day has come or nothing is left.',
};

/**
 * The day on which everything will be done.
 *
 * @param hoursLeft planned hours that have not been earned; above zero
 * @param perWeek hours a week
 * @param from the last day whose work has been counted: the days after it are to come
 */
export function forecastFinish(
  hoursLeft: number,
  perWeek: number,
  from: CalendarDate,
): CalendarDate | undefined {
  if (perWeek <= 0) return undefined;
  const exact = (hoursLeft / perWeek) * 7;
  // Hours are sums of fractions: a last digit that is off must not cost a day.
  const days = Math.ceil(exact - 1e-6);
  return days > MAX_DAYS ? undefined : from.add({ days });
}

/** The hours a week that are needed after `from` to have earned `hoursLeft` by `endsOn`. */
export function neededPace(
  hoursLeft: number,
  from: CalendarDate,
  endsOn: CalendarDate,
): number | undefined {
  const days = daysBetween(from, endsOn);
  return hoursLeft > 0 && days > 0 ? (hoursLeft / days) * 7 : undefined;
}
