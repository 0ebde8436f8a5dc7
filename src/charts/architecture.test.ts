import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Architecture } from '../roadmap/model.ts';
import { drawArchitecture } from './architecture.ts';

const SHOP: Architecture = {
  summary: 'A shop',
  parts: [
    { id: 'browser', name: 'Browser', role: 'Shows.' },
    { id: 'server', name: 'Server', role: 'Decides.' },
    { id: 'store', name: 'Store', role: 'Remembers.' },
  ],
  flows: [
    { from: 'browser', to: 'server', carries: 'orders' },
    { from: 'server', to: 'store', carries: 'rows' },
    { from: 'server', to: 'browser', carries: 'pages' },
  ],
};

describe('drawArchitecture', () => {
  test('has a box for each part and an arrow for each flow, in their order', () => {
    const { boxes, arrows } = drawArchitecture(SHOP);
    expect(boxes.map(({ name }) => name)).toEqual(['Browser', 'Server', 'Store']);
    expect(arrows.map(({ carries }) => carries)).toEqual(['orders', 'rows', 'pages']);
  });

  test('puts what is reached below what reaches it', () => {
    const { boxes } = drawArchitecture(SHOP);
    const [browser, server, store] = boxes.map(({ y }) => y);
    expect(browser).toBeLessThan(server ?? 0);
    expect(server).toBeLessThan(store ?? 0);
  });

  test('keeps the order of the parts where an answer goes back up, and draws it upwards', () => {
    const { boxes, arrows } = drawArchitecture(SHOP);
    const ends = arrows.map(({ path }) => path.match(/[\d.]+(?=[A-Z]|$)/g)?.map(Number) ?? []);
    expect(boxes.map(({ y }) => y)).toEqual(boxes.map(({ y }) => y).toSorted((a, b) => a - b));
    for (const [index, isUp] of [false, false, true].entries())
      expect((ends[index]?.at(-1) ?? 0) < (ends[index]?.[0] ?? 0)).toBe(isUp);
  });

  test('makes room for the longest name', () => {
    const parts = SHOP.parts.map((part) => ({ ...part, name: 'W'.repeat(22) }));
    for (const { width } of drawArchitecture({ ...SHOP, parts }).boxes)
      expect(width).toBeGreaterThan(22 * 7.4);
  });

  test('draws any figure with all boxes apart from each other and inside its edges', () => {
    fc.assert(
      fc.property(anyArchitecture(), (architecture) => {
        const { width, height, boxes, arrows } = drawArchitecture(architecture);
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          const touching = boxes.filter(
            (other) =>
              other !== box &&
              Math.abs(other.x + other.width / 2 - box.x - box.width / 2) <
                (other.width + box.width) / 2 &&
              Math.abs(other.y - box.y) < box.height,
          );
          expect(touching).toEqual([]);
        }
        for (const { path, x, y } of arrows) {
          expect(path).toMatch(/^M[\d.,-]+/);
          expect(path).not.toMatch(/NaN|Infinity/);
          expect(x).toBeGreaterThan(0);
          expect(y).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Two to seven parts with up to nine flows between any of them, also back, twice, and to itself. */
function anyArchitecture(): fc.Arbitrary<Architecture> {
  return fc.integer({ min: 2, max: 7 }).chain((count) => {
    const id = fc.integer({ min: 0, max: count - 1 }).map(String);
    return fc.record({
      summary: fc.constant('Anything'),
      parts: fc.constant(
        Array.from({ length: count }, (_, index) => ({
          id: String(index),
          name: `Part ${index}`.padEnd(6 + index * 2, 'x'),
          role: 'Is there.',
        })),
      ),
      flows: fc.array(fc.record({ from: id, to: id, carries: fc.constant('something') }), {
        minLength: 1,
        maxLength: 9,
      }),
    });
  });
}
