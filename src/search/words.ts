/** Signs that are part of a word at its end: C#, C++, 80%. */
export const WORD_SIGNS = '#%+';

// A word may have a point, a slash, a hyphen or an apostrophe within: Node.js, CI/CD, end-to-end.
const WORD = /[\p{L}\p{N}]+(?:[.\-/'’_+][\p{L}\p{N}]+)*[#%+]*/gu;

/** The words of a text, in lower case, as they are written otherwise. */
export function listWords(text: string): string[] {
  return [...text.toLowerCase().matchAll(WORD)].map(([word]) => word.replaceAll('’', "'"));
}
