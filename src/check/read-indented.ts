// Reads frontmatter in which lines have lost the spaces or the hyphen before them.
import { isNode, visit, type Document } from 'yaml';
import type { Collection } from '../schemas/index.ts';
import { findColumnSlips, type ColumnSlip } from './yaml-columns.ts';
import { listSuspects } from './yaml-suspects.ts';
import { readYaml, readYamlAnew, type YamlReading } from './read-yaml.ts';

/**
 * Reads frontmatter as if the lines that have lost the spaces or the hyphen before them had them: each is
 * told as one mistake, from which nothing else follows. Places are those in the text as it is.
 */
export function readIndented(text: string, collection: Collection | undefined): YamlReading {
  if (!text.includes('\r\n')) return readLines(text, collection, readYaml);
  // To a pattern that looks for the end of a line, a carriage return stands before it.
  const places = listPlaces(text);
  const reading = readLines(text.replaceAll('\r\n', '\n'), collection, readYamlAnew);
  return moveReading(reading, (offset) => places[offset] ?? text.length);
}

/** @param read gives what is changed here where the lines end in carriage returns */
function readLines(
  text: string,
  collection: Collection | undefined,
  read: (text: string) => YamlReading,
): YamlReading {
  const plain = read(text);
  if (collection === undefined) return plain;
  const suspects = listSuspects(text, collection);
  if (suspects.size === 0 && plain.errors.length === 0) return plain;
  const slips = findColumnSlips(text, collection, suspects);
  if (slips.length === 0) return plain;
  const mended = readYamlAnew(mend(text, slips));
  const { length } = mended.errors;
  const isBetter = length < plain.errors.length || (suspects.size > 0 && length === 0);
  if (!isBetter) return plain;
  const reading = moveReading(mended, (offset) => moveBack(offset, slips));
  return { ...reading, errors: [...reading.errors, ...slips.map(({ error }) => error)] };
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

/** For each place in a text without carriage returns, the one in the text as it is. */
function listPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (text[at] !== '\n' || text[at - 1] !== '\r') places.push(at);
  return places;
}

/** A reading with all its places moved; those of its nodes are changed where they are. */
function moveReading(reading: YamlReading, move: (offset: number) => number): YamlReading {
  if (reading.document) movePlaces(reading.document, move);
  return {
    ...reading,
    errors: reading.errors.map((error) => ({
      ...error,
      offset: move(error.offset),
      ...(error.first === undefined ? {} : { first: move(error.first) }),
    })),
    cutText: reading.cutText.map(move),
  };
}

function movePlaces({ contents }: Document, move: (offset: number) => number): void {
  visit(contents, {
    Node: (_, node) => {
      if (isNode(node) && node.range)
        node.range = [move(node.range[0]), move(node.range[1]), move(node.range[2])];
    },
  });
}
