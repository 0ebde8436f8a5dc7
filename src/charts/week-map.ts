import { link, curveBumpX } from 'd3-shape';

/** Size of a place on the map, in units of the map. Boxes fill the first part of their place. */
const PLACE = 100;
const BOX = 82;

/**
 * Lines of a map with a column a milestone and a box a week, from each week to those that build on
 * it. A week is in the row of its position in the milestone. Lines leave a box on the right and pass
 * the columns between in the gaps between rows, never behind a box. They end on the left of a box,
 * or on the right where both are in one column.
 */
export function drawWeekMap(milestones: readonly MapMilestone[]): WeekMap {
  const places = new Map(
    milestones.flatMap(({ weeks }, column) =>
      weeks.map(({ id }, row): [string, Place] => [id, { column, row }]),
    ),
  );
  const lines = milestones.flatMap(({ weeks }) =>
    weeks.flatMap(({ id, prerequisites }) =>
      prerequisites.flatMap((before) => {
        const [from, to] = [places.get(before.id), places.get(id)];
        return from && to ? [{ from: before.id, to: id, path: drawLine(from, to) }] : [];
      }),
    ),
  );
  return {
    columns: milestones.length,
    rows: Math.max(0, ...milestones.map(({ weeks }) => weeks.length)),
    width: milestones.length * PLACE,
    height: Math.max(0, ...milestones.map(({ weeks }) => weeks.length)) * PLACE,
    lines,
  };
}

const drawCurve = link<unknown, Point>(curveBumpX);

function drawLine(from: Place, to: Place): string {
  const start: Point = [from.column * PLACE + BOX, middleOf(from)];
  if (from.column === to.column) return drawAround(start, middleOf(to), to.row - from.row);
  const end: Point = [to.column * PLACE, middleOf(to)];
  if (to.column === from.column + 1) return drawCurve({ source: start, target: end }) ?? '';
  const gap = (to.row > from.row ? from.row + 1 : from.row) * PLACE;
  const enters: Point = [(from.column + 1) * PLACE, gap];
  const leaves: Point = [(to.column - 1) * PLACE + BOX, gap];
  return [
    drawCurve({ source: start, target: enters }),
    drawCurve({ source: leaves, target: end })?.replace('M', 'L'),
  ].join('');
}

/** Around the boxes between two rows of a column, the further the more rows it passes. */
function drawAround([x, y]: Point, end: number, rows: number): string {
  const bend = x + Math.min(PLACE - BOX, 8 + 3 * Math.abs(rows));
  return `M${x},${y}C${bend},${y},${bend},${end},${x},${end}`;
}

function middleOf({ row }: Place): number {
  return (row + 0.5) * PLACE;
}

type Point = [x: number, y: number];

interface Place {
  column: number;
  row: number;
}

/** A column of the map. */
export interface MapMilestone {
  weeks: readonly { id: string; prerequisites: readonly { id: string }[] }[];
}

/** What is drawn behind the boxes of the map. */
export interface WeekMap {
  columns: number;
  rows: number;
  /** Size in units of the map. */
  width: number;
  height: number;
  /** From the id of a week to that of one which builds on it. */
  lines: readonly { from: string; to: string; path: string }[];
}
