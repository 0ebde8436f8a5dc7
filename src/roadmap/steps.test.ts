import { describe, expect, test } from 'vitest';
import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import { parseDate, type CalendarDate } from './calendar.ts';
import { earnedBy, listEarned } from './earned.ts';
import type { Version } from './history.ts';
import { findStatusDates, listStatusEvents } from './status-events.ts';
import { isUncommitted, listSteps } from './steps.ts';

const TODAY = parseDate('2027-03-20');
const CHANGES_OF_ALL = '1 in-progress, 5 completed, 9 deployed';

describe('what differs from the last version', () => {
  test.each<[string, Version[], boolean, string]>([
    ['was changed today', [at(2, 'in-progress')], true, '2 in-progress, 20 completed'],
    ['is nothing where both say the same', [at(2, 'completed')], false, '2 completed'],
    [
      'was changed on an unknown day where the last version can not be read',
      [at(2, 'in-progress'), at(9)],
      false,
      '2 in-progress, - completed',
    ],
    [
      'is nothing where only versions in between can not be read',
      [at(2, 'in-progress'), at(4), at(9, 'completed')],
      false,
      '2 in-progress, 9 completed',
    ],
    ['was changed on an unknown day without versions', [], false, '- completed'],
  ])('%s', (_, versions, uncommitted, steps) => {
    const present = { status: 'completed', featuresDone: 0, features: 2 } as const;
    expect(isUncommitted(versions, present)).toBe(uncommitted);
    const listed = listSteps(versions, present, {}, TODAY);
    expect(listed.map(({ date, state }) => `${date?.day ?? '-'} ${state.status}`).join(', ')).toBe(
      steps,
    );
  });

  test('may be features alone', () => {
    const present = { status: 'in-progress', featuresDone: 1, features: 2 } as const;
    expect(isUncommitted([at(2, 'in-progress')], present)).toBe(true);
    expect(listSteps([at(2, 'in-progress')], present, {}, TODAY).at(-1)?.date).toBe(TODAY);
  });
});

describe('the days that the file gives', () => {
  test.each<[string, Case]>([
    [
      'count before those of git, for the changes as well',
      {
        versions: [at(2, 'in-progress'), at(9, 'completed')],
        given: [1, 8],
        changes: '1 in-progress, 8 completed',
        dates: '1 8 -',
      },
    ],
    [
      'tell a way that git does not know',
      { versions: [], given: [1, 5, 9], changes: CHANGES_OF_ALL, dates: '1 5 9' },
    ],
    [
      'tell of a way that git knows in one step',
      { versions: [at(9, 'deployed')], given: [1, 5], changes: CHANGES_OF_ALL, dates: '1 5 9' },
    ],
    [
      'of a deployment is that of the completion where git has a later one',
      {
        versions: [at(2, 'in-progress'), at(12, 'completed'), at(15, 'deployed')],
        given: [undefined, undefined, 10],
        changes: '2 in-progress, 10 deployed',
        dates: '2 10 10',
      },
    ],
    [
      'of a completion leaves no beginning that git has later',
      {
        versions: [at(2, 'not-started'), at(15, 'in-progress'), at(18, 'completed')],
        given: [undefined, 12],
        changes: '12 completed',
        dates: '- 12 -',
      },
    ],
    [
      'of a beginning is that of the completion where git has an earlier one',
      {
        versions: [at(2, 'not-started'), at(5, 'completed')],
        given: [8],
        changes: '8 in-progress, 8 completed',
        dates: '8 8 -',
      },
    ],
    [
      'of a completion is that of the deployment where git has an earlier one',
      {
        versions: [at(2, 'in-progress'), at(5, 'completed'), at(6, 'deployed')],
        given: [undefined, 9],
        changes: '2 in-progress, 9 completed, 9 deployed',
        dates: '2 9 9',
      },
    ],
    [
      'leave what came before them as it was',
      {
        versions: [at(2, 'completed'), at(4, 'in-progress'), at(9, 'completed')],
        given: [undefined, 7],
        changes: '2 completed, 4 in-progress, 7 completed',
        dates: '- 7 -',
      },
    ],
    [
      'join two times in a status where they lie before the move back between them',
      {
        versions: [
          at(2, 'in-progress'),
          at(4, 'completed'),
          at(8, 'in-progress'),
          at(9, 'completed'),
        ],
        given: [undefined, 5],
        changes: '2 in-progress, 5 completed',
        dates: '2 5 -',
      },
    ],
    [
      'are today where they are still to come',
      { versions: [], given: [undefined, 25], changes: '20 completed', dates: '- 20 -' },
    ],
  ])('%s', (_, { versions, given, changes, dates }) => {
    const status = readLast(changes);
    const [startedOn, completedOn, deployedOn] = given.map((day) =>
      day === undefined ? undefined : toDay(day),
    );
    const present = { status, featuresDone: 0, features: 2 };
    const steps = listSteps(versions, present, { startedOn, completedOn, deployedOn }, TODAY);
    const events = listStatusEvents(steps);
    expect(events.map(({ date, to }) => `${date?.day ?? '-'} ${to}`).join(', ')).toBe(changes);
    const found = findStatusDates(events);
    const days = [found.startedOn, found.completedOn, found.deployedOn];
    expect(days.map((date) => date?.day ?? '-').join(' ')).toBe(dates);
    // The hours are all there on the day of the completion, and not before.
    const earned = listEarned(6, steps);
    if (!found.completedOn) return;
    expect(earnedBy(found.completedOn, [earned])).toBe(6);
    expect(earnedBy(found.completedOn.subtract({ days: 1 }), [earned])).toBe(0);
  });

  test('of a beginning does not say when features were done', () => {
    const versions = [at(2, 'not-started'), at(9, 'in-progress', 1)];
    const present = { status: 'in-progress', featuresDone: 1, features: 2 } as const;
    const steps = listSteps(versions, present, { startedOn: toDay(4) }, TODAY);
    expect(listEarned(6, steps).map(({ date, hours }) => [date?.day, hours])).toEqual([[9, 3]]);
  });
});

function at(day: number, status?: Status, featuresDone = 0): Version {
  const state = status && { status, featuresDone, features: 2 };
  return { date: toDay(day), isImport: false, state };
}

function toDay(day: number): CalendarDate {
  return parseDate(`2027-03-${String(day).padStart(2, '0')}`);
}

function readLast(changes: string): Status {
  const last = changes.split(' ').at(-1);
  return STATUSES.find((status) => status === last) ?? 'not-started';
}

/** Versions as days and statuses, the days that the file gives, and what follows from both. */
interface Case {
  versions: Version[];
  /** Started, completed and deployed; nothing where the file does not say. */
  given: (number | undefined)[];
  /** The last status is the present one. */
  changes: string;
  /** Started, completed and deployed, `-` where unknown or not yet. */
  dates: string;
}
