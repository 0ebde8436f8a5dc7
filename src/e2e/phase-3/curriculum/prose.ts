// The words of the content: what is prose in it, without code, addresses and names of fields.
import type { BodyNode } from '../../../check/body-node.ts';
import { readBody } from '../../../check/body.ts';
import { FILES } from './fences.ts';

/** Fields whose values are names, addresses or commands. */
const NO_PROSE = new Set([
  'id',
  'url',
  'slug',
  'status',
  'kind',
  'cost',
  'level',
  'scope',
  'platform',
  'resource',
  'from',
  'to',
  'run',
  'week',
  'prerequisites',
  'checks',
  'passed',
  // Short forms, of which a synonym is made.
  'typed',
  'means',
]);

/** Fields whose texts are slugs, where they are texts. */
const SLUGS = new Set(['resources']);

/** What stands in place of code: no word, and no end of a sentence. */
const CODE = '‹code›';

/** Every paragraph, heading, item, cell and line of frontmatter, file by file. */
export const PARAGRAPHS: readonly Paragraph[] = FILES.flatMap((file) => {
  const { path } = file.source;
  const keywords = new Set(listLines(file.data, '', 'keywords'));
  return [
    ...listLines(file.data, ''),
    ...readBody(file)
      .nodes.filter(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type))
      .map(readText),
  ].map((text) => ({
    path,
    text: text.replaceAll(/`[^`]*`/g, CODE),
    isShown: !keywords.has(text),
  }));
});

/** Words of a text: what is between spaces and has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The lines of text in a value; of one field alone where it is named. */
function listLines(value: unknown, key: string, only?: string): string[] {
  if (NO_PROSE.has(key)) return [];
  if (typeof value === 'string')
    return SLUGS.has(key) || (only !== undefined && key !== only) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => listLines(item, key, only));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => listLines(item, name, only));
  return [];
}

function readText({ type, value, children = [] }: BodyNode): string {
  if (type === 'inlineCode') return CODE;
  if (type === 'break') return ' ';
  return value ?? children.map(readText).join('');
}

/** A piece of prose. */
export interface Paragraph {
  /** File that it stands in, below the content folder. */
  path: string;
  /** Plain text, with a mark in place of code. */
  text: string;
  /** Whether readers see it; words that a page is searched by they do not. */
  isShown: boolean;
}
