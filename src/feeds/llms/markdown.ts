// Pieces of Markdown. What the content says may have code and emphasis in it, which stay.

/** Blocks with an empty line between them; those without text are left out. */
export function joinBlocks(...blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n');
}

/** A heading. */
export function writeHeading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${text}`;
}

/** A link; square brackets in its text would end it. */
export function writeLink(text: string, address: string): string {
  return `[${text.replaceAll(/[[\]]/g, String.raw`\$&`)}](${address})`;
}

/** A list with dashes; the lines of an item that has several stand below its first. */
export function writeList(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll(/\n(?=.)/g, '\n  ')}`).join('\n');
}

/** Code in a line, between more backticks than it has in a row itself. */
export function writeCode(code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return longest === 0 ? `${ticks}${code}${ticks}` : `${ticks} ${code} ${ticks}`;
}

/** A value with its name; nothing where there is none. */
export function writeFact(name: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${name}: ${value}`];
}
