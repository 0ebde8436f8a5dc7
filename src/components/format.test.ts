import { describe, expect, test } from 'vitest';
import { parseDate } from '../roadmap/calendar.ts';
import { CHECKLIST_SCOPES, COSTS, RESOURCE_KINDS, STATUSES } from '../schemas/vocabulary.ts';
import {
  COST_LABELS,
  formatCount,
  formatDate,
  formatShortDate,
  formatHours,
  formatHoursEarned,
  formatRoughHours,
  formatShare,
  formatRange,
  formatDateWithin,
  formatSpan,
  formatSpanWithin,
  formatWeeks,
  formatTicks,
  KIND_LABELS,
  SCOPE_LABELS,
  STATUS_LABELS,
  STATUS_MEANINGS,
} from './format.ts';

describe('formatDate', () => {
  test.each([
    ['2027-03-01', '1 March 2027'],
    ['2027-12-31', '31 December 2027'],
  ])('writes %s as %s', (date, words) => {
    expect(formatDate(parseDate(date))).toBe(words);
  });
});

describe('formatSpan', () => {
  test.each([
    ['one day', '2027-03-01', '2027-03-01', '1 Mar 2027', '1 Mar'],
    ['days of one month', '2027-03-01', '2027-03-04', '1–4 Mar 2027', '1–4 Mar'],
    ['two months', '2027-03-30', '2027-04-03', '30 Mar – 3 Apr 2027', '30 Mar – 3 Apr'],
    [
      'two years, which are always named',
      '2026-12-30',
      '2027-01-02',
      '30 Dec 2026 – 2 Jan 2027',
      '30 Dec 2026 – 2 Jan 2027',
    ],
    [
      'the same month of two years',
      '2026-03-01',
      '2027-03-04',
      '1 Mar 2026 – 4 Mar 2027',
      '1 Mar 2026 – 4 Mar 2027',
    ],
  ])('writes %s with and without the year', (_, startsOn, endsOn, withYear, withoutYear) => {
    const span = { startsOn: parseDate(startsOn), endsOn: parseDate(endsOn) };
    expect(formatSpan(span)).toBe(withYear);
    expect(formatSpan(span, false)).toBe(withoutYear);
  });
});

describe('days on the page of a phase', () => {
  test.each([
    [
      'have no year in its one year',
      '2027-03-01',
      '2027-03-28',
      '2027-03-02',
      '2027-03-04',
      '2–4 Mar',
    ],
    ['have another year', '2027-03-01', '2027-03-28', '2028-03-02', '2028-03-04', '2–4 Mar 2028'],
    [
      'have their year in a phase of two years',
      '2026-12-01',
      '2027-01-28',
      '2026-12-02',
      '2026-12-04',
      '2–4 Dec 2026',
    ],
  ])('%s', (_, from, to, startsOn, endsOn, text) => {
    const phase = { startsOn: parseDate(from), endsOn: parseDate(to) };
    const span = { startsOn: parseDate(startsOn), endsOn: parseDate(endsOn) };
    expect(formatSpanWithin(span, phase)).toBe(text);
    expect(formatDateWithin(span.endsOn, phase)).toBe(text.replace(/^.*–/, ''));
  });
});

describe('formatWeeks', () => {
  test.each([
    [37, 40, 'Weeks 37–40', '37–40'],
    [5, 5, 'Week 5', '5'],
  ])('writes %d to %d as %s', (first, last, words, numbers) => {
    expect(formatWeeks({ first, last })).toBe(words);
    expect(formatRange({ first, last })).toBe(numbers);
  });
});

describe('formatShortDate', () => {
  test('writes a day with and without its year', () => {
    expect(formatShortDate(parseDate('2027-03-01'), true)).toBe('1 Mar 2027');
    expect(formatShortDate(parseDate('2027-03-01'), false)).toBe('1 Mar');
  });
});

describe('formatTicks', () => {
  test.each([
    ['months by name', ['2026-11-01', '2026-12-01'], ['Nov', 'Dec']],
    ['January by its year', ['2026-12-01', '2027-01-01'], ['Dec', '2027']],
    ['other days by day and month', ['2027-03-01', '2027-03-08'], ['1 Mar', '8 Mar']],
  ])('names %s', (_, dates, labels) => {
    expect(formatTicks(dates.map(parseDate))).toEqual(labels);
  });
});

describe('hours', () => {
  test.each([
    [0, '0 h'],
    [6, '6 h'],
    [9.5, '9.5 h'],
    [9.25, '9.25 h'],
    [0.75, '0.75 h'],
    [19 / 3, '6.33 h'],
    [1.1 + 2.2, '3.3 h'],
    [1000, '1,000 h'],
  ])('%d are written with their unit, %s', (hours, text) => {
    expect(formatHours(hours)).toBe(text);
  });

  test.each([
    [6, '6 h'],
    [9.5, '9.5 h'],
    [11.565, '11.6 h'],
    [0.04, '0 h'],
    [1234.56, '1,234.6 h'],
  ])('of a pace, %d, are written to a tenth, %s', (hours, text) => {
    expect(formatRoughHours(hours)).toBe(text);
  });

  test('that are done are written with one unit', () => {
    expect(formatHoursEarned({ hoursEarned: 9.5, hours: 24 })).toBe('9.5 of 24 h');
    expect(formatHoursEarned({ hoursEarned: 0.25, hours: 9.75 })).toBe('0.25 of 9.75 h');
  });
});

describe('formatShare', () => {
  test.each([
    [0, '0%'],
    [0.001, '1%'],
    [0.25, '25%'],
    [1 / 3, '33%'],
    [2 / 3, '67%'],
    [0.999, '99%'],
    [1, '100%'],
  ])('writes %d as %s', (share, percent) => {
    expect(formatShare(share)).toBe(percent);
  });
});

describe('formatCount', () => {
  test.each([
    [0, '0 weeks'],
    [1, '1 week'],
    [2, '2 weeks'],
  ])('of %d is %s', (count, text) => {
    expect(formatCount(count, 'week')).toBe(text);
  });
});

describe('labels', () => {
  test.each([
    ['statuses', STATUSES, STATUS_LABELS],
    ['meanings of statuses', STATUSES, STATUS_MEANINGS],
    ['kinds of resources', RESOURCE_KINDS, KIND_LABELS],
    ['costs', COSTS, COST_LABELS],
    ['scopes of checklists', CHECKLIST_SCOPES, SCOPE_LABELS],
  ])('of %s are there for each, and no two are alike', (_, keys, labels) => {
    const texts = Object.values(labels);
    expect(Object.keys(labels)).toEqual(keys);
    expect(texts).not.toContain('');
    expect(new Set(texts).size).toBe(keys.length);
  });
});
