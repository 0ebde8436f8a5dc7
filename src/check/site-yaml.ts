// What is fine by the YAML of today, and something else or an error to Astro's reader, js-yaml.
import { isAlias, isMap, isNode, isScalar, isSeq, visit, type Document, type Node } from 'yaml';
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
export function listMisread(document: Document): Misread[] {
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

/** The tag before a value, such as `!!binary`; Astro's reader ends the build at most of them. */
export function locateTag(text: string, valueOffset: number): Mark {
  // The value has a place, the tag has none.
  const match = /(![^\s,[\]{}]*)\s*(?:&\S+\s+)?$/.exec(text.slice(0, valueOffset));
  return { name: match?.[1] ?? '!', offset: match?.index ?? 0 };
}

/** The keys in a node that begin on another line than their colon; Astro's reader ends the build at them. */
export function findSplitKeys(node: Node, text: string): Mark[] {
  const found: Mark[] = [];
  visit(node, {
    Pair: (_, { key }) => {
      if (!isNode(key) || !key.range) return;
      const [start, end] = key.range;
      BEFORE_COLON.lastIndex = end;
      const before = BEFORE_COLON.exec(text)?.[0];
      const isSplit = before !== undefined && text.slice(start, end + before.length).includes('\n');
      // A key behind a question mark has its colon on another line by right.
      if (isSplit && !/(?:^|[\s[{,])\?\s+$/.test(text.slice(Math.max(0, start - 100), start)))
        found.push({ name: text.slice(start, end).replaceAll(/\s+/g, ' '), offset: start });
    },
  });
  return found;
}

/** What may stand between a key and its colon. */
const BEFORE_COLON = /(?:\s|#[^\n]*)*(?=:)/y;

/** Something that is written in the frontmatter, with its offset. */
interface Mark {
  name: string;
  offset: number;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME =
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/;
const BINARY = /^[-+]?0b[01]+$/;

function readAsAstro(text: string): Date | number | undefined {
  if (DATE.test(text) || TIME.test(text)) return new Date(0);
  return BINARY.test(text) ? Number(text.replace(/^[-+]/, '')) : undefined;
}
