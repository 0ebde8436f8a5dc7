import { isAlias, isMap, isScalar, isSeq, visit, type Document } from 'yaml';
import type { FieldPath } from './content-file.ts';

/** A value without quotes that Astro's YAML reader takes for something else than text. */
export interface Misread {
  path: FieldPath;
  /** The value as it is written. */
  text: string;
  /** What Astro makes of it. */
  value: Date | number;
}

/**
 * The values that are text by the YAML of today, and dates or numbers to Astro's reader, js-yaml.
 * The date that stands for them is any date: where one is allowed, a rule of its own reads the text.
 */
export function listMisread(document: Document.Parsed): Misread[] {
  const found: Misread[] = [];
  const walk = (node: unknown, path: FieldPath) => {
    const target = isAlias(node) ? node.resolve(document) : node;
    if (isMap(target))
      for (const { key, value } of target.items)
        walk(value, [...path, isScalar(key) ? String(key.value) : '']);
    if (isSeq(target)) target.items.forEach((item, index) => walk(item, [...path, index]));
    if (!isScalar(target) || target.type !== 'PLAIN' || typeof target.value !== 'string') return;
    const value = readAsAstro(target.value);
    if (value !== undefined) found.push({ path, text: target.value, value });
  };
  walk(document.contents, []);
  return found;
}

/** The first tag of a document, such as `!!binary`; Astro's reader ends the build at most of them. */
export function findTag(
  document: Document.Parsed,
  text: string,
): { name: string; offset: number } | undefined {
  let end: number | undefined;
  visit(document, {
    Node: (_, { tag, range }) => {
      if (!tag) return undefined;
      end = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (end === undefined) return undefined;
  // The value that it stands before has a place, the tag has none.
  const match = /(![^\s,[\]{}]*)\s*(?:&\S+\s+)?$/.exec(text.slice(0, end));
  return { name: match?.[1] ?? '!', offset: match?.index ?? 0 };
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME =
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/;
const BINARY = /^[-+]?0b[01]+$/;

function readAsAstro(text: string): Date | number | undefined {
  if (DATE.test(text) || TIME.test(text)) return new Date(0);
  return BINARY.test(text) ? Number(text.replace(/^[-+]/, '')) : undefined;
}
