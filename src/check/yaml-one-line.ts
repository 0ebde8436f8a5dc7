// Fields that stand on one line, where each has a line of its own.
import { writeField } from './hints/write-value.ts';
import { pathOfEntry, pathOfField } from './yaml-entries.ts';
import { lineAt, valueAt } from './yaml-lines.ts';
import type { Allows, YamlWords } from './yaml-words.ts';

/** A value, and the name of a field behind it. */
const NEXT = /(?<=\S)[,;]?[ \t]+([\w-]+):(?=\s|$)/g;

/** `kind: book topic: Tools`: a value with other fields behind it, which are not there elsewhere. */
export function describeOneLine(
  text: string,
  offset: number,
  allows: Allows,
): YamlWords | undefined {
  const found = valueAt(text, offset);
  // More would be too long to be repeated.
  if (found?.key === undefined || found.value.length > 200) return undefined;
  const { key, value, column } = found;
  const line = lineAt(text, offset);
  const isFirst = /^\s*-/.test(line.text);
  const path = isFirst ? pathOfEntry(text, offset) : pathOfField(text, offset).slice(0, -1);
  const { keys, required } = allows(path);
  const own = allows([...path, key]);
  // In a sentence, the name of a field that may be left out is a word.
  const isText = own.types.includes('string') && own.formats.length + own.options.length === 0;
  const around = readAround(text, line.start, column);
  const isThere = (name: string) =>
    name === key || new RegExp(`^[ -]{${column}}${name}:`, 'm').test(around);
  const others = [...value.matchAll(NEXT)].filter(
    ([, name = '']) => (isText ? required : keys).includes(name) && !isThere(name),
  );
  const [first] = others;
  if (!keys.includes(key) || first?.[1] === undefined) return undefined;
  const starts = others.map(({ index }) => index);
  const fields = [0, ...starts].map((start, index) => {
    const part = value.slice(start, starts[index]);
    return index === 0 ? writeField(key, part) : `\`${part.replace(/^[,;]?\s+/, '')}\``;
  });
  const begin = first.index + first[0].length - first[1].length - 1;
  return {
    message: `Expected \`${first[1]}:\` on a line of its own, found it behind the value of \`${key}:\`.`,
    hint: `Write each on a line of its own: ${fields.slice(0, -1).join(', ')} and ${fields.at(-1) ?? ''}.`,
    offset: found.offset + begin,
    length: value.length - begin,
  };
}

/** The lines of the record that a line is in, whose fields begin in a column. */
function readAround(text: string, start: number, column: number): string {
  const close = text.indexOf('\n---', start);
  if (column === 0) return text.slice(0, close < 0 ? text.length : close);
  const begin = new RegExp(`^ {0,${column - 1}}\\S`);
  let first = start;
  while (first > 0 && !begin.test(lineAt(text, first).text)) first = lineAt(text, first - 1).start;
  let end = text.indexOf('\n', start);
  while (end >= 0 && !begin.test(lineAt(text, end + 1).text)) end = text.indexOf('\n', end + 1);
  return text.slice(first, end < 0 ? text.length : end);
}
