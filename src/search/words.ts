/** Signs that are part of a word at its end: C#, C++, 80%. */
export const WORD_SIGNS = '#%+';

// A word may have a point, a slash, a hyphen or an apostrophe within: Node.js, CI/CD, end-to-end.
const WORD = /[\p{L}\p{N}]+(?:[.\-/'’_+][\p{L}\p{N}]+)*[#%+]*/gu;

/** The words of a text as they are typed. */
export function splitText(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

/** A word in lower case, as it is written otherwise. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** The words of a text, in lower case, as they are written otherwise. */
export function listWords(text: string): string[] {
  return splitText(text).map(foldWord);
}

/** What a word consists of: `ci` and `cd` of `ci/cd`. One of one piece is its only part. */
export function listParts(word: string): string[] {
  return word.split(/[.\-/'_+]+/).filter(Boolean);
}

/** A word without what joins its parts, which is how the engine takes it: `ci/cd`, `ci-cd` and `cicd` are one. */
export function joinParts(word: string): string {
  return word.replaceAll(/[.\-/'_]+/g, '');
}

/**
 * Words without what is between them, by which the search knows a name however it is put together: `sign
 * in`, `sign-in` and `signin` are one, and so are `week 42` and `week042`.
 */
export function squeezeWords(words: readonly string[]): string {
  return words
    .map((word) => joinParts(foldWord(word)))
    .join('')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '');
}

/** Whether a word is one letter, with which many others begin. */
export function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word) && !UNSPACED.test(word);
}

/** Scripts with no blanks between their words: what is typed may stand in the middle of what is kept. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The name under which the index has a word apart from others of the same stem or the same beginning: a
 * number, or all names of one thing. No word of a page begins like this, and the engine finds no ending in
 * it to cut off.
 */
export function markOwn(word: string): string {
  return `${beginOwn(word)}%`;
}

/** What the names of all words begin with that begin like this. */
export function beginOwn(word: string): string {
  return `%${word}`;
}

/** Whether a word has no letter. The index has these under names of their own: 1 is no beginning of 18. */
export function isNumber(word: string): boolean {
  return !/\p{L}/u.test(word);
}

/** Shorter words are not what was meant: too many others are near them. */
export const MIN_LENGTH = 3;
/** Letters of the longest words. Longer ones are pieces of code, told by their beginnings alone. */
const MAX_LENGTH = 24;

/** A word as a vocabulary has it. */
export function cutWord(word: string): string {
  return word.slice(0, MAX_LENGTH);
}

/** Whether a word is one of letters alone, for which a slip may be meant. */
export function isPlainWord(word: string): boolean {
  return (
    word.length >= MIN_LENGTH &&
    word.length < MAX_LENGTH &&
    !UNSPACED.test(word) &&
    /^\p{L}+$/u.test(word)
  );
}
