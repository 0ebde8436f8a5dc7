// What the pictures of the progress page say and where they draw it: captions, legends, labels,
// descriptions, tables, and the places of lines, bars and squares.
import { compareDates, daysBetween, type CalendarDate } from '../../roadmap/calendar.ts';
import type { Roadmap, Week } from '../../roadmap/model.ts';
import { RECENT_DAYS } from '../../roadmap/pace.ts';
import { isDone } from '../../roadmap/progress.ts';
import type { Span } from '../../roadmap/schedule.ts';
import { STATUSES } from '../../schemas/vocabulary.ts';
import type { Texts } from './every-page.ts';
import {
  addDay,
  listCorners,
  makePlaces,
  percent,
  placeBar,
  placeLine,
  placeMonths,
} from './places.ts';
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
  const toX = makePlaces(span);
  const [todayX, deadlineX] = [toX(addDay(today)), toX(addDay(endsOn))];
  const level = deadlineX < 100 ? [{ from: deadlineX, to: 100 }] : [];
  const corners = listCorners([
    { x: 0, y: toY(0) },
    ...earned.map((total) => ({ x: toX(total.date), y: toY(total.hours) })),
    { x: todayX, y: toY(progress.hoursEarned) },
  ]);
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
    '.burn-up .days line@x1': placeMonths(span),
    '.burn-up .days line@x2': placeMonths(span),
    '.burn-up .days text@x': placeMonths(span),
    ...placeLine('.burn-up line.deadline', [{ from: deadlineX, to: deadlineX }]),
    ...placeLine('.burn-up line.today', [{ from: todayX, to: todayX }]),
    '.burn-up text:is(.deadline, .today)@x': [percent(deadlineX), percent(todayX)],
    // The label below points away from the line of the one above.
    '.burn-up text:is(.deadline, .today)@y': ['-26', '-10'],
    // From nothing to all hours, and level from the deadline on, where the picture goes on.
    ...placeLine('.burn-up line.planned', [{ from: 0, to: deadlineX }, ...level]),
    '.burn-up line.planned@y1': ['200', ...level.map(() => '0')],
    '.burn-up line.planned@y2': ['0', ...level.map(() => '0')],
    '.burn-up .plot path.earned@d': [`M${corners.join('L')}`],
    // What is below the line, down to the ground.
    '.burn-up path.area@d': [
      `M${[...corners, ...corners.toReversed().map((corner) => corner.replace(/,.*/, ',200'))].join('L')}Z`,
    ],
    // All days of the fixture are known.
    '.burn-up .unknown@x2': [],
    // From what is earned now to all hours.
    ...placeLine(
      '.burn-up line.forecast',
      forecasts.map(({ date }) => ({ from: todayX, to: toX(addDay(date)) })),
    ),
    '.burn-up line.forecast@y1': forecasts.map(() => say(toY(progress.hoursEarned))),
    '.burn-up line.forecast@y2': forecasts.map(() => '0'),
    '.burn-up svg:has(> .end)@x': forecasts.map(({ date }) => percent(toX(addDay(date)))),
    '.burn-up svg:has(> .end)@y': forecasts.map(() => '0'),
    '.burn-up circle@cx': [percent(todayX), percent(todayX)],
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
  const { startsOn, endsOn, weeks, milestones } = phase;
  const toRow = (week: Week) => join(week.number, week.title);
  const toActual = ({ status, startedOn, completedOn }: Week): Span[] =>
    startedOn
      ? [{ startsOn: startedOn, endsOn: isDone(status) ? (completedOn ?? today) : today }]
      : [];
  const summaries = weeks.map((week) =>
    [
      `Week ${week.number}: planned ${saySpanOfYear(week.planned)}`,
      sayLabel(week.status).toLowerCase(),
      ...toActual(week).map(saySpanOfYear),
    ].join(', '),
  );
  const toX = makePlaces(phase);
  const toBar = (span: Span) => ({ from: toX(span.startsOn), to: toX(addDay(span.endsOn)) });
  const todayX = toX(addDay(today));
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
    '.timeline .days line@x1': placeMonths(phase),
    '.timeline .days line@x2': placeMonths(phase),
    '.timeline .days text@x': placeMonths(phase),
    ...placeLine('.timeline line.today', [{ from: todayX, to: todayX }]),
    '.timeline text.today@x': [percent(todayX)],
    ...placeBar(
      '.timeline .group rect',
      milestones.map(({ planned }) => toBar(planned)),
    ),
    ...placeBar(
      '.timeline .row .outline',
      weeks.map(({ planned }) => toBar(planned)),
    ),
    ...placeLine('.timeline line.actual', weeks.flatMap(toActual).map(toBar)),
    // A mark is for a week of which only one day is known.
    '.timeline .rows .mark@d': [],
  };
}

/** Commits and changes of status, day by day. */
export function expectActivity({ today, activity, currentPhase }: Roadmap): Texts {
  const { startsOn, endsOn } = currentPhase;
  const first = activity[0]?.date ?? startsOn;
  const span = { startsOn: compareDates(first, startsOn) < 0 ? first : startsOn, endsOn };
  // A column is a week from Monday on, a row a day of it; both are 14 wide.
  const monday = span.startsOn.subtract({ days: span.startsOn.dayOfWeek - 1 });
  const draw = (days: readonly CalendarDate[], side: number) =>
    days
      .map((date) => {
        const [x, y] = [Math.floor(daysBetween(monday, date) / 7), date.dayOfWeek - 1].map(
          (place) => place * 14 + 7 - side / 2,
        );
        return `M${x} ${y}h${side}v${side}h-${side}z`;
      })
      .join('');
  const dayCount = daysBetween(span.startsOn, span.endsOn) + 1;
  const all = Array.from({ length: dayCount }, (_, index) => span.startsOn.add({ days: index }));
  const drawCommits = (side: number, isShown: (commits: number) => boolean) =>
    draw(
      activity.filter((day) => isShown(day.commits)).map(({ date }) => date),
      side,
    );
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
    // A square for each day that has come, and a smaller one for each that has not.
    '.activity path.none@d': [
      draw(
        all.filter((date) => compareDates(date, today) <= 0),
        12,
      ),
    ],
    '.activity path.coming@d': [
      draw(
        all.filter((date) => compareDates(date, today) > 0),
        11,
      ),
    ],
    '.activity path.some@d': [
      drawCommits(5, (count) => count === 1),
      drawCommits(8, (count) => count === 2 || count === 3),
      drawCommits(12, (count) => count > 3),
    ],
    '.activity path.now@d': [draw([today], 14)],
    // A dot of radius 3.5 over the upper right corner of its day.
    '.activity path.change@d': [
      draw(
        activity.filter((day) => day.statusChanges > 0).map(({ date }) => date),
        12,
      ).replaceAll(
        /M(\d+) (\d+)[^M]*/g,
        (_, x, y) => `M${Number(x) + 7} ${Number(y) + 2}a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0z`,
      ),
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
