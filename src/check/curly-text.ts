import { isObject } from '../is-record.ts';
import type { FieldPath, PageFile } from './content-file.ts';
import { unwrapCurly } from './hints/curly-quotes.ts';
import { quote, writeField } from './hints/write-value.ts';
import { formatPath } from './key-slips.ts';
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
  const others = new Set(told.map(({ path }) => formatPath(path)));
  const found: { path: FieldPath; finding: Finding }[] = [];
  const walk = (value: unknown, path: FieldPath) => {
    if (path.length > 0 && others.has(formatPath(path))) return;
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (isObject(value))
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    const text = typeof value === 'string' ? unwrapCurly(value) : undefined;
    if (text !== undefined && file.writtenAt(path) === value)
      found.push({ path, finding: describeCurly(file, path, text) });
  };
  walk(file.data, []);
  return found;
}

function describeCurly(file: PageFile, path: FieldPath, text: string): Finding {
  const straight = quote(text);
  return file.findingAt(
    path,
    `\`${formatPath(path)}\`: Expected straight quotes around the text, found curly ones, which become a part of it.`,
    straight === undefined
      ? 'Put the text between straight quotes.'
      : `Write ${writeField(path.at(-1), straight)}.`,
  );
}
