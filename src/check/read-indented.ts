// Reads frontmatter in which lines have lost the spaces or the hyphen before them.
import { isNode, visit, type Document } from 'yaml';
import type { Collection } from '../schemas/index.ts';
import { findColumnSlips, listSuspects, type ColumnSlip } from './yaml-columns.ts';
import { readYaml, readYamlAnew, type YamlReading } from './read-yaml.ts';

/**
 * Reads frontmatter as if the lines that have lost the spaces or the hyphen before them had them: each is
 * told as one mistake, from which nothing else follows. Places are those in the text as it is.
 */
export function readIndented(text: string, collection: Collection | undefined): YamlReading {
  const plain = readYaml(text);
  if (collection === undefined) return plain;
  const suspects = listSuspects(text, collection);
  if (suspects.size === 0 && plain.errors.length === 0) return plain;
  const slips = findColumnSlips(text, collection, suspects);
  if (slips.length === 0) return plain;
  const reading = readYamlAnew(mend(text, slips));
  const { length } = reading.errors;
  const isBetter = length < plain.errors.length || (suspects.size > 0 && length === 0);
  if (!isBetter) return plain;
  const move = (offset: number) => moveBack(offset, slips);
  if (reading.document) movePlaces(reading.document, move);
  return {
    ...reading,
    errors: [
      ...reading.errors.map((error) => ({
        ...error,
        offset: move(error.offset),
        ...(error.first === undefined ? {} : { first: move(error.first) }),
      })),
      ...slips.map(({ error }) => error),
    ],
    cutText: reading.cutText.map(move),
  };
}

function mend(text: string, slips: readonly ColumnSlip[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, spaces, meant } of slips) {
    pieces.push(text.slice(at, start), meant);
    at = start + spaces;
  }
  return [...pieces, text.slice(at)].join('');
}

/** The place in a text that a place in the mended one stands for. */
function moveBack(offset: number, slips: readonly ColumnSlip[]): number {
  let added = 0;
  for (const { start, spaces, meant } of slips) {
    if (offset < start + added) break;
    if (offset < start + added + meant.length) return start + spaces;
    added += meant.length - spaces;
  }
  return offset - added;
}

function movePlaces({ contents }: Document, move: (offset: number) => number): void {
  visit(contents, {
    Node: (_, node) => {
      if (isNode(node) && node.range)
        node.range = [move(node.range[0]), move(node.range[1]), move(node.range[2])];
    },
  });
}
