import { describe, expect, test } from 'vitest';
import { drawWeekMap, type MapMilestone } from './week-map.ts';

/** A milestone from ids, each with the ids of its prerequisites behind a colon: `c:a,b`. */
function makeMilestone(...weeks: string[]): MapMilestone {
  return {
    weeks: weeks.map((week) => {
      const [id = '', before] = week.split(':');
      return { id, prerequisites: before ? before.split(',').map((id) => ({ id })) : [] };
    }),
  };
}

describe('drawWeekMap', () => {
  test('has a column a milestone, and as many rows as the longest has weeks', () => {
    const map = drawWeekMap([makeMilestone('a', 'b', 'c'), makeMilestone('d')]);
    expect([map.columns, map.rows, map.width, map.height]).toEqual([2, 3, 200, 300]);
  });

  test('leads from the right of a week to the left of one in a later column', () => {
    const { lines } = drawWeekMap([makeMilestone('a', 'b'), makeMilestone('c:b')]);
    expect(lines).toEqual([{ from: 'b', to: 'c', path: 'M82,150C91,150,91,50,100,50' }]);
  });

  test('passes the columns between in the gap between rows', () => {
    const between = makeMilestone('x', 'y', 'z');
    const down = drawWeekMap([makeMilestone('a'), between, makeMilestone('p', 'b:a')]);
    expect(down.lines[0]?.path).toBe('M82,50C91,50,91,100,100,100L182,100C191,100,191,150,200,150');
    const up = drawWeekMap([makeMilestone('p', 'a'), between, makeMilestone('b:a')]);
    expect(up.lines[0]?.path).toBe('M82,150C91,150,91,100,100,100L182,100C191,100,191,50,200,50');
    const level = drawWeekMap([makeMilestone('a'), between, makeMilestone('b:a')]);
    expect(level.lines[0]?.path).toBe('M82,50C91,50,91,0,100,0L182,0C191,0,191,50,200,50');
  });

  test('goes around the boxes of its own column, within its place', () => {
    const { lines } = drawWeekMap([makeMilestone('a', 'b', 'c:a', 'd', 'e', 'f', 'g', 'h:a')]);
    expect(lines.map(({ path }) => path)).toEqual([
      'M82,50C96,50,96,250,82,250',
      'M82,50C100,50,100,750,82,750',
    ]);
  });

  test('draws every prerequisite of a week, and leaves out weeks that it does not show', () => {
    const { lines } = drawWeekMap([makeMilestone('a', 'b'), makeMilestone('c:a,b,elsewhere')]);
    expect(lines.map(({ from, to }) => `${from}-${to}`)).toEqual(['a-c', 'b-c']);
  });

  test('of nothing is nothing', () => {
    expect(drawWeekMap([])).toMatchObject({ rows: 0, height: 0, lines: [] });
  });
});
