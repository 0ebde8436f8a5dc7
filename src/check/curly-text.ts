import { isObject } from '../is-record.ts';
import type { FieldPath, PageFile } from './content-file.ts';
import { unwrapCurly } from './hints/curly-quotes.ts';
import { quote, writeField } from './hints/write-value.ts';
import { formatPath } from './format-path.ts';
import type { Finding } from './problem.ts';

/**
 * Texts in curly quotes, which a phone writes for those that YAML knows: they become a part of the
 * text. Between straight ones they are meant.
 * @param told values of which more is told, which is said in place of this
 */
export function findCurlyText(
  file: PageFile,
  told: readonly { path: FieldPath }[],
): { path: FieldPath; finding: Finding }[] {
  // Hardly a file has one.
  if (!/[“„‘‚”]/.test(file.source.text.slice(0, file.bodyStart))) return [];
  const lines = file.source.text.slice(0, file.bodyStart).split('\n');
  const others = new Set(told.map(({ path }) => formatPath(path)));
  const found: { path: FieldPath; finding: Finding }[] = [];
  const walk = (value: unknown, path: FieldPath) => {
    if (path.length > 0 && others.has(formatPath(path))) return;
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (isObject(value))
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    if (typeof value !== 'string') return;
    const split =
      typeof path.at(-1) === 'number' ? findSplitText(file, path, value, lines) : undefined;
    if (split) found.push({ path, finding: split });
    const text = unwrapCurly(value);
    if (text !== undefined && file.writtenAt(path) === value)
      found.push({ path, finding: describeCurly(file, path, text) });
  };
  walk(file.data, []);
  return found;
}

/** `[“Sow, dig”]`: curly quotes hold no comma together, so that two entries are made of the text. */
function findSplitText(
  file: PageFile,
  path: FieldPath,
  value: string,
  lines: readonly string[],
): Finding | undefined {
  if (!/^[“„][^“”"]*$/.test(value) || file.writtenAt(path) !== value) return undefined;
  const finding = describeCurly(file, path, value);
  const line = lines[finding.line - 1] ?? '';
  const [whole = ''] = /^[“„][^“„”"]*[“”"](?=\s*[,\]])/.exec(line.slice(finding.column - 1)) ?? [];
  const text = unwrapCurly(whole);
  return text === undefined
    ? undefined
    : { ...describeCurly(file, path, text, whole), length: whole.length };
}

function describeCurly(
  file: PageFile,
  path: FieldPath,
  text: string,
  written = file.writtenAt(path) ?? '',
): Finding {
  const straight = quote(text);
  const found = /[“”‘’]$/.test(written)
    ? 'curly ones, which become a part of it'
    : 'a curly one and a straight one, which become a part of it';
  return file.findingAt(
    path,
    `\`${formatPath(path)}\`: Expected straight quotes around the text, found ${found}.`,
    straight === undefined
      ? 'Put the text between straight quotes.'
      : `Write ${writeField(path.at(-1), straight)}.`,
  );
}
