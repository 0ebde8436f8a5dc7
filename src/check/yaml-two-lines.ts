import { findMeantKey } from './hints/other-names.ts';
import { quote, writeField } from './hints/write-value.ts';
import { pathOfEntry, pathOfField } from './yaml-entries.ts';
import type { YamlError } from './yaml-error.ts';
import { lineAt, valueAt } from './yaml-lines.ts';
import type { Allows, YamlWords } from './yaml-words.ts';

/** Text without quotes that goes on in a second line, in which it has a colon. */
export function describeTwoLines(
  text: string,
  { message, offset }: YamlError,
  allows: Allows,
): YamlWords | undefined {
  const { start, text: line } = lineAt(text, offset);
  const first = valueAt(text, Math.max(0, start - 1));
  const isText = /^[\p{L}\d](?:(?!:\s).)*$/u.test(first?.value ?? '');
  if (!first || !isText || isKnown(message, text, first, allows)) return undefined;
  const { key, value } = first;
  // The text of an entry goes on behind the column of its hyphen.
  const column = key === undefined ? first.column - 2 : first.column;
  if (offset - start <= column) return undefined;
  const goesOn = lineAt(text, start + line.length + 1).text.search(/\S/) > column;
  const quoted = goesOn ? undefined : quote(`${value} ${line.trim()}`);
  const owner = key === undefined ? 'the hyphen' : `\`${key}:\``;
  return {
    message: `Expected one value behind ${owner}, found text with a colon in its second line.`,
    hint:
      quoted === undefined
        ? `Write \`>-\` behind ${owner}, and the text on the lines below it, each with ${column + 2} spaces.`
        : `Put the text between quotes, on one line: ${writeField(key, quoted)}.`,
    offset: first.offset,
    length: value.length,
  };
}

/** The key that the line below that of an offset begins with. */
export function findKeyBelow(text: string, offset: number): YamlError {
  const { start, text: line } = lineAt(text, offset);
  const next = start + line.length + 1;
  const [spaces = '', name = ''] = /^ *([\w-]*)/.exec(text.slice(next, next + 200)) ?? [];
  return { code: 'INDENT', message: name, offset: next + spaces.length - name.length };
}

/** Whether a word is the name of a field, beside that of a value or at the top. */
function isKnown(
  name: string,
  text: string,
  { offset, key }: { offset: number; key: string | undefined },
  allows: Allows,
): boolean {
  const beside =
    key === undefined ? pathOfEntry(text, offset) : pathOfField(text, offset).slice(0, -1);
  return [[], beside].some((path) => findMeantKey(name, allows(path).keys) !== undefined);
}
