import { describe, expect, test } from 'vitest';
import type { Status } from '../schemas/vocabulary.ts';
import { parseDate } from './calendar.ts';
import type { Version } from './history.ts';
import { findStatusDates, listStatusEvents, type StatusEvent } from './status-events.ts';
import { listSteps } from './steps.ts';

const TODAY = parseDate('2027-03-20');

/** A history as `day of March: status`, and the status that the file has now. */
interface Case {
  versions: [day: number, status: Status][];
  present: Status;
  /** Started, completed and deployed, as days of March; `-` where unknown or not yet. */
  dates: string;
}

describe('the days on which a week reached its statuses', () => {
  test.each<[string, Case]>([
    [
      'are those of the commits',
      {
        versions: [
          [1, 'not-started'],
          [2, 'in-progress'],
          [5, 'completed'],
          [9, 'deployed'],
        ],
        present: 'deployed',
        dates: '2 5 9',
      },
    ],
    [
      'are those of the last time, after a move back',
      {
        versions: [
          [1, 'in-progress'],
          [5, 'completed'],
          [7, 'in-progress'],
          [9, 'completed'],
        ],
        present: 'completed',
        dates: '1 9 -',
      },
    ],
    [
      'are gone when the week is set back',
      {
        versions: [
          [1, 'in-progress'],
          [5, 'completed'],
          [7, 'not-started'],
        ],
        present: 'not-started',
        dates: '- - -',
      },
    ],
    [
      'begin anew when the week is begun anew',
      {
        versions: [
          [1, 'in-progress'],
          [3, 'not-started'],
          [6, 'in-progress'],
        ],
        present: 'in-progress',
        dates: '6 - -',
      },
    ],
    [
      'know no beginning when a week was done in one step',
      {
        versions: [
          [1, 'not-started'],
          [5, 'deployed'],
        ],
        present: 'deployed',
        dates: '- 5 5',
      },
    ],
    [
      'are today for a change that is not committed',
      { versions: [[1, 'not-started']], present: 'in-progress', dates: '20 - -' },
    ],
    ['are unknown without versions', { versions: [], present: 'deployed', dates: '- - -' }],
  ])('%s', (_, { versions, present, dates }) => {
    const events = list(versions.map(toVersion), present);
    const { startedOn, completedOn, deployedOn } = findStatusDates(events);
    const days = [startedOn, completedOn, deployedOn].map((date) => date?.day ?? '-');
    expect(days.join(' ')).toBe(dates);
  });

  test('are unknown for what the first commit brought along', () => {
    const events = list([{ ...toVersion([5, 'completed']), isImport: true }], 'completed');
    expect(events).toEqual([{ date: undefined, from: 'not-started', to: 'completed' }]);
    expect(findStatusDates(events).completedOn).toBeUndefined();
  });
});

describe('listStatusEvents', () => {
  test('keeps moves back, and passes over commits that change something else', () => {
    const versions: [number, Status][] = [
      [1, 'not-started'],
      [2, 'in-progress'],
      [3, 'in-progress'],
      [5, 'completed'],
      [7, 'in-progress'],
    ];
    const events = list(versions.map(toVersion), 'in-progress');
    expect(events.map(({ date, from, to }) => `${date?.day ?? '-'} ${from} > ${to}`)).toEqual([
      '2 not-started > in-progress',
      '5 in-progress > completed',
      '7 completed > in-progress',
    ]);
  });
});

function list(versions: readonly Version[], status: Status): StatusEvent[] {
  return listStatusEvents(listSteps(versions, { status, featuresDone: 0, features: 1 }, {}, TODAY));
}

function toVersion([day, status]: [day: number, status: Status]): Version {
  const date = parseDate(`2027-03-${String(day).padStart(2, '0')}`);
  return { date, isImport: false, state: { status, featuresDone: 0, features: 1 } };
}
