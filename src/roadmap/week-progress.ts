import type { WeekData } from '../schemas/index.ts';
import { parseDate, type CalendarDate } from './calendar.ts';
import type { Entry } from './content.ts';
import { earnHours, listEarned, type EarnedPoint } from './earned.ts';
import type { History, WeekState } from './history.ts';
import { fileOf } from './paths.ts';
import { isDone } from './progress.ts';
import { findStatusDates, listStatusEvents, type StatusEvent } from './status-events.ts';
import { isUncommitted, listSteps, type StatusDates } from './steps.ts';

/** How far a week has come, from what its file says and from what git remembers of the file. */
export function measureWeek(
  { id, data }: Entry<WeekData>,
  history: History,
  today: CalendarDate,
): WeekProgress {
  const versions = history.files.get(fileOf('weeks', id)) ?? [];
  const state: WeekState = {
    status: data.status,
    featuresDone: data.features.filter(({ done }) => done).length,
    features: data.features.length,
  };
  const given = {
    startedOn: toDate(data.startedOn),
    completedOn: toDate(data.completedOn),
    deployedOn: toDate(data.deployedOn),
  };
  const steps = listSteps(versions, state, given, today);
  const events = listStatusEvents(steps);
  return {
    status: data.status,
    hours: data.hours,
    hoursEarned: earnHours(data.hours, state),
    earned: listEarned(data.hours, steps),
    events,
    dates: findStatusDates(events),
    isDone: isDone(data.status),
    isUncommitted: isUncommitted(versions, state),
  };
}

function toDate(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : parseDate(text);
}

/** How far a week has come. */
export interface WeekProgress {
  status: WeekState['status'];
  isDone: boolean;
  /** Planned hours. */
  hours: number;
  /** Hours earned by today. */
  hoursEarned: number;
  /** How the earned hours changed. */
  earned: readonly EarnedPoint[];
  /** Changes of status, oldest first. */
  events: readonly StatusEvent[];
  /** When each status was reached, as far as it is known. */
  dates: StatusDates;
  /** Whether the status or the features were changed since the last commit. */
  isUncommitted: boolean;
}
