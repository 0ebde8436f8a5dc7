import type { PhaseData, WeekData } from '../schemas/index.ts';
import { daysBetween, parseDate, type CalendarDate } from './calendar.ts';
import type { Entry } from './content.ts';
import type { Milestone, Phase, WeekRange } from './model.ts';
import { pathOf } from './paths.ts';
import { measureCategories, measureProgress } from './progress.ts';
import { RoadmapError } from './references.ts';
import { planSpans, plannedHoursBy, sum, type Span } from './schedule.ts';
import { includesWeek } from './week-range.ts';

/**
 * The phases in order of their numbers, with all figures, and the planned span of each week by its
 * slug. The phases come without their weeks: `buildWeeks` fills them in.
 * Throws a RoadmapError when a phase or a milestone has no weeks, or a phase too few days.
 */
export function buildPhases(
  phases: readonly Entry<PhaseData>[],
  weeks: readonly Entry<WeekData>[],
  today: CalendarDate,
): { phases: Phase[]; spans: Map<string, Span> } {
  const spans = new Map<string, Span>();
  const built = phases
    .toSorted((left, right) => left.data.number - right.data.number)
    .map((entry) => buildPhase(entry, pickWeeks(weeks, entry.data.weeks), today, spans));
  return { phases: built, spans };
}

function buildPhase(
  { id, data }: Entry<PhaseData>,
  weeks: readonly Entry<WeekData>[],
  today: CalendarDate,
  spans: Map<string, Span>,
): Phase {
  const file = `phases/${id}.mdx`;
  const startsOn = parseDate(data.startsOn);
  const endsOn = parseDate(data.endsOn);
  const days = daysBetween(startsOn, endsOn) + 1;
  if (weeks.length === 0 || days < weeks.length)
    throw new RoadmapError({ file, field: 'weeks' }, data.weeks, `between 1 and ${days} weeks`);
  const weekData = weeks.map((week) => week.data);
  const hoursOfWeeks = weekData.map((week) => week.hours);
  const hours = sum(hoursOfWeeks);
  planSpans(startsOn, endsOn, hoursOfWeeks).forEach((span, index) => {
    const week = weeks[index];
    if (week) spans.set(week.id, span);
  });
  return {
    id,
    path: pathOf('phases', id),
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
    milestones: data.milestones.map((milestone) => buildMilestone(milestone, weeks, spans, file)),
    weeks: [],
    progress: measureProgress(weekData),
    categories: measureCategories(data.categories, weekData),
    plannedHoursToDate: plannedHoursBy(today, startsOn, endsOn, hours),
    plannedPace: (hours / days) * 7,
    nextWeek: undefined,
    roadmap: data.roadmap,
    previous: data.previous,
    next: data.next,
  };
}

function buildMilestone(
  milestone: PhaseData['milestones'][number],
  phaseWeeks: readonly Entry<WeekData>[],
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
    progress: measureProgress(weeks.map((week) => week.data)),
  };
}

function pickWeeks(weeks: readonly Entry<WeekData>[], range: WeekRange): Entry<WeekData>[] {
  return weeks
    .filter((week) => includesWeek(range, week.data.week))
    .toSorted((left, right) => left.data.week - right.data.week);
}
