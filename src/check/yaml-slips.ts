// Lines of frontmatter that are written as elsewhere: as in Markdown, in programs, or by a phone.
import { findNearest } from './suggest.ts';

/** What a line begins with that was meant as an entry of a list: another sign than a hyphen. */
export const BULLET = /^[ \t]*([*•·‣◦▪●–—−]|\d{1,3}[.)])[ \t]+(?=\S)/;

/** Signs that stand in the place of a colon, with the spaces around them. */
const COLON = /^([\w-]+?)[ \t]*(?:[：﹕∶;；=]|=>|->|→|(?<=[ \t])[-–—](?=[ \t]))[ \t]*(\S.*)?$/;

const COMMENT = /^(?:<!--|\/\/|\/\*|%|--)\s*(.*?)\s*(?:-->|\*\/)?$/;

const ELSE =
  'Put a colon and a space behind the name, a hyphen and a space before an entry, or two spaces before a line that goes on.';

/**
 * How to mend a line that is no field.
 * @param keys the fields that there are
 */
export function hintForLine(line: string, keys: readonly string[]): string {
  if (line.length > 200) return ELSE;
  if (/^[-\u2010-\u2015\u2212*_=~+]+$/.test(line)) return 'Remove the line.';
  const field = undressField(line, keys);
  if (field !== undefined) return `Write \`${field}\`.`;
  const comment = hintForComment(line);
  if (comment !== undefined) return comment;
  const signed = COLON.exec(line);
  const [, name = line, value = ''] = signed ?? /^([\w-]+)[ \t]+(\S.*)$/.exec(line) ?? [];
  // Many a line of text begins with a word that is nearly a name.
  const isClear = signed !== null || value === '';
  const key = keys.includes(name) ? name : isClear ? findNearest(name, keys) : undefined;
  if (key === undefined || line.length > 80) return ELSE;
  return value === ''
    ? `Put a colon behind it, and then its value: \`${key}: …\`.`
    : `Write \`${key}: ${value}\`.`;
}

/** A field without the signs of Markdown or the quotes around it; nothing for another line. */
export function undressField(line: string, keys: readonly string[]): string | undefined {
  const [whole, name = '', value = ''] =
    /^(?:[->*+•] +)?["'*_`]*([\w-]+?)["'*_`]*:["'*_`]*(?: +(.*?))?$/.exec(line.slice(0, 100)) ?? [];
  if (whole !== line || line.startsWith(`${name}:`) || !keys.includes(name)) return undefined;
  const quotes = /^["'*_`]/.test(line) ? /["'*_`]+$/ : /^$/;
  return `${name}: ${value.replace(quotes, '')}`.trim();
}

/** How to write a comment that begins as in HTML or in a program; nothing for another text. */
function hintForComment(line: string): string | undefined {
  const [, words] = COMMENT.exec(line) ?? [];
  if (words === undefined) return undefined;
  return words === '' || words.length > 80
    ? 'A comment begins with `#`.'
    : `A comment begins with \`#\`: write \`# ${words}\`.`;
}
