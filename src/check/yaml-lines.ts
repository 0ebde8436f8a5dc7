import { quote, writeField } from './hints/write-value.ts';

/** Spaces and hyphens, a key with its colon, and what follows. */
const VALUE = /^(\s*(?:- +)*)(?:([\w-]+):( +))?(.*)$/;

/** The line of an offset: where it begins, and what it says from the offset on. */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const whole = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
  return { text: whole, start, rest: whole.slice(offset - start) };
}

/** What the line of an offset has behind a key or a hyphen; nothing where it has neither, or no value. */
export function valueAt(text: string, offset: number): Value | undefined {
  const line = lineAt(text, offset);
  const [, before = '', key, space = '', rest = ''] = VALUE.exec(line.text) ?? [];
  const comment = rest.search(/\s#/);
  const value = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  if (value === '' || (key === undefined && !before.includes('-'))) return undefined;
  const behind = key === undefined ? 0 : key.length + 1 + space.length;
  return { key, value, column: before.length, offset: line.start + before.length + behind };
}

/** How to make the value that begins at an offset text; nothing where it is too long to be repeated. */
export function proposeQuotes(text: string, offset: number): string | undefined {
  const found = valueAt(text, offset);
  if (found?.offset !== offset) return undefined;
  // Single quotes around it were meant to do the same, or one of each kind.
  const [, single, mixed] = /^'(?:(.*)'|([^"]*)")$/.exec(found.value) ?? [];
  const quoted = quote(single ?? mixed ?? found.value);
  return quoted && `Put the whole text between quotes: ${writeField(found.key, quoted)}.`;
}

/** How to make the value of a line text as a whole, with the comment that an offset is in. */
export function proposeWhole(text: string, offset: number): string | undefined {
  const { text: line } = lineAt(text, offset);
  const [, , key, , value = ''] = /^(\s*(?:- +)*)(?:([\w-]+):( +))?(.*?)\s*$/.exec(line) ?? [];
  // Between braces or brackets other values stand on the line, too.
  const quoted = /^[{[]/.test(value) ? undefined : quote(value);
  return quoted && `Put the whole text between quotes: ${writeField(key, quoted)}.`;
}

interface Line {
  text: string;
  start: number;
  rest: string;
}

interface Value {
  key: string | undefined;
  value: string;
  /** Of the key, or of what stands behind the hyphen. */
  column: number;
  /** Of the value. */
  offset: number;
}
