/**
 * A command as it has to be typed: `npm run status -- 7 done "Water runs off"`. Words that a shell
 * would take apart or change stand between quotes.
 */
export function writeCommand(script: string, words: readonly string[]): string {
  return ['npm run', script, ...(words.length > 0 ? ['--', ...words.map(quoteWord)] : [])].join(
    ' ',
  );
}

/** Words that say when some commands are the right ones, and these below, each on a line of its own. */
export function proposeCommands(when: string, ...commands: readonly string[]): string {
  return [when, ...commands.map((command) => `  ${command}`)].join('\n');
}

/**
 * A word as a shell gives it on as it is: between double quotes wherever they do, since the shell of
 * Windows knows no other ones.
 */
export function quoteWord(word: string): string {
  if (/^[\w./:@%+=,~-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}
