import type { Checklist, Page, Phase, Resource, Roadmap, Week } from '../roadmap/model.ts';
import type { Span } from '../roadmap/schedule.ts';
import { FEED_PATHS } from './feed-paths.ts';
import { addressOf, type FeedSite } from './feed-site.ts';
import { tidy, writeDay } from './fields.ts';
import { writeEnvelope } from './envelope.ts';
import type { RoadmapFeed } from './roadmap-schema.ts';

/** Everything that the portal knows, as data for other programs (see `roadmapSchema`). */
export function buildRoadmapFeed(roadmap: Roadmap, site: FeedSite): RoadmapFeed {
  const writePage = ({ id, title, summary, path }: Page) => ({
    id,
    title,
    summary,
    page: addressOf(site, path),
  });
  return {
    ...writeEnvelope(roadmap, site, FEED_PATHS.roadmapSchema),
    phases: roadmap.phases.map((phase) => ({ ...writePage(phase), ...writePhase(phase) })),
    weeks: roadmap.weeks.map((week) => ({ ...writePage(week), ...writeWeek(week) })),
    checklists: roadmap.checklists.map((checklist) => ({
      ...writePage(checklist),
      ...writeChecklist(checklist, site),
    })),
    resources: roadmap.resources.map((resource) => ({
      ...writePage(resource),
      ...writeResource(resource),
    })),
    guides: roadmap.guides.map(writePage),
  };
}

function writePhase(phase: Phase) {
  return {
    number: phase.number,
    focus: phase.focus,
    startsOn: phase.startsOn.toString(),
    endsOn: phase.endsOn.toString(),
    hours: tidy(phase.progress.hours),
    weeks: phase.range,
    goals: [...phase.goals],
    categories: phase.categories.map(({ category }) => category),
    milestones: phase.milestones.map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      focus: milestone.focus,
      weeks: milestone.range,
      planned: writeSpan(milestone.planned),
      outcomes: [...milestone.outcomes],
    })),
  };
}

function writeWeek(week: Week) {
  return {
    number: week.number,
    phase: week.phase.id,
    milestone: week.milestone.id,
    status: week.status,
    categories: [...week.categories],
    skills: [...week.skills],
    hours: week.hours,
    hoursEarned: tidy(week.hoursEarned),
    goal: week.goal,
    features: week.features.map(({ title, done }) => ({ title, done })),
    prerequisites: listNumbers(week.prerequisites),
    planned: writeSpan(week.planned),
    replanned: week.replanned ? writeSpan(week.replanned) : null,
    daysLate: week.daysLate ?? null,
    startedOn: writeDay(week.startedOn),
    completedOn: writeDay(week.completedOn),
    deployedOn: writeDay(week.deployedOn),
    repo: week.repo ?? null,
    demo: week.demo ?? null,
    changes: week.events.map(({ date, from, to }) => ({ date: writeDay(date), from, to })),
    resources: week.resources.map(({ resource }) => resource.id),
    checks: week.checks.map(({ id }) => id),
    passed: week.passed.map(({ id }) => id),
  };
}

function writeChecklist({ scope, parts }: Checklist, site: FeedSite) {
  return {
    scope,
    parts: parts.map(({ id, title, checks }) => ({
      id,
      title,
      checks: checks.map((check) => ({
        id: check.id,
        title: check.title,
        summary: check.summary,
        page: addressOf(site, check.path),
        weeks: listNumbers(check.weeks),
      })),
    })),
  };
}

function writeResource(resource: Resource) {
  return {
    url: resource.url,
    kind: resource.kind,
    topic: resource.topic,
    cost: resource.cost,
    level: resource.level ?? null,
    hours: resource.hours ?? null,
    status: resource.status,
    weeks: listNumbers(resource.usedBy),
  };
}

function writeSpan({ startsOn, endsOn }: Span) {
  return { startsOn: startsOn.toString(), endsOn: endsOn.toString() };
}

function listNumbers(weeks: readonly Week[]): number[] {
  return weeks.map(({ number }) => number);
}
