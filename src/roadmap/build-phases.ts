import type { PhaseData, WeekData } from '../schemas/index.ts';
import { daysBetween, parseDate, type CalendarDate } from './calendar.ts';
import type { Entry } from './content.ts';
import { sumBefore, sumEarned } from './earned.ts';
import { findUpdate, type History } from './history.ts';
import type { Milestone, Phase, WeekRange } from './model.ts';
import { fileOf, pathOf } from './paths.ts';
import { measureCategories, measurePart, measureProgress, type PlannedWeek } from './progress.ts';
import { RoadmapError } from './references.ts';
import { planSpans, spreadPlannedHours, sum, type Span } from './schedule.ts';
import { findFinish, measureStanding } from './standing.ts';
import type { WeekProgress } from './week-progress.ts';
import { includesWeek } from './week-range.ts';

/**
 * The phases in order of their numbers, with all figures, and the planned span of each week by its
 * slug. The phases come without their weeks: `buildWeeks` fills them in.
 * Throws a RoadmapError when a phase or a milestone has no weeks, or a phase too few days.
 */
export function buildPhases(
  phases: readonly Entry<PhaseData>[],
  weeks: readonly MeasuredWeek[],
  history: History,
  today: CalendarDate,
): { phases: Phase[]; spans: Map<string, Span> } {
  const spans = new Map<string, Span>();
  const built = phases
    .toSorted((left, right) => left.data.number - right.data.number)
    .map((entry) => ({
      ...buildPhase(entry, pickWeeks(weeks, entry.data.weeks), today, spans),
      updatedOn: findUpdate(history, fileOf('phases', entry.id)),
    }));
  return { phases: built, spans };
}

function buildPhase(
  { id, data }: Entry<PhaseData>,
  weeks: readonly MeasuredWeek[],
  today: CalendarDate,
  spans: Map<string, Span>,
): Omit<Phase, 'updatedOn'> {
  const file = fileOf('phases', id);
  const startsOn = parseDate(data.startsOn);
  const endsOn = parseDate(data.endsOn);
  const days = daysBetween(startsOn, endsOn) + 1;
  if (weeks.length === 0 || days < weeks.length)
    throw new RoadmapError({ file, field: 'weeks' }, data.weeks, `between 1 and ${days} weeks`);
  const measured = weeks.map((week) => week.measured);
  const hoursOfWeeks = measured.map((week) => week.hours);
  const hours = sum(hoursOfWeeks);
  const earned = measured.map((week) => week.earned);
  planSpans(startsOn, endsOn, hoursOfWeeks).forEach((span, index) => {
    const week = weeks[index];
    if (week) spans.set(week.id, span);
  });
  const standing = measureStanding(
    { startsOn, endsOn, hours },
    earned,
    findFinish(measured),
    today,
  );
  const shares = spreadPlannedHours(standing.planned, hoursOfWeeks);
  const planned = weeks.map((week, index): MeasuredPlan => ({
    ...week,
    measured: { ...week.measured, hoursPlanned: shares[index] ?? 0 },
  }));
  return {
    id,
    path: pathOf('phases', id),
    keywords: data.keywords,
    title: `Phase ${data.number}: ${data.title}`,
    name: data.title,
    summary: data.summary,
    number: data.number,
    focus: data.focus,
    range: data.weeks,
    startsOn,
    endsOn,
    days,
    goals: data.goals,
    milestones: data.milestones.map((milestone) => buildMilestone(milestone, planned, spans, file)),
    weeks: [],
    progress: measureProgress(measured),
    categories: measureCategories(
      data.categories,
      planned.map((week) => ({ ...week.measured, categories: week.data.categories })),
    ),
    plannedPace: (hours / days) * 7,
    standing,
    earned: sumEarned(earned),
    earnedBefore: sumBefore(earned),
    nextWeek: undefined,
    lateWeeks: [],
    readiness: { rows: [], byCheck: new Map(), passed: 0, total: 0 },
    roadmap: data.roadmap,
    previous: data.previous,
    next: data.next,
  };
}

function buildMilestone(
  milestone: PhaseData['milestones'][number],
  phaseWeeks: readonly MeasuredPlan[],
  spans: ReadonlyMap<string, Span>,
  file: string,
): Milestone {
  const weeks = pickWeeks(phaseWeeks, milestone.weeks);
  const first = spans.get(weeks.at(0)?.id ?? '');
  const last = spans.get(weeks.at(-1)?.id ?? '');
  if (!first || !last)
    throw new RoadmapError({ file, field: 'milestones' }, milestone.id, 'a milestone with weeks');
  return {
    id: milestone.id,
    title: milestone.title,
    focus: milestone.focus,
    outcomes: milestone.outcomes,
    range: milestone.weeks,
    weeks: [],
    planned: { startsOn: first.startsOn, endsOn: last.endsOn },
    progress: measurePart(weeks.map((week) => week.measured)),
  };
}

function pickWeeks<W extends MeasuredWeek>(weeks: readonly W[], range: WeekRange): W[] {
  return weeks
    .filter((week) => includesWeek(range, week.data.week))
    .toSorted((left, right) => left.data.week - right.data.week);
}

/** A week as its file says it, with how far it has come. */
export interface MeasuredWeek extends Entry<WeekData> {
  measured: WeekProgress;
}

/** The same with how many of its hours are planned by the end of today. */
interface MeasuredPlan extends MeasuredWeek {
  measured: WeekProgress & PlannedWeek;
}
