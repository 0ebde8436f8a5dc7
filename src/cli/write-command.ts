/**
 * A command as it has to be typed: `npm run status -- 7 done "Water runs off"`. Words that a shell
 * would take apart or change stand between quotes.
 */
export function writeCommand(script: string, words: readonly string[]): string {
  return ['npm run', script, ...(words.length > 0 ? ['--', ...words.map(quoteWord)] : [])].join(
    ' ',
  );
}

/** The same on a line of its own, behind words that say when it is the right one. */
export function proposeCommand(when: string, script: string, words: readonly string[]): string {
  return `${when}\n  ${writeCommand(script, words)}`;
}

/** Double quotes wherever they do, since the shell of Windows knows no other ones. */
function quoteWord(word: string): string {
  if (/^[\w./:@%+=,~-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}
