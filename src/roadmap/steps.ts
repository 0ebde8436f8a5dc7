import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import { compareDates, findEarlier, type CalendarDate } from './calendar.ts';
import type { Version, WeekState } from './history.ts';

/**
 * How far a week had come, step by step, oldest first. The last step is what its file says now.
 * Statuses, earned hours and activity are all read from these steps, and so can't contradict each
 * other.
 *
 * @param versions the versions of the week's file, oldest first, with their days settled
 * @param present what the file says now
 * @param given the days that the file itself gives for its statuses
 */
export function listSteps(
  versions: readonly Version[],
  present: WeekState,
  given: Partial<StatusDates>,
  today: CalendarDate,
): Step[] {
  const steps = versions.flatMap(({ date, isImport, state }): Step[] =>
    // What the first commit brings along was done on a day that nobody knows.
    state ? [{ date: isImport ? undefined : date, state }] : [],
  );
  const last = steps.at(-1);
  if (!last || !isSame(last.state, present))
    steps.push({ date: isUncommitted(versions, present) ? today : undefined, state: present });
  return REACHED.reduce<Step[]>((moved, [status, field]) => {
    const day = given[field];
    return day ? reachOn(moved, status, findEarlier(day, today)) : moved;
  }, steps);
}

/**
 * Whether the file says something else than its last version, and so was changed since. Not told of
 * a file that git does not know, nor of a version that could not be read.
 */
export function isUncommitted(versions: readonly Version[], present: WeekState): boolean {
  const committed = versions.at(-1)?.state;
  return committed !== undefined && !isSame(committed, present);
}

/**
 * The same steps with the present status, or one on the way to it, reached on the day that the file
 * gives. What git has of the time before, but on later days, is left out: it was written down late.
 */
function reachOn(steps: readonly Step[], status: Status, day: CalendarDate): Step[] {
  const rank = STATUSES.indexOf(status);
  const isBelow = ({ state }: Step) => STATUSES.indexOf(state.status) < rank;
  const reached = steps.findLastIndex(isBelow) + 1;
  const before = steps
    .slice(0, reached)
    .filter(({ date }) => !date || compareDates(date, day) <= 0);
  // Without what was left out, an earlier time in this status may have no end any more.
  before.length = before.findLastIndex(isBelow) + 1;
  const { featuresDone, features } = before.at(-1)?.state ?? { featuresDone: 0, features: 0 };
  const after = steps.slice(reached).map(({ date, state }) => ({
    date: date && compareDates(date, day) < 0 ? day : date,
    state,
  }));
  return [...before, { date: day, state: { status, featuresDone, features } }, ...after];
}

function isSame(left: WeekState, right: WeekState): boolean {
  return (
    left.status === right.status &&
    left.featuresDone === right.featuresDone &&
    left.features === right.features
  );
}

/** The statuses that a file may give a day for, in the order in which they are reached. */
const REACHED = [
  ['in-progress', 'startedOn'],
  ['completed', 'completedOn'],
  ['deployed', 'deployedOn'],
] as const;

/** From this day on a week had come so far. */
export interface Step {
  /** Unknown where git does not tell. */
  date: CalendarDate | undefined;
  state: WeekState;
}

/** When a week reached each status; unknown, or not yet, where there is none. */
export interface StatusDates {
  startedOn: CalendarDate | undefined;
  completedOn: CalendarDate | undefined;
  deployedOn: CalendarDate | undefined;
}
