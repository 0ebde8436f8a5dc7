// How much room the labels of a picture have. Their text keeps its size on every screen, and no
// browser is there to measure it when the picture is drawn.

/** Width of a picture on a screen 320 pixels wide, without the numbers beside it. */
export const NARROW = 224;

/** Least width of a picture in which the styles show labels for wide ones, beside titles of weeks. */
export const WIDE = 416;

/** How far a label may reach over the left and the right edge of a picture, in pixels. */
export const [OVER_LEFT, OVER_RIGHT] = [56, 20];

/** From a line to its label, in pixels. */
export const GAP = 5;

/** How wide a text is at most, in pixels: the width of a letter of the widest common fonts. */
export function measureText(text: string): number {
  return text.length * 7.3;
}
