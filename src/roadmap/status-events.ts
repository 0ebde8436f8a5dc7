import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import type { CalendarDate } from './calendar.ts';
import type { Formula } from './formula.ts';
import type { StatusDates, Step } from './steps.ts';

export const statusDatesFormula: Formula = {
  id: 'status-dates',
  title: 'When a status was reached',
  unit: 'calendar date',
  formula: 'last day on which the status rose to it or above it, and has not fallen below it since',
  explanation:
    'Read from the history of the week’s file in git, in the time zone of whoever made the change. A date in the file itself (`startedOn`, `completedOn`, `deployedOn`) counts before it: a status before it is not reached later, nor one after it earlier, whatever git says. A change that is not committed counts as today. What the first commit of a repository brings along, what lies beyond the edge of a shallow clone, what was copied from elsewhere in the repository, a version that can’t be read, and a file that was never committed have no known date, and none is made up.',
};

/** The changes of a week's status, oldest first, moves back included. */
export function listStatusEvents(steps: readonly Step[]): StatusEvent[] {
  const events: StatusEvent[] = [];
  let from: Status = 'not-started';
  for (const { date, state } of steps) {
    if (state.status === from) continue;
    events.push({ date, from, to: state.status });
    from = state.status;
  }
  return events;
}

/** The days on which the present status, and those on the way to it, were reached. */
export function findStatusDates(events: readonly StatusEvent[]): StatusDates {
  return {
    startedOn: findReached(events, 'in-progress'),
    completedOn: findReached(events, 'completed'),
    deployedOn: findReached(events, 'deployed'),
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
