import type { HealthData } from '../schemas/health.ts';
import { NO_HEALTH, readAddressHealth } from './address-health.ts';
import { buildChecklist, buildGuide, buildResource, listWeekParts } from './build-pages.ts';
import { buildPhases } from './build-phases.ts';
import { buildWeeks } from './build-weeks.ts';
import { listActivity } from './activity.ts';
import { compareDates, type CalendarDate } from './calendar.ts';
import type { Entry, RoadmapContent } from './content.ts';
import { settleDays, type History } from './history.ts';
import { buildLibrary } from './library.ts';
import type { Phase, Resource, Roadmap } from './model.ts';
import { fileOf } from './paths.ts';
import { RoadmapError } from './references.ts';
import { countStreak } from './streak.ts';
import { measureWeek } from './week-progress.ts';

/**
 * Joins content into a roadmap: references become the things they name, and every number that the
 * portal shows is computed.
 *
 * @param content entries that are valid by their schemas
 * @param recorded what git remembers of the content
 * @param today the day for which to compute
 * @param health what is known of the addresses of resources
 * @throws RoadmapError naming file, field and value when a reference leads nowhere, a week belongs
 *   to no phase or milestone, or there is no phase
 */
export function buildRoadmap(
  content: RoadmapContent,
  recorded: History,
  today: CalendarDate,
  health: HealthData = NO_HEALTH,
): Roadmap {
  const history = settleDays(recorded, today);
  const resources = content.resources
    .map((entry) => buildResource(entry, history, readAddressHealth(health, entry.data.url, today)))
    .toSorted((left, right) => left.title.localeCompare(right.title, 'en'));
  const resourceById = new Map(resources.map((resource) => [resource.id, resource]));
  const checklists = inOrder(content.checklists).map((entry) => buildChecklist(entry, history));
  const weekChecks = listWeekParts(checklists);
  const measured = content.weeks.map((entry) => ({
    ...entry,
    measured: measureWeek(entry, history, today),
  }));
  const { phases, spans } = buildPhases(content.phases, measured, history, today);
  const weeks = buildWeeks(measured, phases, {
    spans,
    resources: resourceById,
    checks: new Map(weekChecks.flatMap(({ checks }) => checks.map((check) => [check.id, check]))),
    history,
    today,
  });
  const events = weeks.flatMap((week) => week.events);
  const isUncommitted = measured.some((week) => week.measured.isUncommitted);
  const activity = listActivity([...history.commits, ...(isUncommitted ? [today] : [])], events);
  const topics = new Set(content.phases.flatMap((phase) => phase.data.topics));
  return {
    today,
    phases,
    currentPhase: findCurrentPhase(phases, today),
    weeks,
    checklists,
    weekChecks,
    resources,
    topics: [...topics]
      .map((topic) => ({
        title: topic,
        resources: resources.filter((resource) => resource.topic === topic),
      }))
      .filter(isFilled),
    library: buildLibrary(resources, weeks, [...topics]),
    guides: inOrder(content.guides).map((entry) =>
      buildGuide(entry, {
        resources: resourceById,
        weeks: new Map(weeks.map((week) => [week.id, week])),
        history,
      }),
    ),
    historyExtent: history.extent,
    unrecordedWeeks: weeks.filter(
      ({ id, status }) =>
        history.files.size > 0 && status !== 'not-started' && !isRecorded(history, id),
    ),
    activity,
    streak: countStreak(
      activity.map(({ date }) => date),
      history,
      today,
    ),
  };
}

function findCurrentPhase(phases: readonly Phase[], today: CalendarDate): Phase {
  const unfinished = phases.find((phase) => compareDates(today, phase.endsOn) <= 0);
  const phase = unfinished ?? phases.at(-1);
  if (!phase) throw new RoadmapError({ file: 'phases/', field: 'files' }, 0, 'at least one phase');
  return phase;
}

function isRecorded({ files }: History, week: string): boolean {
  return (files.get(fileOf('weeks', week)) ?? []).length > 0;
}

function isFilled(group: { resources: readonly Resource[] }): boolean {
  return group.resources.length > 0;
}

function inOrder<T extends { order: number }>(entries: readonly Entry<T>[]): Entry<T>[] {
  return entries.toSorted(
    (left, right) => left.data.order - right.data.order || left.id.localeCompare(right.id, 'en'),
  );
}
