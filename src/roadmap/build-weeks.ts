import type { MeasuredWeek } from './build-phases.ts';
import type { CalendarDate } from './calendar.ts';
import { findUpdate, type History } from './history.ts';
import { measureLateness } from './lateness.ts';
import type { Check, Feature, Phase, Resource, Week } from './model.ts';
import { fileOf, pathOf } from './paths.ts';
import { findNextWeek, isDone } from './progress.ts';
import { countReadiness } from './readiness.ts';
import { resolve, RoadmapError, type Index, type Place } from './references.ts';
import { firstWorkDay, replan } from './replan.ts';
import type { Span } from './schedule.ts';
import { includesWeek } from './week-range.ts';

const A_CHECK = 'a check of a checklist for each week';
const A_FEATURE = 'the title of a feature of the week';

/**
 * The weeks of all phases in order of their numbers, linked with each other and with their
 * resources and checks. Fills in the weeks of the phases, milestones, resources and checks.
 * Throws a RoadmapError when a reference leads nowhere or a week has no phase or milestone.
 */
export function buildWeeks(
  entries: readonly MeasuredWeek[],
  phases: readonly Phase[],
  targets: Targets,
): Week[] {
  const ordered = entries.toSorted((left, right) => left.data.week - right.data.week);
  const weeks = ordered.map((entry) => buildWeek(entry, phases, targets));
  const byId = new Map(weeks.map((week) => [week.id, week]));
  for (const { id, data } of ordered) {
    const place = { file: fileOf('weeks', id), field: 'prerequisites' };
    resolve(byId, id, place).prerequisites = data.prerequisites.map((slug) =>
      resolve(byId, slug, place),
    );
  }
  weeks.forEach((week, index) => {
    week.previous = weeks[index - 1];
    week.next = weeks[index + 1];
    week.unlocks = weeks.filter((other) => other.prerequisites.includes(week));
  });
  for (const phase of phases) fillPhase(phase, weeks, targets);
  fillResources(weeks, targets);
  for (const check of targets.checks.values())
    check.weeks = weeks.filter((week) => week.checks.includes(check));
  return weeks;
}

function buildWeek(
  { id, data, measured }: MeasuredWeek,
  phases: readonly Phase[],
  { spans, resources, checks, history, today }: Targets,
): Week {
  const place = { file: fileOf('weeks', id), field: 'week' };
  const phase = phases.find(({ range }) => includesWeek(range, data.week));
  const milestone = phase?.milestones.find(({ range }) => includesWeek(range, data.week));
  const planned = spans.get(id);
  if (!phase || !milestone || !planned)
    throw new RoadmapError(place, data.week, 'a number inside a milestone of a phase');
  const features: Feature[] = data.features.map(({ title, done }) => ({
    title,
    done: done || measured.isDone,
  }));
  const featureByTitle = new Map(features.map((feature) => [feature.title, feature]));
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
    hoursEarned: measured.hoursEarned,
    goal: data.goal,
    why: data.why,
    objectives: data.objectives,
    features,
    ideas: data.ideas,
    requirements: data.requirements,
    plan: data.plan,
    assumes: data.assumes,
    architecture: data.architecture,
    acceptance: data.acceptance.map((item) => ({
      ...item,
      features: resolveAll(
        featureByTitle,
        item.features,
        { ...place, field: 'acceptance' },
        A_FEATURE,
      ),
      checks: resolveAll(checks, item.checks, { ...place, field: 'acceptance' }, A_CHECK),
    })),
    pitfalls: data.pitfalls,
    deployment: data.deployment.map(({ platform, how }) => ({
      platform: resolve(resources, platform, { ...place, field: 'deployment' }),
      how,
    })),
    stretch: data.stretch,
    portfolio: data.portfolio,
    planned,
    replanned: undefined,
    daysLate: measureLateness(planned, measured.isDone, measured.dates.completedOn, today),
    events: measured.events,
    ...measured.dates,
    updatedOn: findUpdate(history, place.file),
    keywords: data.keywords,
    repo: data.repo,
    demo: data.demo,
    phase,
    milestone,
    prerequisites: [],
    unlocks: [],
    resources: data.resources.map((reading) => ({
      ...reading,
      resource: resolve(resources, reading.resource, { ...place, field: 'resources' }),
    })),
    checks: resolveAll(checks, data.checks, { ...place, field: 'checks' }, A_CHECK),
    passed: resolveAll(checks, data.passed, { ...place, field: 'passed' }, A_CHECK),
    previous: undefined,
    next: undefined,
  };
}

function fillPhase(phase: Phase, weeks: readonly Week[], { checks, today }: Targets): void {
  phase.weeks = weeks.filter((week) => week.phase === phase);
  phase.nextWeek = findNextWeek(phase.weeks) ?? findNextWeek(weeks);
  phase.readiness = countReadiness(phase.weeks, [...checks.values()]);
  const left = phase.weeks.filter((week) => !isDone(week.status));
  phase.lateWeeks = weeks.filter(
    ({ phase: { number }, status, daysLate = 0 }) =>
      number <= phase.number && !isDone(status) && daysLate > 0,
  );
  const hoursLeft = left.map(({ hours, hoursEarned }) => hours - hoursEarned);
  const spans = replan(hoursLeft, phase.plannedPace / 7, firstWorkDay(today, phase.startsOn));
  left.forEach((week, index) => {
    week.replanned = spans[index];
  });
  for (const milestone of phase.milestones)
    milestone.weeks = phase.weeks.filter((week) => week.milestone === milestone);
}

function fillResources(weeks: readonly Week[], { resources }: Targets): void {
  const readings = Map.groupBy(
    weeks.flatMap((week) =>
      week.resources.map(({ resource, ...reading }) => ({ resource, week, ...reading })),
    ),
    ({ resource }) => resource,
  );
  for (const resource of resources.values()) {
    resource.readBy = (readings.get(resource) ?? []).map(({ week, part, why }) => ({
      week,
      part,
      why,
    }));
    resource.usedBy = weeks.filter(
      (week) =>
        resource.readBy.some((reading) => reading.week === week) ||
        week.deployment.some(({ platform }) => platform === resource),
    );
  }
}

function resolveAll<T>(
  index: Index<T>,
  slugs: readonly string[],
  place: Place,
  expectation?: string,
): T[] {
  return slugs.map((slug) => resolve(index, slug, place, expectation));
}

/** What weeks are joined with, beside other weeks. */
interface Targets {
  /** Planned days of each week, by its slug. */
  spans: ReadonlyMap<string, Span>;
  resources: Index<Resource>;
  /** Checks of the checklists for each week. */
  checks: Index<Check>;
  history: History;
  today: CalendarDate;
}
