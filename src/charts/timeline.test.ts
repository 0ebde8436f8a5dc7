import { describe, expect, test } from 'vitest';
import { parseDate } from '../roadmap/calendar.ts';
import { listMonthStarts, scaleDays } from './timeline.ts';

const span = { startsOn: parseDate('2026-10-01'), endsOn: parseDate('2026-10-10') };

describe('scaleDays', () => {
  const scale = scaleDays(span, 100);

  test.each([
    ['the first day begins at 0', scale.start(parseDate('2026-10-01')), 0],
    ['the last day ends at the full length', scale.end(parseDate('2026-10-10')), 100],
    ['a day in between has its share', scale.end(parseDate('2026-10-03')), 30],
    ['a day before the span is held at 0', scale.start(parseDate('2026-09-01')), 0],
    ['a day after the span is held at the full length', scale.start(parseDate('2027-01-01')), 100],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('listMonthStarts', () => {
  test('lists the first days of months that lie inside the span', () => {
    const months = listMonthStarts({
      startsOn: parseDate('2026-09-15'),
      endsOn: parseDate('2026-12-01'),
    });
    expect(months.map(String)).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
  });

  test('is empty when no month begins inside the span', () => {
    expect(listMonthStarts({ ...span, startsOn: parseDate('2026-10-02') })).toEqual([]);
  });
});
