/** A line that begins a fence, with its signs. */
const FENCE = /^\s*(`{3,}|~{3,})/;

/** A line that is the tag of a component and nothing else. */
const TAG = /^\s*<\/?([A-Z]\w*)[^<>]*>\s*$/;

/** The first line of an aside, such as `:::note[Title]`, and its last. */
const ASIDE = /^\s*:::(\w+)(?:\[(.*)\])?\s*$/;
const ASIDE_END = /^\s*:::\s*$/;

/** An address in the site itself: of another page, or of a place on the same one. */
const INNER_LINK = /(\]\(|^\s*\[[^\]]+\]:\s*)(?=[/#])([^)\s]+)/g;

/**
 * The body of a page as Markdown that can be read alone: what a component shows stands in its place,
 * asides are paragraphs, and addresses are whole. Code stays as it is.
 * @param shown what components show, by their names; others only arrange what is between their tags
 * @param toWhole the whole address for one in the site, of a page (`/weeks/`) or a place on this (`#top`)
 */
export function writePlainBody(
  body: string,
  shown: Readonly<Record<string, string>>,
  toWhole: (address: string) => string,
): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of body.split(/\r?\n/)) {
    const signs = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      lines.push(line);
      if (signs?.startsWith(fence) && line.trim() === signs) fence = undefined;
      continue;
    }
    fence = signs;
    for (const written of signs === undefined ? writeLine(line, shown, toWhole) : [line])
      // What is left out leaves empty lines on both of its sides.
      if (written !== '' || lines.at(-1) !== '') lines.push(written);
  }
  return lines.join('\n').trim();
}

/** What a line outside of code becomes. */
function writeLine(
  line: string,
  shown: Readonly<Record<string, string>>,
  toWhole: (address: string) => string,
): string[] {
  const name = TAG.exec(line)?.[1];
  if (name !== undefined) return line.includes('</') ? [] : [shown[name] ?? ''];
  const aside = ASIDE.exec(line);
  if (aside) return [`**${aside[2] ?? capitalize(aside[1] ?? '')}**`, ''];
  return ASIDE_END.test(line) ? [] : [mendLinks(line, toWhole)];
}

/** The same line with links that lead somewhere from everywhere; what is between backticks is code. */
function mendLinks(line: string, toWhole: (address: string) => string): string {
  return line
    .split(/(`+[^`]+`+)/)
    .map((part) =>
      part.startsWith('`')
        ? part
        : part.replaceAll(
            INNER_LINK,
            (_, start: string, address: string) => start + toWhole(address),
          ),
    )
    .join('');
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
