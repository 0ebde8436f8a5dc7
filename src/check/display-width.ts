/** Made when it is first needed, which takes as long as checking some files does. */
let segmenter: Intl.Segmenter | undefined;

/** Signs that a terminal shows two columns wide: most emoji, and the scripts of East Asia. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])/u;

/** Signs that take no column of their own. */
const NONE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** How many columns of a terminal a text takes. */
export function measureWidth(text: string): number {
  // Nearly every line is of this kind.
  if (/^[\u0020-\u007E]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of segmenter.segment(text))
    width += NONE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return width;
}
