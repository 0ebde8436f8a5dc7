import { GAP, measureText, NARROW, OVER_LEFT, OVER_RIGHT } from './label-room.ts';

/**
 * Places the labels of upright lines in rows above a picture, so that none leaves a narrow screen and
 * no line runs through the label of another: a line ends at its label, so that only the lower label
 * can be met. A label stands beside its line, to the left or to the right. Where there is too little
 * room for it on a narrow screen, it is moved over its own line.
 *
 * @param lines one or two, with places in percent of the width
 */
export function placeLabels(lines: readonly LabeledLine[]): LabelPlace[] {
  const order = [...lines.keys()].toSorted((left, right) => placeOf(left) - placeOf(right));
  const found = ARRANGEMENTS.map(({ lowest, lower, upper }) => {
    const low = order.at(lowest);
    const labels = lines.map((line, index): LabelPlace => {
      const side = index === low ? lower : upper;
      return { isLeft: side === 'left', row: index === low ? 0 : 1, shift: findShift(line, side) };
    });
    const isMet = labels.some((label, index) => label.row === 0 && meetsOther(label, index));
    const shift = labels.reduce((sum, label) => sum + label.shift, 0);
    return { labels, cost: isMet ? Infinity : shift };
  });
  // Of those that cost the same the first one stays.
  return found.reduce((best, next) => (next.cost < best.cost ? next : best)).labels;

  function placeOf(index: number): number {
    return lines[index]?.x ?? 0;
  }

  function meetsOther(label: LabelPlace, index: number): boolean {
    const line = lines[index];
    return lines.some(({ x }, other) => {
      const [start, end] = line ? spanLabel(line, label, NARROW) : [0, 0];
      const place = (x / 100) * NARROW;
      return other !== index && start < place && place < end;
    });
  }
}

/** Where a label begins and ends in a picture of some width, in pixels. */
export function spanLabel(
  { x, text }: LabeledLine,
  { isLeft, shift }: Pick<LabelPlace, 'isLeft' | 'shift'>,
  width: number,
): [start: number, end: number] {
  const place = (x / 100) * width;
  const length = measureText(text);
  const start = isLeft ? place - GAP + shift - length : place + GAP - shift;
  return [start, start + length];
}

/** By how many pixels a label must be moved to stay on a narrow screen. */
function findShift(line: LabeledLine, side: Side): number {
  const isLeft = side === 'left';
  const [start, end] = spanLabel(line, { isLeft, shift: 0 }, NARROW);
  return Math.ceil(Math.max(0, isLeft ? -OVER_LEFT - start : end - NARROW - OVER_RIGHT));
}

/**
 * Which label is the lower one, of the first line or of the last, and the sides of both labels. It is
 * best when the lower one points away from the other line, then when both face each other.
 */
const ARRANGEMENTS: readonly { lowest: 0 | -1; lower: Side; upper: Side }[] = [
  { lowest: 0, lower: 'left', upper: 'left' },
  { lowest: -1, lower: 'right', upper: 'right' },
  { lowest: 0, lower: 'right', upper: 'left' },
  { lowest: -1, lower: 'left', upper: 'right' },
  { lowest: 0, lower: 'left', upper: 'right' },
  { lowest: -1, lower: 'right', upper: 'left' },
];

type Side = 'left' | 'right';

/** A line across which a label is written. */
export interface LabeledLine {
  x: number;
  text: string;
}

/** Where a label stands. */
export interface LabelPlace {
  /** Whether it ends at its line; else it begins there. */
  isLeft: boolean;
  /** Its row, counted from the picture upwards. */
  row: 0 | 1;
  /** By how many pixels it is moved over its line. */
  shift: number;
}
