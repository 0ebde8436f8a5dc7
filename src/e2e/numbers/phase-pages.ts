// Home, the phase, and the list of weeks.
import type { Phase, Roadmap } from '../../roadmap/model.ts';
import {
  expectFrame,
  expectHoursBars,
  expectStatusBar,
  expectWeekRows,
  type Texts,
} from './every-page.ts';
import {
  join,
  sayAhead,
  sayCount,
  sayDay,
  sayDayOfYear,
  sayEarned,
  sayHours,
  sayPart,
  sayLabel,
  sayRoughHours,
  sayShare,
  saySpan,
  saySpanOfYear,
} from './words.ts';

/** The first page. */
export function expectHome(roadmap: Roadmap, siteTitle: string): Texts {
  const phase = roadmap.currentPhase;
  const { title, summary, startsOn, endsOn, milestones } = phase;
  const eyebrow = `${siteTitle} · ${sayDay(startsOn)} – ${sayDay(endsOn)}`;
  return {
    ...expectFrame({ title, summary, eyebrow }),
    ...expectHeadline(roadmap),
    '.as-of': [`As of ${sayDay(roadmap.today)}. Pace, forecast and pictures`],
    ...expectStatusBar(phase.progress),
    '.milestone-head > :is(.eyebrow, h3, h3 + p, .meta)': milestones.flatMap((milestone) => [
      `Weeks ${milestone.range.first}–${milestone.range.last} · ${saySpan(milestone.planned)}`,
      milestone.title,
      `${milestone.focus}.`,
      join(
        `${milestone.progress.weeksDone} of ${sayCount(milestone.progress.weeks, 'week')}`,
        sayShare(milestone.progress),
        sayEarned(milestone.progress),
      ),
    ]),
    '.share-bar@aria-label': milestones.map(({ progress }) => `${sayEarned(progress)} done`),
    '.share-bar .fill-completed@width': milestones
      .filter(({ progress }) => progress.hoursEarned > 0)
      .map(({ progress: { hoursEarned, hours } }) => String((hoursEarned / hours) * 100)),
    '.map-week': phase.weeks.map((week) =>
      join(
        week.number,
        week.title,
        sayLabel(week.status),
        sayHours(week.hours),
        ...(week.prerequisites.length > 0
          ? [`after ${week.prerequisites.map(({ number }) => number).join(', ')}`]
          : []),
      ),
    ),
    '.map-week.next a': phase.nextWeek ? [join(phase.nextWeek.number, phase.nextWeek.title)] : [],
    '.map-week a@href': phase.weeks.map(({ path }) => path),
    '.goals li': phase.goals,
    ...expectCategories(phase),
    '.prose > p:not([class])': [
      `Part of ${phase.roadmap.title}: ${sayHours(phase.roadmap.hours)} over ${sayCount(phase.roadmap.weeks, 'week')}.`,
      `Before it: ${phase.previous?.title ?? ''}.`,
    ],
  };
}

/** Where the phase stands, and what is next: what home and the progress page begin with. */
export function expectHeadline({ today, currentPhase: phase }: Roadmap): Texts {
  const { progress, standing, nextWeek } = phase;
  const { ahead, forecast } = standing;
  const finish = forecast.whole ? sayDayOfYear(forecast.whole.finishesOn) : '';
  return {
    '[data-figure=weeks]': [`${progress.weeksDone} of ${sayCount(progress.weeks, 'week')}`],
    '[data-figure=hours]': [sayEarned(progress)],
    '[data-figure=ahead]': [sayAhead(ahead.hours)],
    '[data-figure=outlook]': [`at this pace done on ${finish}`],
    '.as-of': [`As of ${sayDay(today)}.`],
    '.next-step': nextWeek
      ? [
          join(
            nextWeek.status === 'in-progress' ? 'Being worked on' : 'Next',
            `Week ${nextWeek.number}: ${nextWeek.title}`,
            `${nextWeek.goal}.`,
            `${sayHours(nextWeek.hours - nextWeek.hoursEarned)} left`,
            `planned ${saySpan(nextWeek.planned)}`,
          ),
        ]
      : [],
    '[data-next-week]@href': nextWeek ? [nextWeek.path] : [],
  };
}

/** The table of hours by category. */
export function expectCategories({ categories }: Phase): Texts {
  const parts = categories.map((progress) => ({
    title: progress.category,
    notes: sayPart(progress),
    progress,
  }));
  return expectHoursBars('categories', 'Category', parts);
}

/** The page of a phase. */
export function expectPhase(phase: Phase): Texts {
  const { range, roadmap, previous, next } = phase;
  return {
    ...expectFrame({
      title: `Phase ${phase.number}: ${phase.name}`,
      summary: phase.summary,
      eyebrow: roadmap.title,
      updatedOn: phase.updatedOn,
    }),
    '.facts > div': [
      join('Focus', phase.focus),
      join(
        'Dates',
        `${sayDay(phase.startsOn)} – ${sayDay(phase.endsOn)}, ${sayCount(phase.days, 'day')}`,
      ),
      join('Weeks', `${range.first}–${range.last}: ${sayCount(phase.weeks.length, 'project')}`),
      join(
        'Effort',
        `${sayHours(phase.progress.hours)}, ${sayRoughHours(phase.plannedPace)} a week`,
      ),
      join(
        'Part of',
        `${roadmap.title}: ${sayHours(roadmap.hours)} over ${sayCount(roadmap.weeks, 'week')}`,
      ),
      ...(previous ? [join('Before it', previous.title)] : []),
      ...(next ? [join('After it', next.title)] : []),
    ],
    '#goals + ul li': phase.goals,
    'section:has(> h3)': phase.milestones.map((milestone) =>
      join(
        milestone.title,
        `Weeks ${milestone.range.first}–${milestone.range.last}, ${saySpanOfYear(milestone.planned)}. Focus: ${milestone.focus}.`,
        ...milestone.outcomes,
      ),
    ),
  };
}

/** The list of phases. */
export function expectPhases({ phases }: Roadmap): Texts {
  return {
    '.page-cards li': phases.map(({ title, summary, weeks, progress }) =>
      join(title, summary, sayCount(weeks.length, 'week'), sayHours(progress.hours)),
    ),
  };
}

/** The list of weeks. */
export function expectWeeks({ phases, weeks }: Roadmap): Texts {
  const milestones = phases.flatMap((phase) => phase.milestones);
  return {
    'section > :is(h2, .meta)': milestones.flatMap(({ title, focus, planned, progress }) => [
      title,
      join(
        focus,
        sayCount(progress.weeks, 'week'),
        sayHours(progress.hours),
        saySpanOfYear(planned),
      ),
    ]),
    ...expectWeekRows(weeks, true),
  };
}
