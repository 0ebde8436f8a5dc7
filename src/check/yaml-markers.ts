import { visit } from 'yaml';
import { blank, CONFLICT, MARKER } from './merge-markers.ts';
import type { YamlError } from './yaml-error.ts';
import { parseYaml } from './yaml-pieces.ts';

/** A line that ends a document of YAML; what follows is another one. */
const DOCUMENT_END = /^\.\.\.(?=\s|$).*/gm;

/**
 * Spaces that do not break a line, between signs of YAML, where it knows none: before an entry or a
 * field, and behind a hyphen or a colon. They are typed by accident, and come with copied text.
 */
const OTHER_SPACE =
  /(?=[^\S \t\r\n])(?:(?<=^[ \t]*)[^\S\r\n]+(?=- |[\w-]+:(?:\s|$))|(?<=^[^\S\r\n]*(?:- +)?(?:-|[\w-]+:))[^\S \t\r\n]+)/gm;

/**
 * Puts spaces in the place of lines that are no part of YAML, so that those around them can be read:
 * markers of merges, which have a rule of their own, lines `...` behind which something follows, and
 * spaces that are none to YAML.
 */
export function hideMarkers(text: string): { source: string; errors: YamlError[] } {
  const errors: YamlError[] = [];
  const source = text
    .replaceAll(CONFLICT, blank)
    .replaceAll(MARKER, blank)
    .replaceAll(DOCUMENT_END, (line, offset: number, all: string) => {
      if (!/^[ \t]*[^\s#]/m.test(all.slice(offset + line.length))) return line;
      errors.push({ code: 'DOCUMENT_END', message: '...', offset });
      return blank(line);
    });
  return hideSpaces(source, errors);
}

function hideSpaces(text: string, errors: YamlError[]): { source: string; errors: YamlError[] } {
  // Nearly no file has one.
  if (text.search(OTHER_SPACE) < 0) return { source: text, errors };
  const blocks = listBlocks(text);
  const source = text.replaceAll(OTHER_SPACE, (spaces, offset: number) => {
    if (blocks.some(([start, end]) => start <= offset && offset < end)) return spaces;
    errors.push({ code: 'OTHER_SPACE', message: spaces, offset });
    return blank(spaces);
  });
  return { source, errors };
}

/** Where blocks of text begin and end, in which such a space may be meant. */
function listBlocks(text: string): [start: number, end: number][] {
  const blocks: [start: number, end: number][] = [];
  visit(parseYaml(text), {
    Scalar: (_, { type, range }) => {
      if (range && /^BLOCK_/.test(type ?? '')) blocks.push([range[0], range[1]]);
    },
  });
  return blocks;
}
