import type { Phase, Roadmap } from '../roadmap/model.ts';
import type { PartProgress, Progress } from '../roadmap/progress.ts';
import type { Forecast, Standing } from '../roadmap/standing.ts';
import type { Status } from '../schemas/vocabulary.ts';
import { writeEnvelope } from './envelope.ts';
import { FEED_PATHS } from './feed-paths.ts';
import { addressOf, type FeedSite } from './feed-site.ts';
import { tidy, writeDay } from './fields.ts';
import type { ProgressFeed } from './progress-schema.ts';

/** How far each phase has come, as data for other programs (see `progressSchema`). */
export function buildProgressFeed(roadmap: Roadmap, site: FeedSite): ProgressFeed {
  return {
    ...writeEnvelope(roadmap, site, FEED_PATHS.progressSchema),
    streak: roadmap.streak ?? null,
    phases: roadmap.phases.map((phase) => ({
      ...writePhase(phase),
      page: addressOf(site, phase.path),
    })),
  };
}

function writePhase(phase: Phase) {
  return {
    id: phase.id,
    number: phase.number,
    title: phase.title,
    startsOn: phase.startsOn.toString(),
    endsOn: phase.endsOn.toString(),
    ...writeProgress(phase.progress),
    standing: writeStanding(phase.standing, phase.plannedPace),
    nextWeek: phase.nextWeek?.number ?? null,
    lateWeeks: phase.lateWeeks.map(({ number, daysLate = 0 }) => ({ week: number, daysLate })),
    milestones: phase.milestones.map(({ id, title, progress }) => ({
      id,
      title,
      ...writePart(progress),
    })),
    categories: phase.categories.map((category) => ({
      title: category.category,
      ...writePart(category),
    })),
    checks: { passed: phase.readiness.passed, total: phase.readiness.total },
  };
}

function writeProgress({ weeks, weeksDone, hours, hoursEarned, share, byStatus }: Progress) {
  const countOf = (status: Status) => byStatus.find((count) => count.status === status)?.weeks ?? 0;
  return {
    weeks,
    weeksDone,
    hours: tidy(hours),
    hoursEarned: tidy(hoursEarned),
    share: tidy(share),
    weeksByStatus: {
      'not-started': countOf('not-started'),
      'in-progress': countOf('in-progress'),
      completed: countOf('completed'),
      deployed: countOf('deployed'),
    },
  };
}

function writePart(progress: PartProgress) {
  return {
    ...writeProgress(progress),
    hoursPlanned: tidy(progress.planned),
    hoursAhead: tidy(progress.ahead),
  };
}

function writeStanding(standing: Standing, plannedPace: number) {
  const { pace, forecast } = standing;
  return {
    time: standing.time,
    days: standing.days,
    daysPassed: standing.daysPassed,
    daysLeft: standing.daysLeft,
    hoursLeft: tidy(standing.hoursLeft),
    hoursPlanned: tidy(standing.planned),
    hoursAhead: tidy(standing.ahead.hours),
    daysAhead: tidy(standing.ahead.days),
    pace: {
      planned: tidy(plannedPace),
      whole: writePace(pace.whole?.perWeek),
      recent: writePace(pace.recent?.perWeek),
      needed: writePace(standing.neededPace),
    },
    forecast: { whole: writeForecast(forecast.whole), recent: writeForecast(forecast.recent) },
    isFinished: standing.isFinished,
    finishedOn: writeDay(standing.finishedOn),
  };
}

function writePace(perWeek: number | undefined): number | null {
  return perWeek === undefined ? null : tidy(perWeek);
}

function writeForecast(forecast: Forecast | undefined) {
  return forecast
    ? { finishesOn: forecast.finishesOn.toString(), daysLate: forecast.daysLate }
    : null;
}
