import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import type { CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';
import type { Version } from './history.ts';

export const statusDatesFormula: Formula = {
  id: 'status-dates',
  title: 'When a status was reached',
  unit: 'calendar date',
  formula: 'last day on which the status rose to it or above it, and has not fallen below it since',
  explanation:
    'Read from the history of the week’s file in git, in the time zone of whoever made the change. A date in the file itself (`startedOn`, `completedOn`, `deployedOn`) counts before it, and a change that is not committed counts as today. What the first commit of a repository brings along, what lies beyond the edge of a shallow clone, and a file that was never committed have no known date, and none is made up.',
};

/**
 * The changes of a week's status, oldest first, moves back included.
 *
 * @param versions the versions of the week's file, oldest first, with their days settled
 * @param present the status that the file has now; where it differs from the last version, it was
 *   changed today
 */
export function listStatusEvents(
  versions: readonly Version[],
  present: Status,
  today: CalendarDate,
): StatusEvent[] {
  const events: StatusEvent[] = [];
  let from: Status = 'not-started';
  const add = (date: CalendarDate | undefined, to: Status) => {
    if (to === from) return;
    events.push({ date, from, to });
    from = to;
  };
  for (const { date, isImport, state } of versions)
    if (state) add(isImport ? undefined : date, state.status);
  add(versions.length > 0 ? today : undefined, present);
  return events;
}

/** The days on which the present status, and those on the way to it, were reached. */
export function findStatusDates(
  events: readonly StatusEvent[],
  explicit: Partial<StatusDates>,
): StatusDates {
  return {
    startedOn: explicit.startedOn ?? findReached(events, 'in-progress'),
    completedOn: explicit.completedOn ?? findReached(events, 'completed'),
    deployedOn: explicit.deployedOn ?? findReached(events, 'deployed'),
  };
}

function findReached(events: readonly StatusEvent[], status: Status): CalendarDate | undefined {
  const rank = STATUSES.indexOf(status);
  const isAtLeast = (other: Status) => STATUSES.indexOf(other) >= rank;
  const last = events.at(-1);
  if (!last || !isAtLeast(last.to)) return undefined;
  const reached = events.findLast(({ from, to }) => !isAtLeast(from) && isAtLeast(to));
  // A week that went from nothing to done in one step was begun on a day that nobody recorded.
  const isBegin = status === 'in-progress' && reached?.to !== 'in-progress';
  return isBegin ? undefined : reached?.date;
}

/** A change of status. */
export interface StatusEvent {
  /** Unknown where git does not tell. */
  date: CalendarDate | undefined;
  from: Status;
  to: Status;
}

/** When a week reached each status; unknown, or not yet, where there is none. */
export interface StatusDates {
  startedOn: CalendarDate | undefined;
  completedOn: CalendarDate | undefined;
  deployedOn: CalendarDate | undefined;
}
