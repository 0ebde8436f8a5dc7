import { describe, expect, test } from 'vitest';
import { parseDate } from './calendar.ts';
import { findUpdate, settleDays, type History } from './history.ts';

const FILE = 'weeks/1-project.mdx';

describe('settleDays', () => {
  test.each([
    ['leaves days in order alone', ['2027-03-02', '2027-03-02', '2027-03-09'], '2 2 9'],
    [
      'takes a day before an older version as that of the older',
      ['2027-03-09', '2027-03-04'],
      '9 9',
    ],
    ['takes a day after today as today', ['2027-03-02', '2027-05-01'], '2 20'],
    ['takes it so before it looks back', ['2027-05-01', '2027-03-02'], '20 20'],
    ['makes up no day', [undefined, '2027-03-04', undefined, '2027-03-02'], '- 4 - 4'],
  ])('%s', (_, dates, days) => {
    const { files } = settle(dates);
    expect(
      files
        .get(FILE)
        ?.map(({ date }) => date?.day ?? '-')
        .join(' '),
    ).toBe(days);
  });

  test('takes commits after today as today', () => {
    const { commits } = settle(['2027-03-02', '2027-03-21']);
    expect(commits.map(({ day }) => day)).toEqual([2, 20]);
  });

  test('gives the day of the last change, which was never before an older one', () => {
    expect(findUpdate(settle(['2027-03-09', '2027-03-04']), FILE)?.day).toBe(9);
  });
});

function settle(dates: readonly (string | undefined)[]): History {
  const days = dates.map((date) => (date === undefined ? undefined : parseDate(date)));
  const versions = days.map((date) => ({ date, isImport: false, state: undefined }));
  const commits = days.flatMap((day) => day ?? []);
  return settleDays(
    { extent: 'full', files: new Map([[FILE, versions]]), commits },
    parseDate('2027-03-20'),
  );
}
