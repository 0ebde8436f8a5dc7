// The words of the content: what is prose in it, without code, addresses and names of fields.
import { readBody, type BodyNode } from '../../../check/body.ts';
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
]);

/** Fields whose texts are slugs, where they are texts. */
const SLUGS = new Set(['resources']);

/** What stands in place of code: no word, and no end of a sentence. */
const CODE = '‹code›';

/** Every paragraph, heading, item, cell and line of frontmatter, file by file. */
export const PARAGRAPHS: readonly Paragraph[] = FILES.flatMap((file) => {
  const { path } = file.source;
  return [
    ...listLines(file.data, ''),
    ...readBody(file)
      .nodes.filter(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type))
      .map(readText),
  ].map((text) => ({ path, text: text.replaceAll(/`[^`]*`/g, CODE) }));
});

/** Words of a text: what is between spaces and has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function listLines(value: unknown, key: string): string[] {
  if (NO_PROSE.has(key)) return [];
  if (typeof value === 'string') return SLUGS.has(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => listLines(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => listLines(item, name));
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
}
