import { FORMULAS } from '../../roadmap/formulas.ts';
import type { Roadmap } from '../../roadmap/model.ts';
import { RECENT_DAYS, type Pace } from '../../roadmap/pace.ts';
import type { Forecast } from '../../roadmap/standing.ts';
import type { Texts } from './every-page.ts';
import {
  join,
  sayCount,
  sayDay,
  sayHours,
  sayLate,
  sayRoughHours,
  sayShare,
  saySigned,
  saySpanOfYear,
} from './words.ts';

/** The guide "How progress is computed": each formula, and its numbers as of today. */
export function expectFormulas(roadmap: Roadmap): Texts {
  const worked = Object.entries(workFormulas(roadmap)).map(([id, lines]): [string, string[]] => [
    `.formula:has(> #${id}) li`,
    lines,
  ]);
  return {
    '.formula > :is(h2, p)': FORMULAS.flatMap(({ title, unit, formula, explanation }) => [
      title,
      join(formula, `Result: ${unit}.`),
      explanation.replaceAll('`', ''),
    ]),
    '.prose > p a': [roadmap.currentPhase.title, 'the progress page'],
    ...Object.fromEntries(worked),
  };
}

function workFormulas({ currentPhase: phase, today, streak }: Roadmap): Record<string, string[]> {
  const { startsOn, days, weeks, standing, progress, readiness, nextWeek } = phase;
  const { ahead, daysPassed, daysLeft, hoursLeft, planned, pace, forecast } = standing;
  const all = sayHours(progress.hours);
  const earned = sayHours(progress.hoursEarned);
  const [first, second] = weeks;
  return {
    'status-dates': weeks.flatMap(({ number, startedOn, completedOn }) =>
      startedOn && completedOn
        ? `Week ${number}: started on ${sayDay(startedOn)}, completed on ${sayDay(completedOn)}.`
        : [],
    ),
    'earned-hours': [
      `${weeks
        .filter(({ hoursEarned }) => hoursEarned > 0)
        .map(({ number, hoursEarned }) => `${sayHours(hoursEarned)} (week ${number})`)
        .join(' + ')} = ${earned}.`,
    ],
    share: phase.milestones.map(
      ({ title, progress: part }) =>
        `${title}: ${sayHours(part.hoursEarned)} ÷ ${sayHours(part.hours)} = ${sayShare(part)}.`,
    ),
    'planned-schedule':
      first && second
        ? [
            { week: first, hours: first.hours },
            { week: second, hours: first.hours + second.hours },
          ].map(
            ({ week, hours }) =>
              `Week ${week.number}: ${sayDay(startsOn)} + ${sayCount(days, 'day')} × (${sayHours(hours)} ÷ ${all}) − 1 day is ${sayDay(week.planned.endsOn)}.`,
          )
        : [],
    'planned-hours': [
      `${all} × ${sayCount(daysPassed, 'day')} ÷ ${sayCount(days, 'day')} = ${sayRoughHours(planned)}.`,
    ],
    'ahead-behind': [
      `${earned} − ${sayRoughHours(planned)} = ${saySigned(ahead.hours, 'h')}.`,
      `${sayCount(days, 'day')} × ${earned} ÷ ${all} − ${sayCount(daysPassed, 'day')} = ${saySigned(ahead.days, 'days')}.`,
    ],
    'ahead-of-parts': [
      ...phase.milestones.map(({ title, progress: part }) => ({ title, ...part })),
      ...phase.categories.map((part) => ({ title: part.category, ...part })),
    ]
      .filter((part) => part.weeks > 0)
      .map(
        ({ title, hoursEarned, planned: due, ahead: hours }) =>
          `${title}: ${sayHours(hoursEarned)} − ${sayRoughHours(due)} = ${saySigned(hours, 'h')}.`,
      ),
    pace: [workPace(SO_FAR, pace.whole), workPace(LATELY, pace.recent)],
    forecast: [
      workForecast(SO_FAR, pace.whole, forecast.whole),
      workForecast(LATELY, pace.recent, forecast.recent),
    ],
    'needed-pace': [
      `${sayRoughHours(hoursLeft)} ÷ ${sayCount(daysLeft, 'day')} × 7 = ${sayRoughHours(standing.neededPace ?? 0)} a week.`,
    ],
    'late-weeks':
      phase.lateWeeks.length > 0
        ? phase.lateWeeks.map(
            ({ number, planned: { endsOn }, daysLate = 0 }) =>
              `Week ${number}: planned until ${sayDay(endsOn)}, ${sayLate(daysLate)}.`,
          )
        : ['No week is late.'],
    next: nextWeek ? [`Week ${nextWeek.number}: ${nextWeek.title}.`] : [],
    replanned: weeks.flatMap(({ number, hours, hoursEarned, replanned }) =>
      replanned
        ? `Week ${number}: ${sayHours(hours - hoursEarned)} left, ${saySpanOfYear(replanned)}.`
        : [],
    ),
    streak: [`${sayCount(streak ?? 0, 'calendar week')}.`],
    readiness: [`${readiness.passed} of ${readiness.total} checks in all weeks together.`],
  };

  function workForecast(label: string, measured?: Pace, finish?: Forecast): string {
    return measured && finish
      ? `${label}: ${sayDay(today)} + ${sayHours(hoursLeft)} × ${sayCount(measured.days, 'day')} ÷ ${sayHours(measured.hours)} is ${sayDay(finish.finishesOn)}.`
      : '';
  }
}

const SO_FAR = 'At the pace so far';
const LATELY = `At the pace of the last ${RECENT_DAYS} days`;

function workPace(label: string, pace: Pace | undefined): string {
  return pace
    ? `${label}: ${sayRoughHours(pace.hours)} ÷ ${sayCount(pace.days, 'day')} × 7 = ${sayRoughHours(pace.perWeek)} a week.`
    : '';
}
