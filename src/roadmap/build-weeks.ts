import type { WeekData } from '../schemas/index.ts';
import { parseDate, type CalendarDate } from './calendar.ts';
import type { Entry } from './content.ts';
import type { Phase, Resource, Week } from './model.ts';
import { pathOf } from './paths.ts';
import { findNextWeek } from './progress.ts';
import { resolve, RoadmapError, type Index, type Place } from './references.ts';
import type { Span } from './schedule.ts';
import { includesWeek } from './week-range.ts';

/**
 * The weeks of all phases in order of their numbers, linked with each other and with their
 * resources. Fills in the weeks of the phases, the milestones and the resources.
 * Throws a RoadmapError when a reference leads nowhere or a week has no phase or milestone.
 */
export function buildWeeks(
  entries: readonly Entry<WeekData>[],
  phases: readonly Phase[],
  spans: ReadonlyMap<string, Span>,
  resources: Index<Resource>,
): Week[] {
  const ordered = entries.toSorted((left, right) => left.data.week - right.data.week);
  const weeks = ordered.map((entry) => buildWeek(entry, phases, spans, resources));
  const byId = new Map(weeks.map((week) => [week.id, week]));
  for (const { id, data } of ordered) {
    const place = { file: fileOf(id), field: 'prerequisites' };
    resolve(byId, id, place).prerequisites = data.prerequisites.map((slug) =>
      resolve(byId, slug, place),
    );
  }
  weeks.forEach((week, index) => {
    week.previous = weeks[index - 1];
    week.next = weeks[index + 1];
    week.unlocks = weeks.filter((other) => other.prerequisites.includes(week));
  });
  for (const phase of phases) fillPhase(phase, weeks);
  for (const resource of resources.values())
    resource.usedBy = weeks.filter((week) => week.resources.includes(resource));
  return weeks;
}

function buildWeek(
  { id, data }: Entry<WeekData>,
  phases: readonly Phase[],
  spans: ReadonlyMap<string, Span>,
  resources: Index<Resource>,
): Week {
  const place = { file: fileOf(id), field: 'week' };
  const phase = phases.find(({ range }) => includesWeek(range, data.week));
  const milestone = phase?.milestones.find(({ range }) => includesWeek(range, data.week));
  const planned = spans.get(id);
  if (!phase || !milestone || !planned)
    throw new RoadmapError(place, data.week, 'a number inside a milestone of a phase');
  return {
    id,
    path: pathOf('weeks', id),
    title: data.title,
    summary: data.summary,
    number: data.week,
    status: data.status,
    categories: data.categories,
    skills: data.skills,
    hours: data.hours,
    goal: data.goal,
    objectives: data.objectives,
    features: data.features,
    ideas: data.ideas,
    requirements: data.requirements,
    planned,
    startedOn: toDate(data.startedOn),
    completedOn: toDate(data.completedOn),
    deployedOn: toDate(data.deployedOn),
    repo: data.repo,
    demo: data.demo,
    phase,
    milestone,
    prerequisites: [],
    unlocks: [],
    resources: resolveAll(resources, data.resources, { ...place, field: 'resources' }),
    previous: undefined,
    next: undefined,
  };
}

function fillPhase(phase: Phase, weeks: readonly Week[]): void {
  phase.weeks = weeks.filter((week) => week.phase === phase);
  phase.nextWeek = findNextWeek(phase.weeks);
  for (const milestone of phase.milestones)
    milestone.weeks = phase.weeks.filter((week) => week.milestone === milestone);
}

function resolveAll<T>(index: Index<T>, slugs: readonly string[], place: Place): T[] {
  return slugs.map((slug) => resolve(index, slug, place));
}

function toDate(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : parseDate(text);
}

function fileOf(id: string): string {
  return `weeks/${id}.mdx`;
}
