import { describe, expect, test } from 'vitest';
import type { Status } from '../schemas/vocabulary.ts';
import { parseDate } from './calendar.ts';
import {
  earnedBy,
  earnHours,
  listEarned,
  listEarnedDays,
  sumBefore,
  sumEarned,
  sumUnknown,
} from './earned.ts';
import type { Version, WeekState } from './history.ts';
import { listSteps } from './steps.ts';

const TODAY = parseDate('2027-03-20');

describe('earnHours', () => {
  test.each([
    ['nothing before it is started', state('not-started', 0, 4), 0],
    ['nothing when no feature is done', state('in-progress', 0, 4), 0],
    ['its share of done features: 3 of 4 of 6 hours', state('in-progress', 3, 4), 4.5],
    ['all of it when all features are done', state('in-progress', 4, 4), 6],
    ['all of it when it is completed', state('completed', 0, 4), 6],
    ['all of it when it is deployed', state('deployed', 4, 4), 6],
    ['nothing while it has no features', state('in-progress', 0, 0), 0],
  ])('a week earns %s', (_, weekState, hours) => {
    expect(earnHours(6, weekState)).toBe(hours);
  });
});

describe('listEarned', () => {
  test('follows the features and the status, commit by commit', () => {
    const versions = [
      version('2027-03-01', 'not-started', 0),
      version('2027-03-02', 'in-progress', 0),
      version('2027-03-04', 'in-progress', 1),
      version('2027-03-05', 'in-progress', 2),
      version('2027-03-08', 'completed', 2),
    ];
    // 6 hours, 4 features: 1.5 hours a feature.
    expect(list(versions, state('completed', 2, 4))).toEqual([
      '2027-03-04 1.5',
      '2027-03-05 3',
      '2027-03-08 6',
    ]);
  });

  test('takes back what was earned when a week is taken up again', () => {
    const versions = [
      version('2027-03-02', 'completed', 2),
      version('2027-03-04', 'in-progress', 2),
      version('2027-03-09', 'completed', 2),
    ];
    expect(list(versions, state('completed', 2, 4))).toEqual([
      '2027-03-02 6',
      '2027-03-04 3',
      '2027-03-09 6',
    ]);
  });

  test('counts a change that is not committed as today', () => {
    const versions = [version('2027-03-02', 'in-progress', 1)];
    expect(list(versions, state('in-progress', 2, 4))).toEqual(['2027-03-02 1.5', '2027-03-20 3']);
  });

  test('knows no day for a file that was never committed', () => {
    expect(list([], state('completed', 0, 4))).toEqual(['unknown 6']);
  });

  test('knows no day for what the first commit brought along', () => {
    const versions = [{ ...version('2027-03-02', 'completed', 0), isImport: true }];
    expect(list(versions, state('deployed', 0, 4))).toEqual(['unknown 6']);
  });

  test('lets the day in the file count before that of git, be it earlier or later', () => {
    const versions = [
      version('2027-03-02', 'in-progress', 1),
      version('2027-03-08', 'completed', 1),
    ];
    const done = state('completed', 1, 4);
    expect(list(versions, done, '2027-03-05')).toEqual(['2027-03-02 1.5', '2027-03-05 6']);
    expect(list(versions, done, '2027-03-12')).toEqual(['2027-03-02 1.5', '2027-03-12 6']);
    expect(list([], done, '2027-03-12')).toEqual(['2027-03-12 6']);
  });

  test('counts a day in the file that is still to come as today', () => {
    expect(list([], state('completed', 1, 4), '2027-03-25')).toEqual(['2027-03-20 6']);
  });
});

describe('earnedBy', () => {
  const weeks = [
    [{ date: undefined, hours: 5 }],
    [
      { date: parseDate('2027-03-04'), hours: 2 },
      { date: parseDate('2027-03-08'), hours: 6 },
    ],
    [{ date: parseDate('2027-03-04'), hours: 1 }],
  ];

  test.each([
    ['2027-03-03', 5],
    ['2027-03-04', 8],
    ['2027-03-07', 8],
    ['2027-03-08', 12],
  ])('by %s is %d hours, with those of an unknown day from the beginning', (date, hours) => {
    expect(earnedBy(parseDate(date), weeks)).toBe(hours);
  });

  test('changes on the days that listEarnedDays gives, each once and in order', () => {
    expect(listEarnedDays(weeks).map(String)).toEqual(['2027-03-04', '2027-03-08']);
  });
});

describe('sumEarned', () => {
  test('gives the days on which the sum changed, and no other', () => {
    const [first, second, third] = [4, 8, 9].map((day) => parseDate(`2027-03-0${day}`));
    const weeks = [
      [
        { date: first, hours: 0.3 },
        { date: second, hours: 0.1 },
      ],
      [
        { date: second, hours: 0.2 },
        { date: third, hours: 6 },
      ],
    ];
    expect(sumEarned(weeks)).toEqual([
      { date: first, hours: 0.3 },
      { date: third, hours: 6.1 },
    ]);
  });

  test('begins with the hours of unknown days', () => {
    const weeks = [
      [
        { date: undefined, hours: 2 },
        { date: TODAY, hours: 0 },
      ],
      [{ date: TODAY, hours: 2 }],
    ];
    expect(sumEarned(weeks)).toEqual([]);
  });
});

describe('hours of unknown days', () => {
  const [unknown, later] = [undefined, parseDate('2027-03-08')];

  test.each([
    ['are those of points without a day', [{ date: unknown, hours: 5 }], 5, 5],
    ['are none where every day is known', [{ date: later, hours: 6 }], 0, 0],
    [
      'do not grow by what is earned later',
      [
        { date: unknown, hours: 5 },
        { date: later, hours: 6 },
      ],
      5,
      5,
    ],
    [
      'are not earned any more when they are taken back, but were before',
      [
        { date: unknown, hours: 5 },
        { date: later, hours: 2 },
        { date: TODAY, hours: 4 },
      ],
      2,
      5,
    ],
  ])('%s', (_, points, hours, before) => {
    expect(sumUnknown([points])).toBe(hours);
    expect(sumBefore([points])).toBe(before);
  });
});

function list(versions: readonly Version[], present: WeekState, completedOn?: string): string[] {
  const day = completedOn === undefined ? undefined : parseDate(completedOn);
  const steps = listSteps(versions, present, { completedOn: day }, TODAY);
  return listEarned(6, steps).map(({ date, hours }) => `${date?.toString() ?? 'unknown'} ${hours}`);
}

function version(date: string, status: Status, featuresDone: number): Version {
  return { date: parseDate(date), isImport: false, state: state(status, featuresDone, 4) };
}

function state(status: Status, featuresDone: number, features: number): WeekState {
  return { status, featuresDone, features };
}
