import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatShortDate } from '../components/format.ts';
import { NARROW, OVER_LEFT, OVER_RIGHT } from './label-room.ts';
import { placeLabels, spanLabel } from './line-labels.ts';
import { anyDay } from './testing.ts';

describe('placeLabels', () => {
  test.each<[string, number[], string[]]>([
    ['one line at the right edge', [100], ['left, row 0']],
    ['one line near the left edge', [10], ['right, row 0']],
    ['two in the right part: both to the left', [92, 54], ['left, row 1', 'left, row 0']],
    ['two in the left part: both to the right', [50, 10], ['right, row 0', 'right, row 1']],
    ['two far apart: to each other', [92, 5], ['left, row 1', 'right, row 0']],
    ['two at one place', [100, 100], ['left, row 0', 'left, row 1']],
  ])('places the labels of %s', (_, places, expected) => {
    const labels = placeLabels(places.map((x) => ({ x, text: 'Today, 12 Oct' }))).map(
      ({ isLeft, row, shift }) =>
        `${isLeft ? 'left' : 'right'}, row ${row}${shift > 0 ? `, by ${shift}` : ''}`,
    );
    expect(labels).toEqual(expected);
  });

  test('moves a label over its line where it has room on neither side', () => {
    const lines = [
      { x: 40, text: 'Deadline, 31 Dec 2026' },
      { x: 60, text: 'Today, 23 March 2027' },
    ];
    const labels = placeLabels(lines);
    expect(labels.some(({ shift }) => shift > 0)).toBe(true);
  });

  test('lets no label leave the screen, touch another one, or be met by the other line', () => {
    const anyPlace = fc.integer({ min: 0, max: 1_000 }).map((place) => place / 10);
    const anyWidth = fc.oneof(fc.constant(NARROW), fc.integer({ min: NARROW, max: 900 }));
    fc.assert(
      fc.property(
        fc.record({ x: anyPlace, date: anyDay }),
        fc.record({ x: anyPlace, date: anyDay }),
        fc.boolean(),
        anyWidth,
        (deadline, today, withYear, width) => {
          const lines = [
            { x: deadline.x, text: `Deadline, ${formatShortDate(deadline.date, withYear)}` },
            { x: today.x, text: `Today, ${formatShortDate(today.date, withYear)}` },
          ];
          const labels = placeLabels(lines);
          expect(labels.map(({ row }) => row).toSorted()).toEqual([0, 1]);
          for (const [index, label] of labels.entries()) {
            const [start, end] = spanLabel(lines[index] ?? { x: 0, text: '' }, label, width);
            expect(start).toBeGreaterThanOrEqual(-OVER_LEFT - 1);
            expect(end).toBeLessThanOrEqual(width + OVER_RIGHT + 1);
            if (label.row === 1) continue;
            const other = ((lines[1 - index]?.x ?? 0) / 100) * width;
            expect(other <= start || other >= end).toBe(true);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
