import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import type { Formula } from './formula.ts';
import { sum } from './schedule.ts';

export const shareFormula: Formula = {
  id: 'share',
  title: 'Share of a milestone, a category or a phase',
  unit: 'percent',
  formula: 'earned hours ÷ planned hours of its weeks',
  explanation:
    'Rounded to whole percent; only all is 100%, and only nothing is 0%. The hours of a week with several categories are split evenly between them, so that the categories add up to the whole. The week itself is counted in each. Weeks done are those that are completed or deployed.',
};

export const partsFormula: Formula = {
  id: 'ahead-of-parts',
  title: 'Ahead of plan or behind it, by milestone and category',
  unit: 'hours',
  formula:
    'earned hours − planned hours to date of its weeks; those of a week = planned hours to date of the phase − hours of the weeks before it',
  explanation:
    'Never below zero for a week, nor above its own hours: the plan earns the weeks one after the other. The hours of a week with several categories are split as above, so that what the milestones are ahead adds up to what the phase is ahead, and so for the categories. Nothing is said of a part of which nothing is planned or earned yet, nor of one that is done and was due.',
};

export const nextWeekFormula: Formula = {
  id: 'next',
  title: 'What is next',
  unit: 'a week',
  formula: 'the first week of the phase that is not done and whose prerequisites all are',
  explanation:
    'In the order of the numbers, whatever else has been begun. Where the phase has none, it is the first of all phases; there is none when all weeks are done.',
};

/** Whether a week counts as done: `completed` includes `deployed`. */
export function isDone(status: Status): boolean {
  return status === 'completed' || status === 'deployed';
}

/** Counts and hours of some weeks. */
export function measureProgress(weeks: readonly Measurable[]): Progress {
  const done = weeks.filter((week) => isDone(week.status));
  const hours = sum(weeks.map((week) => week.hours));
  const hoursEarned = sum(weeks.map((week) => week.hoursEarned));
  return {
    weeks: weeks.length,
    weeksDone: done.length,
    hours,
    hoursEarned,
    share: hours === 0 ? 0 : hoursEarned / hours,
    byStatus: STATUSES.map((status) => ({
      status,
      weeks: weeks.filter((week) => week.status === status).length,
    })),
  };
}

/** The same for a part of a phase, with how far it is ahead of the plan. */
export function measurePart(weeks: readonly PlannedWeek[]): PartProgress {
  const progress = measureProgress(weeks);
  const planned = sum(weeks.map((week) => week.hoursPlanned));
  return { ...progress, planned, ahead: progress.hoursEarned - planned };
}

/**
 * Progress by category, in the order of `categories`. The hours of a week with several categories
 * are split evenly between them, so that the categories add up to the whole; its count is not: a
 * week is counted once in each of its categories.
 */
export function measureCategories(
  categories: readonly string[],
  weeks: readonly (PlannedWeek & { categories: readonly string[] })[],
): CategoryProgress[] {
  return categories.map((category) => ({
    category,
    ...measurePart(
      weeks
        .filter((week) => week.categories.includes(category))
        .map(({ status, hours, hoursEarned, hoursPlanned, categories: { length } }) => ({
          status,
          hours: hours / length,
          hoursEarned: hoursEarned / length,
          hoursPlanned: hoursPlanned / length,
        })),
    ),
  }));
}

/** The first week in order that is not done and whose prerequisites all are. */
export function findNextWeek<
  T extends { status: Status; prerequisites: readonly { status: Status }[] },
>(weeks: readonly T[]): T | undefined {
  return weeks.find(
    (week) => !isDone(week.status) && week.prerequisites.every((needed) => isDone(needed.status)),
  );
}

/** What progress is computed from. */
export interface Measurable {
  status: Status;
  /** Planned hours. */
  hours: number;
  /** How many of them are earned. */
  hoursEarned: number;
}

/** A week of a phase with its plan. */
export interface PlannedWeek extends Measurable {
  /** How many of its hours are planned by the end of today. */
  hoursPlanned: number;
}

/** How far some weeks have come. */
export interface Progress {
  /** Number of weeks. */
  weeks: number;
  /** Number of weeks that are completed or deployed. */
  weeksDone: number;
  /** Planned hours of all weeks. */
  hours: number;
  /** Earned hours: those of the weeks that are done, and shares of those in progress. */
  hoursEarned: number;
  /** Earned hours ÷ hours, from 0 to 1; 0 where there are no hours. */
  share: number;
  /** Number of weeks in each status, in the order of `STATUSES`. */
  byStatus: readonly { status: Status; weeks: number }[];
}

/** How far a part of a phase has come, and how far it should have. */
export interface PartProgress extends Progress {
  /** Planned hours to date. */
  planned: number;
  /** Hours ahead of the plan; below zero: behind it. */
  ahead: number;
}

/** Progress in one category. */
export interface CategoryProgress extends PartProgress {
  category: string;
}
