import { RECENT_DAYS, type Pace } from '../../roadmap/pace.ts';
import { isDone } from '../../roadmap/progress.ts';
import type { Roadmap, Week } from '../../roadmap/model.ts';
import type { Forecast } from '../../roadmap/standing.ts';
import { expectActivity, expectBurnUp, expectTimeline } from './charts.ts';
import { expectFrame, expectHoursBars, expectStatusBar, type Texts } from './every-page.ts';
import { expectCategories, expectHeadline } from './phase-pages.ts';
import {
  join,
  sayAhead,
  sayCount,
  sayDay,
  sayEarned,
  sayLabel,
  sayLate,
  sayNewDates,
  sayPace,
  sayPart,
  sayRoughHours,
  sayShare,
  sayShortDate,
  sayShortDay,
  saySpan,
  saySpanOfYear,
} from './words.ts';

/** The page of progress, of a phase that has begun and is not finished. */
export function expectProgress(roadmap: Roadmap): Texts {
  const phase = roadmap.currentPhase;
  return {
    ...expectFrame({
      title: 'Progress',
      summary: `Where ${phase.title} stands: on time or not, at what pace, and what is next.`,
    }),
    ...expectHeadline(roadmap),
    '.figures > div': listFigures(roadmap),
    ...expectBurnUp(roadmap),
    '.late-weeks > li': phase.lateWeeks.map(({ number, title, status, planned, daysLate = 0 }) =>
      join(
        `Week ${number}: ${title}`,
        sayLabel(status),
        sayLate(daysLate),
        `planned until ${sayDay(planned.endsOn)}`,
      ),
    ),
    ...expectTimeline(roadmap),
    '.week-table tr': [
      join('Week', 'Planned', 'Actual', 'New dates', 'Earned'),
      ...phase.weeks.map((week) =>
        join(
          `${week.number} ${week.title}`,
          sayLabel(week.status),
          saySpan(week.planned),
          sayActual(week),
          week.daysLate ? sayLate(week.daysLate) : undefined,
          week.replanned ? saySpan(week.replanned) : '–',
          sayEarned(week),
        ),
      ),
    ],
    '.scroller:has(.week-table) + p': [sayNewDates(phase)],
    ...expectStatusBar(phase.progress),
    ...expectHoursBars(
      'milestones',
      'Milestone',
      phase.milestones.map(({ title, planned, progress }) => ({
        title,
        notes: [`planned ${saySpanOfYear(planned)}`, ...sayPart(progress)],
        progress,
      })),
    ),
    ...expectCategories(phase),
    // For the weeks with two categories, of which the fixture has some.
    '#categories ~ table + p': [SPLIT_HOURS],
    ...expectActivity(roadmap),
    ...expectReadiness(roadmap),
    '#changes + * tr': [
      join('Day', 'Week', 'Change'),
      ...phase.weeks
        .flatMap((week) => week.events.map((event) => ({ ...event, week })))
        .map(({ date, ...event }) => ({ ...event, day: date?.toString() ?? '', date }))
        .toSorted((left, right) => (left.day < right.day ? 1 : left.day > right.day ? -1 : 0))
        .map(({ date, week, from, to }) =>
          join(
            date ? sayShortDate(date) : 'Unknown',
            `${week.number} ${week.title}`,
            `${sayLabel(from)} → ${sayLabel(to)}`,
          ),
        ),
    ],
  };
}

const SPLIT_HOURS =
  'The hours of a week with two categories are split evenly between them, so that the hours add up to the whole. The week itself is counted in both.';

function listFigures({ currentPhase: phase, streak }: Roadmap): string[] {
  const { standing, progress, plannedPace, weeks } = phase;
  const { pace, forecast, ahead, daysLeft, hoursLeft, neededPace = 0 } = standing;
  const late = weeks.filter(({ status, daysLate = 0 }) => !isDone(status) && daysLate > 0).length;
  const begun = weeks.filter(({ status }) => status === 'in-progress').length;
  const toPace = (label: string, measured: Pace | undefined) =>
    join(
      label,
      sayPace(measured?.perWeek ?? 0),
      `${sayRoughHours(measured?.hours ?? 0)} in ${sayCount(measured?.days ?? 0, 'day')}.`,
    );
  const toForecast = (label: string, { finishesOn, daysLate }: Forecast) =>
    join(`Forecast, ${label}`, sayShortDay(finishesOn), `${sayLate(daysLate)}, if the pace stays.`);
  return [
    join(
      'Weeks done',
      `${progress.weeksDone} of ${progress.weeks}`,
      begun > 0 ? `${sayCount(begun, 'week')} in progress.` : 'None in progress.',
    ),
    join('Earned', sayRoughHours(standing.earned), `${sayShare(progress)} of the phase.`),
    join(
      'Planned by today',
      sayRoughHours(standing.planned),
      `At a steady ${sayPace(plannedPace)}.`,
    ),
    join(
      'Against the plan',
      `${sayCount(Math.round(Math.abs(ahead.days)), 'day')} ${ahead.days > 0 ? 'ahead' : 'behind'}`,
      `${sayAhead(ahead.hours)}.`,
    ),
    join('Time', sayCount(daysLeft, 'day'), 'Left after today.'),
    toPace('Pace so far', pace.whole),
    toPace('Pace lately', pace.recent),
    join(
      'Pace needed',
      sayPace(neededPace),
      `${sayRoughHours(hoursLeft)} in the ${sayCount(daysLeft, 'day')} after today.`,
    ),
    ...(forecast.whole ? [toForecast('pace so far', forecast.whole)] : []),
    ...(forecast.recent ? [toForecast(`last ${RECENT_DAYS} days`, forecast.recent)] : []),
    join(
      'Late',
      sayCount(late, 'week'),
      late > 0 ? 'Not done, though the planned days are over.' : 'No week is overdue.',
    ),
    join(
      'Streak',
      sayCount(streak ?? 0, 'week'),
      'Calendar weeks in a row with a change to the content.',
    ),
  ];
}

function sayActual({ status, startedOn, completedOn }: Week): string {
  if (startedOn && completedOn) return saySpan({ startsOn: startedOn, endsOn: completedOn });
  return startedOn && !isDone(status) ? `since ${sayShortDay(startedOn)}` : '–';
}

/** The matrix, counted anew by row and by column from what each week has passed. */
function expectReadiness({ weekChecks, currentPhase: { weeks } }: Roadmap): Texts {
  const passes = (week: Week, id: string) => week.passed.some((check) => check.id === id);
  const columns = weeks.map(({ passed }) => new Set(passed).size);
  const total = columns.reduce((sum, count) => sum + count, 0);
  const checks = weekChecks.flatMap((part) => part.checks);
  return {
    '.readiness tr': [
      join('Check', ...weeks.flatMap(({ number, title }) => [number, title]), 'Weeks'),
      ...weekChecks.flatMap((part) => [
        part.title,
        ...part.checks.map(({ id, title }) =>
          join(
            title,
            ...weeks.map((week) => (passes(week, id) ? 'passed' : 'not passed')),
            weeks.filter((week) => passes(week, id)).length,
          ),
        ),
      ]),
      join('Checks passed', ...columns, total),
    ],
    '.readiness td.passed': Array.from({ length: total }, () => 'passed'),
    '.readiness .note': [`${total} of ${weeks.length * checks.length} checks passed.`],
  };
}
