// Where a phase stands, figure by figure, each with what it is based on.
import { daysBetween, type CalendarDate } from '../roadmap/calendar.ts';
import type { Phase, Roadmap } from '../roadmap/model.ts';
import { RECENT_DAYS } from '../roadmap/pace.ts';
import {
  formatCount,
  formatHours,
  formatPace,
  formatRoughHours,
  formatShare,
  formatShortDate,
} from './format.ts';
import {
  sayAheadBasis,
  sayAheadInDays,
  sayForecast,
  sayLateness,
  sayNeededPace,
  sayPace,
  sayStreak,
  sayTime,
} from './progress-sentences.ts';

/** The figures of the current phase, in the order in which they are shown. */
export function listFigures({ currentPhase: phase, today, streak }: Roadmap): Figure[] {
  const { progress, standing } = phase;
  const late = phase.lateWeeks.length;
  const begun = progress.byStatus.find(({ status }) => status === 'in-progress')?.weeks ?? 0;
  return [
    {
      label: 'Weeks done',
      value: `${progress.weeksDone} of ${progress.weeks}`,
      text: begun > 0 ? `${formatCount(begun, 'week')} in progress.` : 'None in progress.',
    },
    {
      label: 'Earned',
      value: formatHours(standing.earned),
      text: `${formatShare(progress.share)} of the phase.`,
    },
    {
      label: 'Planned by today',
      value: formatRoughHours(standing.planned),
      text: `At a steady ${formatPace(phase.plannedPace)}.`,
    },
    {
      label: 'Against the plan',
      value: standing.isFinished ? writeFinish(standing.daysLate) : sayAheadInDays(standing),
      text: sayAheadBasis(standing),
    },
    {
      label: 'Time',
      value: formatCount(countDays(phase, today), 'day'),
      text: sayTime(standing),
    },
    ...KINDS.map((kind) => ({
      label: PACE_LABELS[kind],
      value: writePace(standing.pace[kind]?.perWeek),
      text: sayPace(standing, kind),
    })),
    {
      label: 'Pace needed',
      value: writePace(standing.neededPace),
      text: sayNeededPace(standing),
    },
    ...KINDS.map((kind) => ({
      label: FORECAST_FIGURES[kind],
      value: writeDay(standing.forecast[kind]?.finishesOn, today),
      text: sayForecast(standing, kind),
    })),
    {
      label: 'Late',
      value: formatCount(late, 'week'),
      text: late > 0 ? 'Not done, though the planned days are over.' : 'No week is overdue.',
    },
    {
      label: 'Streak',
      value: streak === undefined ? NONE : formatCount(streak, 'week'),
      text: sayStreak(streak),
    },
  ];
}

const KINDS = ['whole', 'recent'] as const;
const NONE = '–';
const PACE_LABELS = { whole: 'Pace so far', recent: 'Pace lately' };
const FORECAST_FIGURES = {
  whole: 'Forecast, pace so far',
  recent: `Forecast, last ${RECENT_DAYS} days`,
};

function writeFinish(daysLate: number | undefined): string {
  return daysLate === undefined ? NONE : sayLateness(daysLate);
}

/** Days to the beginning of the phase, after today, or since its end. */
function countDays({ standing, startsOn, endsOn }: Phase, today: CalendarDate): number {
  if (standing.time === 'before') return daysBetween(today, startsOn);
  return standing.time === 'after' ? daysBetween(endsOn, today) : standing.daysLeft;
}

function writePace(perWeek: number | undefined): string {
  return perWeek === undefined ? NONE : formatPace(perWeek);
}

function writeDay(date: CalendarDate | undefined, today: CalendarDate): string {
  return date ? formatShortDate(date, date.year !== today.year) : NONE;
}

/** A number of a phase with its unit, and what it says or is based on. */
export interface Figure {
  label: string;
  value: string;
  text: string;
}
