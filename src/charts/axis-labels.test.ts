import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTicks } from '../components/format.ts';
import { pickLabels, type AxisLabel } from './axis-labels.ts';
import { scaleDays } from './days.ts';
import { GAP, measureText, NARROW, WIDE } from './label-room.ts';
import { anySpan } from './testing.ts';

describe('pickLabels', () => {
  test.each<[string, number, string, string]>([
    ['all of a few', 4, 'Oct', 'all all all all'],
    ['every other one of more', 6, '26 Oct', 'all wide all wide all wide'],
    [
      'every other one of many, and fewer on narrow screens',
      10,
      '26 Sept',
      'all none wide none all none wide none line none',
    ],
  ])('picks %s', (_, count, text, expected) => {
    const labels = Array.from({ length: count }, (_label, index) => ({
      x: (100 / count) * index,
      text,
    }));
    expect(pickLabels(labels).join(' ')).toBe(expected);
  });

  test('leaves out the label that would cross the right edge, but not its line', () => {
    expect(pickLabels([{ x: 99, text: '2027' }])).toEqual(['line']);
  });

  test('lets no labels of days touch each other, or leave the screen, at any width', () => {
    const anyWidth = fc.oneof(fc.constant(NARROW), fc.integer({ min: NARROW, max: 900 }));
    fc.assert(
      fc.property(anySpan, anyWidth, (span, width) => {
        const days = scaleDays(span, 100);
        const ticks = days.ticks(5);
        const texts = formatTicks(ticks);
        const labels = ticks.map((date, index) => ({
          x: days.start(date),
          text: texts[index] ?? '',
        }));
        const picked = pickLabels(labels);
        const shown = labels.filter(
          (_, index) => picked[index] === 'all' || (picked[index] === 'wide' && width >= WIDE),
        );
        let before = -GAP;
        for (const label of shown) {
          const [start, end] = spanOf(label, width);
          expect(start).toBeGreaterThan(before);
          expect(end).toBeLessThanOrEqual(width);
          before = end;
        }
        // Something is always there to read, unless it would cross the edge.
        expect(picked.filter((kind) => kind === 'all' || kind === 'line').length > 0).toBe(
          labels.length > 0,
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

function spanOf({ x, text }: AxisLabel, width: number): [start: number, end: number] {
  const start = (x / 100) * width + GAP;
  return [start, start + measureText(text)];
}
