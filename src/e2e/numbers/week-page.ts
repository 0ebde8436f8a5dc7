import type { CalendarDate } from '../../roadmap/calendar.ts';
import type { Week } from '../../roadmap/model.ts';
import { STATUSES } from '../../schemas/vocabulary.ts';
import { expectFrame, expectWeekRows, type Texts } from './every-page.ts';
import {
  join,
  sayCount,
  sayDay,
  sayEarned,
  sayHours,
  sayLabel,
  sayLate,
  sayLine,
  sayNewDates,
  saySpanOfYear,
} from './words.ts';

/** The page of a week. */
export function expectWeek(week: Week): Texts {
  const { number, title, summary, milestone, updatedOn, previous, next } = week;
  const isOpen = week.status === 'in-progress';
  const checks = [...new Set([...week.checks, ...week.passed])];
  return {
    ...expectFrame({
      title,
      summary,
      eyebrow: `Week ${number} · ${milestone.title}`,
      updatedOn,
      previous: previous && toStep(previous, week),
      next: next && toStep(next, week),
    }),
    '.rail a': week.phase.weeks.map((other) => String(other.number)),
    '.rail a@aria-label': week.phase.weeks.map(
      (other) => `${other.number} ${other.title}: ${sayLabel(other.status)}`,
    ),
    '.rail [aria-current]': [String(number)],
    '.facts > div': listFacts(week),
    '.facts + .meta': week.replanned ? [sayNewDates(week.phase)] : [],
    '.goal': [`Goal: ${week.goal}`],
    'section:has(> #objectives) li': week.objectives.map(({ title: objective, measure }) =>
      join(objective, ...(measure ? [sayLine(measure)] : [])),
    ),
    'section:has(> #features) li': week.features.map((feature) =>
      join(feature.title, ...(isOpen && feature.done ? ['✓', 'done'] : [])),
    ),
    'section:has(> #requirements) li': week.requirements,
    'section:has(> #ideas) li': week.ideas,
    '.plan li': week.plan.map(({ title: session, hours, outcome }) =>
      join(session, sayHours(hours), `Outcome: ${sayLine(outcome)}`),
    ),
    'section:has(> #checks) li': checks.map((check) =>
      join(check.title, ...(week.passed.includes(check) ? ['✓', 'passed'] : [])),
    ),
    ...expectWeekRows([...week.prerequisites, ...week.unlocks]),
  };
}

/** The way to another week. */
function toStep(other: Week, week: Week): { title: string; note: string } {
  const note = [sayLabel(other.status), sayHours(other.hours)];
  if (other.prerequisites.includes(week)) note.push('builds on this week');
  if (week.prerequisites.includes(other)) note.push('this week builds on it');
  return { title: `${other.number} ${other.title}`, note: note.join(' · ') };
}

function listFacts(week: Week): string[] {
  const { status, planned, replanned, daysLate, features, passed, phase, repo, demo } = week;
  const reached = STATUSES.indexOf(status);
  const done = features.filter((feature) => feature.done).length;
  const checks = phase.readiness.byCheck.size;
  const toReached = (label: string, rank: number, date: CalendarDate | undefined) =>
    reached >= rank ? [join(label, date ? sayDay(date) : 'day unknown')] : [];
  return [
    join('Status', sayLabel(status)),
    join('Planned', saySpanOfYear(planned)),
    ...toReached('Started', 1, week.startedOn),
    ...toReached('Completed', 2, week.completedOn),
    ...toReached('Deployed', 3, week.deployedOn),
    ...(daysLate ? [join('Against plan', sayLate(daysLate))] : []),
    ...(replanned ? [join('New dates', saySpanOfYear(replanned))] : []),
    join('Effort', sayHours(week.hours)),
    ...(reached > 0
      ? [join('Earned', `${sayEarned(week)}, ${done} of ${sayCount(features.length, 'feature')}`)]
      : []),
    join('Readiness', `${passed.length} of ${sayCount(checks, 'check')}`),
    join('Category', week.categories.join(' + ')),
    join('Skills', week.skills.join(', ')),
    ...(repo ? [join('Code', new URL(repo).pathname.replace('/', ''))] : []),
    ...(demo ? [join('Live', new URL(demo).hostname)] : []),
  ];
}
