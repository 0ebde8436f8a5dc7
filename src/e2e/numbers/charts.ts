// What the pictures of the progress page say: captions, legends, labels, descriptions and tables.
import { compareDates, daysBetween, type CalendarDate } from '../../roadmap/calendar.ts';
import type { Roadmap, Week } from '../../roadmap/model.ts';
import { RECENT_DAYS } from '../../roadmap/pace.ts';
import { isDone } from '../../roadmap/progress.ts';
import { STATUSES } from '../../schemas/vocabulary.ts';
import type { Texts } from './every-page.ts';
import {
  join,
  say,
  sayCount,
  sayDay,
  sayEarned,
  sayHours,
  sayLabel,
  sayMonth,
  sayRoughHours,
  sayShortDate,
  sayShortDay,
  saySpanOfYear,
} from './words.ts';

/** Earned against planned hours. */
export function expectBurnUp({ today, currentPhase: phase }: Roadmap): Texts {
  const { startsOn, endsOn, days, earned, standing, progress } = phase;
  const { hours } = progress;
  const forecasts = [
    { label: 'at the pace so far', forecast: standing.forecast.whole },
    { label: `at the pace of the last ${RECENT_DAYS} days`, forecast: standing.forecast.recent },
  ].flatMap(({ label, forecast }) => (forecast ? [{ label, date: forecast.finishesOn }] : []));
  const span = { startsOn, endsOn: findLast([endsOn, ...forecasts.map(({ date }) => date)]) };
  const planBy = (date: CalendarDate) =>
    (hours * Math.min(days, daysBetween(startsOn, date) + 1)) / days;
  const earnedBy = (date: CalendarDate) =>
    earned.findLast((total) => compareDates(total.date, date) <= 0)?.hours ?? 0;
  const plannedNow = `${say(standing.planned, 1)} of ${sayHours(hours)}`;
  // Lines at round hours, and one at all of them.
  const grid = [0, 20, 40, 60, 80].filter((line) => line < hours);
  const toY = (reached: number) => 200 - (200 * reached) / hours;
  return {
    '.burn-up figcaption': [join('Hours earned and hours planned', saySpanOfYear(span))],
    '.burn-up .legend li': [
      `Earned by today: ${sayEarned(progress)}`,
      `Planned by today: ${plannedNow}`,
      ...forecasts.map(({ label, date }) => `Done on ${sayDay(date)} ${label}`),
    ],
    '.burn-up desc': [
      [
        `Plan: ${sayHours(hours)} from ${sayDay(startsOn)} to ${sayDay(endsOn)}.`,
        `By ${sayDay(today)}, earned: ${sayEarned(progress)}; planned: ${plannedNow}.`,
        ...forecasts.map(({ label, date }) => `Done ${label} on ${sayDay(date)}.`),
      ].join(' '),
    ],
    '.burn-up text': [
      ...grid.map(String),
      sayHours(hours),
      ...listMonths(span.startsOn, span.endsOn),
      `Deadline, ${sayShortDay(endsOn)}`,
      `Today, ${sayShortDay(today)}`,
    ],
    '.burn-up text.hours@y': [...grid, hours].map((line) => say(toY(line) + 4)),
    '.burn-up circle.now@cy': [say(toY(progress.hoursEarned))],
    '.burn-up circle.plan@cy': [say(toY(standing.planned))],
    '.burn-up tr': [
      join('Day', 'What', 'Earned', 'Planned'),
      ...[
        { date: startsOn, what: 'First day' },
        ...earned.map(({ date }) => ({ date, what: 'Earned hours changed' })),
        { date: today, what: 'Today' },
        { date: endsOn, what: 'Deadline' },
        ...forecasts.map(({ label, date }) => ({ date, what: `Done ${label}` })),
      ]
        .toSorted((left, right) => compareDates(left.date, right.date))
        .map(({ date, what }) =>
          join(
            sayShortDate(date),
            what,
            compareDates(date, today) > 0 ? '–' : sayHours(earnedBy(date)),
            sayRoughHours(planBy(date)),
          ),
        ),
    ],
  };
}

/** Planned and actual days of the weeks. */
export function expectTimeline({ today, currentPhase: phase }: Roadmap): Texts {
  const { startsOn, endsOn, days, weeks, milestones } = phase;
  const toRow = (week: Week) => join(week.number, week.title);
  const summaries = weeks.map((week) => {
    const actual = week.startedOn && {
      startsOn: week.startedOn,
      endsOn: isDone(week.status) ? (week.completedOn ?? today) : today,
    };
    return [
      `Week ${week.number}: planned ${saySpanOfYear(week.planned)}`,
      sayLabel(week.status).toLowerCase(),
      ...(actual ? [saySpanOfYear(actual)] : []),
    ].join(', ');
  });
  const rows = STATUSES.map((status): [string, string[]] => [
    `.timeline .row.status-${status}`,
    weeks.filter((week) => week.status === status).map(toRow),
  ]);
  return {
    '.timeline figcaption': [
      join('When each week is planned, and when it was done', saySpanOfYear(phase)),
    ],
    '#timeline-summary': [`${summaries.join('; ')}.`],
    '.timeline text': [...listMonths(startsOn, endsOn), `Today, ${sayShortDay(today)}`],
    '.timeline :is(.group, .row)': milestones.flatMap(({ title, weeks: members }) => [
      title,
      ...members.map(toRow),
    ]),
    ...Object.fromEntries(rows),
    '.timeline .row .outline@x': weeks.map(
      ({ planned }) => `${say((100 * daysBetween(startsOn, planned.startsOn)) / days)}%`,
    ),
  };
}

/** Commits and changes of status, day by day. */
export function expectActivity({ today, activity, currentPhase }: Roadmap): Texts {
  const { startsOn, endsOn } = currentPhase;
  const first = activity[0]?.date ?? startsOn;
  const span = { startsOn: compareDates(first, startsOn) < 0 ? first : startsOn, endsOn };
  const add = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const commits = add(activity.map((day) => day.commits));
  const changes = add(activity.map((day) => day.statusChanges));
  const summary = `${sayCount(commits, 'commit')} and ${sayCount(changes, 'change')} of status on ${sayCount(activity.length, 'day')}.`;
  return {
    '.activity figcaption': [
      join('Commits to the content and changes of status', saySpanOfYear(span)),
    ],
    // How many commits each size of a square stands for does not depend on the content.
    '.activity .legend li': [
      'No commit',
      '1 commit',
      '2–3',
      '4 or more',
      'Change of status',
      `Today, ${sayDay(today)}`,
    ],
    '.activity desc': [summary],
    '.activity .note': [summary],
    '.activity tr': [
      join('Day', 'Commits', 'Changes of status'),
      ...activity.map((day) => join(sayShortDate(day.date), day.commits, day.statusChanges)),
    ],
  };
}

/** The months that begin in a span of one year. */
function listMonths(startsOn: CalendarDate, endsOn: CalendarDate): string[] {
  const months = Array.from({ length: endsOn.month - startsOn.month }, (_, index) =>
    sayMonth(startsOn.month + index + 1),
  );
  return startsOn.day === 1 ? [sayMonth(startsOn.month), ...months] : months;
}

function findLast(days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((last, day) => (compareDates(day, last) > 0 ? day : last));
}
