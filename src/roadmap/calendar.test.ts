import { describe, expect, test } from 'vitest';
import { compareDates, daysBetween, parseDate } from './calendar.ts';

describe('parseDate', () => {
  test.each(['2027-03-01', '2028-02-29', '1999-12-31'])('reads %s as that day', (text) => {
    expect(parseDate(text).toString()).toBe(text);
  });

  test.each([
    ['a day that its month does not have', '2027-02-29'],
    ['a month that does not exist', '2027-13-01'],
    ['a date without hyphens', '20270301'],
    ['a date with a time', '2027-03-01T12:00'],
    ['a date with a sign', '+002027-03-01'],
    ['words', 'next Monday'],
    ['nothing', ''],
  ])('throws for %s, naming the text', (_, text) => {
    expect(() => parseDate(text)).toThrow(RangeError);
    expect(() => parseDate(text)).toThrow(`found ${JSON.stringify(text)}.`);
  });
});

describe('daysBetween', () => {
  test.each([
    ['the same day', '2027-03-01', '2027-03-01', 0],
    ['the next day', '2027-03-01', '2027-03-02', 1],
    ['the day before', '2027-03-01', '2027-02-28', -1],
    ['over the end of a year', '2026-12-31', '2027-01-01', 1],
    ['over a leap day', '2028-02-28', '2028-03-01', 2],
    ['over the nights when clocks change', '2027-03-01', '2027-11-30', 274],
    ['a whole year', '2027-01-01', '2028-01-01', 365],
  ])('counts %s', (_, from, to, days) => {
    expect(daysBetween(parseDate(from), parseDate(to))).toBe(days);
  });
});

describe('compareDates', () => {
  test.each([
    ['before', '2027-03-01', '2027-03-02', -1],
    ['on', '2027-03-01', '2027-03-01', 0],
    ['after', '2028-01-01', '2027-12-31', 1],
  ])('tells that a date is %s another', (_, left, right, order) => {
    expect(compareDates(parseDate(left), parseDate(right))).toBe(order);
  });

  test('puts dates in order when it is given to sort', () => {
    const dates = ['2027-03-10', '2026-12-31', '2027-03-09'].map(parseDate);
    expect(dates.toSorted(compareDates).map(String)).toEqual([
      '2026-12-31',
      '2027-03-09',
      '2027-03-10',
    ]);
  });
});
