import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import { sum } from './schedule.ts';

/** Whether a week counts as done: `completed` includes `deployed`. */
export function isDone(status: Status): boolean {
  return status === 'completed' || status === 'deployed';
}

/** Counts and hours of some weeks. Hours are earned by a week as a whole, when it is done. */
export function measureProgress(weeks: readonly Measurable[]): Progress {
  const done = weeks.filter((week) => isDone(week.status));
  const hours = sum(weeks.map((week) => week.hours));
  const hoursDone = sum(done.map((week) => week.hours));
  return {
    weeks: weeks.length,
    weeksDone: done.length,
    hours,
    hoursDone,
    share: hours === 0 ? 0 : hoursDone / hours,
    byStatus: STATUSES.map((status) => ({
      status,
      weeks: weeks.filter((week) => week.status === status).length,
    })),
  };
}

/**
 * Progress by category, in the order of `categories`. The hours of a week with several categories
 * are split evenly between them, so that the categories add up to the whole; its count is not: a
 * week is counted once in each of its categories.
 */
export function measureCategories(
  categories: readonly string[],
  weeks: readonly (Measurable & { categories: readonly string[] })[],
): CategoryProgress[] {
  return categories.map((category) => ({
    category,
    ...measureProgress(
      weeks
        .filter((week) => week.categories.includes(category))
        .map((week) => ({ status: week.status, hours: week.hours / week.categories.length })),
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
}

/** How far some weeks have come. */
export interface Progress {
  /** Number of weeks. */
  weeks: number;
  /** Number of weeks that are completed or deployed. */
  weeksDone: number;
  /** Planned hours of all weeks. */
  hours: number;
  /** Planned hours of the weeks that are done. */
  hoursDone: number;
  /** Hours done ÷ hours, from 0 to 1; 0 where there are no hours. */
  share: number;
  /** Number of weeks in each status, in the order of `STATUSES`. */
  byStatus: readonly { status: Status; weeks: number }[];
}

/** Progress in one category. */
export interface CategoryProgress extends Progress {
  category: string;
}
