import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from './line-labels.ts';

describe('placeLabels', () => {
  test.each<[string, number[], string[]]>([
    ['one line at the right edge', [100], ['left, row 0']],
    ['one line near the left edge', [10], ['right, row 0']],
    ['two in the right part: both to the left', [92, 54], ['left, row 1', 'left, row 0']],
    ['two in the left part: both to the right', [50, 10], ['right, row 0', 'right, row 1']],
    ['two far apart: to each other', [92, 10], ['left, row 1', 'right, row 0']],
    ['two at one place', [100, 100], ['left, row 0', 'left, row 1']],
  ])('places the labels of %s', (_, places, expected) => {
    const labels = placeLabels(places).map(
      ({ isLeft, row }) => `${isLeft ? 'left' : 'right'}, row ${row}`,
    );
    expect(labels).toEqual(expected);
  });

  test('lets no line run through the label below its own, unless it is a third away', () => {
    const anyPlace = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        const places = [one, other];
        const labels = placeLabels(places);
        const lower = labels.findIndex(({ row }) => row === 0);
        const distance = (places[1 - lower] ?? 0) - (places[lower] ?? 0);
        const reach = labels[lower]?.isLeft === true ? -distance : distance;
        expect(reach <= 0 || reach >= 32).toBe(true);
        expect(labels.map(({ row }) => row).toSorted()).toEqual([0, 1]);
      }),
    );
  });
});
