import { visit } from 'yaml';
import { blank } from './blank.ts';
import type { YamlError } from './yaml-error.ts';
import { parseYaml } from './yaml-pieces.ts';

/**
 * Spaces that do not break a line, between signs of YAML, where it knows none: before an entry or a
 * field, and behind a hyphen or a colon. They are typed by accident, and come with copied text.
 */
const OTHER_SPACE =
  /(?=[^\S \t\r\n])(?:(?<=^[ \t]*)[^\S\r\n]+(?=- |[\w-]+:(?:\s|$))|(?<=^[^\S\r\n]*(?:- +)?(?:-|[\w-]+:))[^\S \t\r\n]+)/gm;

/** Puts spaces in the place of signs that only look like one, but where they may be meant. */
export function hideSpaces(text: string): { source: string; errors: YamlError[] } {
  // Nearly no file has one.
  if (text.search(OTHER_SPACE) < 0) return { source: text, errors: [] };
  const errors: YamlError[] = [];
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
