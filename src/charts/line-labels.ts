/**
 * Places the labels of upright lines in rows above a picture, so that no line runs through the label
 * of another: the lower label points away from the other line, whose own label stands above it.
 * Where there is room for that on neither side, the labels face each other, a third of the width
 * apart or more.
 *
 * @param places of one line or two, in percent of the width
 */
export function placeLabels(places: readonly number[]): LabelPlace[] {
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const bothLeft = first >= ROOM_LEFT;
  const bothRight = !bothLeft && last <= ROOM_RIGHT;
  const lowest = places.indexOf(bothRight ? last : first);
  return places.map((place, index) => ({
    isLeft: bothLeft || (!bothRight && place === last),
    row: index === lowest ? 0 : 1,
  }));
}

/** From here on a label has room to the left of its line, on a narrow screen as well. */
const ROOM_LEFT = 28;
/** Up to here it has room to the right. */
const ROOM_RIGHT = 60;

/** Where a label stands. */
export interface LabelPlace {
  /** Whether it ends at its line; else it begins there. */
  isLeft: boolean;
  /** Its row, counted from the picture upwards. */
  row: 0 | 1;
}
