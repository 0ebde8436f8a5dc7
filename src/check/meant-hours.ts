// Hours of a week that its plan and its phase say otherwise.
import { sum } from '../roadmap/schedule.ts';
import { includesWeek } from '../roadmap/week-range.ts';
import type { WeekData } from '../schemas/index.ts';
import type { ContentSet, FileEntry } from './content-set.ts';
import { areSameHours } from './hours.ts';
import { readMeantRange } from './range-slips.ts';
import { readAll } from './readable.ts';
import { listWeeksIn, numberOf } from './week-numbers.ts';

/** The hours of the sessions of a week's plan together; `undefined` without any that can be read. */
export function readPlanned({ data }: FileEntry<WeekData>): number | undefined {
  const sessions = readAll(readAll(data.plan)?.map(({ hours }) => hours));
  return sessions?.length ? sum(sessions) : undefined;
}

/**
 * The hours that a week was meant to have where it has others: those of its plan, with which those of its
 * phase agree. `undefined` where these do not, too.
 */
export function findMeantHours(content: ContentSet, week: FileEntry<WeekData>): number | undefined {
  const planned = readPlanned(week);
  const { hours } = week.data;
  const number = numberOf(week);
  if (planned === undefined || hours === undefined || number === undefined) return undefined;
  if (areSameHours(planned, hours)) return undefined;
  const isMeant = content.phases.some((phase) => {
    const range = readMeantRange(content, phase);
    if (!range || !includesWeek(range, number) || phase.data.hours === undefined) return false;
    const each = readAll(listWeeksIn(content, range).map((other) => other.data.hours));
    return each !== undefined && areSameHours(sum(each) - hours + planned, phase.data.hours);
  });
  return isMeant ? planned : undefined;
}
