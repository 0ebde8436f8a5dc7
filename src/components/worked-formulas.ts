// The formulas of the model with the numbers of a phase put in: what the guide shows below each.
import type { CalendarDate } from '../roadmap/calendar.ts';
import type { Roadmap } from '../roadmap/model.ts';
import type { PartProgress } from '../roadmap/progress.ts';
import type { Standing } from '../roadmap/standing.ts';
import {
  formatCount,
  formatDate,
  formatHours,
  formatRoughHours,
  formatShare,
  formatSpan,
} from './format.ts';
import {
  FORECAST_LABELS,
  sayAheadBasis,
  sayForecast,
  sayLateness,
  sayNeededPace,
  sayPace,
  sayStreak,
  type PaceKind,
} from './progress-sentences.ts';

/** Lines that work a formula, by its id. Each formula of the model has at least one. */
export function workFormulas(roadmap: Roadmap): Readonly<Record<string, readonly string[]>> {
  const { currentPhase: phase, today, streak } = roadmap;
  const { standing, progress, weeks, nextWeek, readiness } = phase;
  const { ahead, days, daysPassed, earned, hoursLeft, planned } = standing;
  const all = formatHours(progress.hours);
  const left = weeks.filter(({ replanned }) => replanned);
  return {
    'status-dates': orElse(
      weeks
        .filter(({ completedOn }) => completedOn)
        .map(
          ({ number, startedOn, completedOn }) =>
            `Week ${number}: started ${sayDay(startedOn)}, completed ${sayDay(completedOn)}.`,
        ),
      'No week has a known day of completion.',
    ),
    'earned-hours': orElse(
      sumUp(
        weeks
          .filter(({ hoursEarned }) => hoursEarned > 0)
          .map(({ number, hoursEarned }) => `${formatHours(hoursEarned)} (week ${number})`),
        formatHours(progress.hoursEarned),
      ),
      'Nothing has been earned yet: 0 h.',
    ),
    share: phase.milestones.map(
      ({ title, progress: { hoursEarned, hours, share } }) =>
        `${title}: ${formatHours(hoursEarned)} ÷ ${formatHours(hours)} = ${formatShare(share)}.`,
    ),
    'planned-schedule': weeks.slice(0, 2).map((week, index) => {
      const hours = weeks.slice(0, index + 1).reduce((total, each) => total + each.hours, 0);
      return `Week ${week.number}: ${formatDate(phase.startsOn)} + ${formatCount(days, 'day')} × (${formatHours(hours)} ÷ ${all}) − 1 day is ${formatDate(week.planned.endsOn)}.`;
    }),
    'planned-hours': [
      `${all} × ${formatCount(Math.min(days, daysPassed), 'day')} ÷ ${formatCount(days, 'day')} = ${formatRoughHours(planned)}.`,
    ],
    // The days of a phase that is done would still fall behind each day.
    'ahead-behind': standing.isFinished
      ? [sayAheadBasis(standing)]
      : [
          `${formatHours(earned)} − ${formatRoughHours(planned)} = ${signed(ahead.hours, 'h')}.`,
          `${formatCount(days, 'day')} × ${formatHours(earned)} ÷ ${all} − ${formatCount(daysPassed, 'day')} = ${signed(ahead.days, 'day')}.`,
        ],
    'ahead-of-parts': [
      ...phase.milestones.map(({ title, progress: part }) => workPart(title, part)),
      ...phase.categories
        .filter((part) => part.weeks > 0)
        .map((part) => workPart(part.category, part)),
    ],
    pace: [workPace(standing, 'whole'), workPace(standing, 'recent')],
    forecast: [workForecast(standing, 'whole', today), workForecast(standing, 'recent', today)],
    'needed-pace': [
      standing.neededPace === undefined
        ? sayNeededPace(standing)
        : `${formatHours(hoursLeft)} ÷ ${formatCount(standing.daysLeft, 'day')} × 7 = ${formatRoughHours(standing.neededPace)} a week.`,
    ],
    'late-weeks': orElse(
      phase.lateWeeks.map(
        ({ number, planned: { endsOn }, daysLate = 0 }) =>
          `Week ${number}: planned until ${formatDate(endsOn)}, ${sayLateness(daysLate).toLowerCase()}.`,
      ),
      'No week is late.',
    ),
    next: [
      nextWeek
        ? `Week ${nextWeek.number}: ${nextWeek.title}.`
        : roadmap.weeks.some(({ replanned }) => replanned)
          ? 'Each week that is left waits for another one.'
          : 'No week is left.',
    ],
    replanned: orElse(
      left.map(
        ({ number, hours, hoursEarned, replanned }) =>
          `Week ${number}: ${formatHours(hours - hoursEarned)} left, ${replanned ? formatSpan(replanned) : ''}.`,
      ),
      'No week is left.',
    ),
    streak: [streak === undefined ? sayStreak(streak) : `${formatCount(streak, 'calendar week')}.`],
    readiness: [
      `${readiness.passed} of ${formatCount(readiness.total, 'check')} in all weeks together.`,
    ],
  };
}

function workPart(title: string, { hoursEarned, planned, ahead }: PartProgress): string {
  return `${title}: ${formatHours(hoursEarned)} − ${formatRoughHours(planned)} = ${signed(ahead, 'h')}.`;
}

function workPace(standing: Standing, kind: PaceKind): string {
  const label = FORECAST_LABELS[kind];
  const pace = standing.pace[kind];
  return pace
    ? `${label}: ${formatHours(pace.hours)} ÷ ${formatCount(pace.days, 'day')} × 7 = ${formatRoughHours(pace.perWeek)} a week.`
    : `${label}: ${sayPace(standing, kind)}`;
}

function workForecast(standing: Standing, kind: PaceKind, today: CalendarDate): string {
  const label = FORECAST_LABELS[kind];
  const [pace, forecast] = [standing.pace[kind], standing.forecast[kind]];
  // Hours and days in place of the rounded pace, which may be shown as zero.
  return pace && forecast
    ? `${label}: ${formatDate(today)} + ${formatHours(standing.hoursLeft)} × ${formatCount(pace.days, 'day')} ÷ ${formatHours(pace.hours)} is ${formatDate(forecast.finishesOn)}.`
    : `${label}: ${sayForecast(standing, kind)}`;
}

function sayDay(date: CalendarDate | undefined): string {
  return date ? `on ${formatDate(date)}` : 'on an unknown day';
}

function sumUp(terms: readonly string[], result: string): string[] {
  return terms.length > 0 ? [`${terms.join(' + ')} = ${result}.`] : [];
}

function orElse(lines: readonly string[], otherwise: string): readonly string[] {
  return lines.length > 0 ? lines : [otherwise];
}

/** A number to a tenth with a real minus sign and its unit: `−7 days`. */
function signed(number: number, unit: 'h' | 'day'): string {
  const text = Math.abs(number).toLocaleString('en-GB', { maximumFractionDigits: 1 });
  const sign = number < 0 && text !== '0' ? '−' : '';
  return `${sign}${text} ${unit === 'day' && text !== '1' ? 'days' : unit}`;
}
