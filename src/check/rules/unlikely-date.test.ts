// Days that a wrong digit has moved by years.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { follow } from '../hints/testing.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';

const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';

function find(edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT).map(
    ({ severity, rule, file, line, column, length, message, hint }) =>
      `${severity} ${rule} ${file}:${line}:${column}+${length} ${message} (${hint})`,
  );
}

const start = (date: string) =>
  replace('status: in-progress', `status: in-progress\nstartedOn: ${date}`);

describe('a day of a week', () => {
  test.each([
    ['2017-03-02', '2027-03-02'],
    ['0227-03-02', '2027-03-02'],
    ['2016-11-20', '2027-11-20'],
  ])('%s is told with the year that was meant', (date, meant) => {
    expect(find({ [BED]: start(date) })).toEqual([
      `warning unlikely-date ${BED}:9:12+10 \`startedOn\`: Expected a day at most a year before the phase begins (2027-03-01), found ${date}. (Did you mean \`${meant}\`?)`,
    ]);
  });

  test.each(['2026-03-01', '2026-11-20', '2027-02-28', '2027-03-04'])('may be %s', (date) => {
    expect(find({ [BED]: start(date) })).toEqual([]);
  });
});

describe('a day of a phase', () => {
  const says = (place: string, field: string, other: string, found: string, end: string) =>
    `warning unlikely-date ${PHASE}:${place}+10 \`${field}\`: Expected a day nearer to ${other}, found ${found}: ${end}`;

  test.each([
    ['2017-03-01', '2027-03-01', 3666],
    ['0227-03-01', '2027-03-01', 657451],
    ['2020-12-20', '2026-12-20', 2276],
  ])('%s is told where its first is years before its last', (date, meant, days) => {
    expect(find({ [PHASE]: replace('startsOn: 2027-03-01', `startsOn: ${date}`) })).toEqual([
      says(
        '6:11',
        'startsOn',
        '2027-03-14',
        date,
        `${days} days for 2 weeks. (Did you mean \`${meant}\`?)`,
      ),
    ]);
  });

  test('is told once where its last is years behind its first', () => {
    const edit = replace('endsOn: 2027-03-14', 'endsOn: 2072-03-14');
    expect(find({ [PHASE]: edit, [BED]: start('2027-03-02') })).toEqual([
      says(
        '7:9',
        'endsOn',
        '2027-03-01',
        '2072-03-14',
        '16451 days for 2 weeks. (Did you mean `2027-03-14`?)',
      ),
    ]);
    expect(follow(PHASE, edit)).toEqual([]);
  });

  test('may be a year from the other one', () => {
    expect(find({ [PHASE]: replace('endsOn: 2027-03-14', 'endsOn: 2028-02-29') })).toEqual([]);
  });
});
