import { GAP, measureText, NARROW, WIDE } from './label-room.ts';

/**
 * Chooses the labels of an axis that don't touch: of those at every place, every other one, every
 * fourth and so on, as many as a wide picture has room for, and of these as many as a narrow one has.
 * A label begins at its place; none reaches over the right edge.
 *
 * @param labels in their order, with places in percent of the width
 */
export function pickLabels(labels: readonly AxisLabel[]): LabelWidth[] {
  const wide = findStep(labels, WIDE, 1);
  const narrow = findStep(labels, NARROW, wide);
  return labels.map(({ x, text }, index) => {
    const fits = (width: number) => endOf({ x, text }, width) <= width;
    if (index % wide > 0) return 'none';
    if (index % narrow > 0) return fits(WIDE) ? 'wide' : 'none';
    // A label that would cross the edge of a narrow picture is left out of every one.
    return fits(NARROW) ? 'all' : 'line';
  });
}

/** The least step at which no label touches the next one: the given one, or its double and so on. */
function findStep(labels: readonly AxisLabel[], width: number, step: number): number {
  const picked = labels.filter((_, index) => index % step === 0);
  const isFree = picked.slice(1).every(({ x }, index) => {
    const before = picked[index];
    return !before || endOf(before, width) + GAP <= (x / 100) * width;
  });
  return isFree ? step : findStep(labels, width, step * 2);
}

function endOf({ x, text }: AxisLabel, width: number): number {
  return (x / 100) * width + GAP + measureText(text);
}

/** A label of an axis. */
export interface AxisLabel {
  x: number;
  text: string;
}

/**
 * In which pictures a label is there: in all, in wide ones alone, in none; or in none although its line
 * is in all.
 */
export type LabelWidth = 'all' | 'wide' | 'none' | 'line';
