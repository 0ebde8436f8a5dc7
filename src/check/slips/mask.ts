import { listNodes, type BodyNode } from '../body-node.ts';

/** What stands in the place of each sign of a link or an image, of bold words, and of slanted ones. */
export const LINK = '\uE000';
export const STRONG = '\uE001';
export const EMPHASIS = '\uE002';

const LINKS = new Set(['link', 'image', 'linkReference', 'imageReference', 'footnoteReference']);

const MARKS: ReadonlyMap<string, string> = new Map([
  ['strong', STRONG],
  ['delete', STRONG],
  ['emphasis', EMPHASIS],
]);

/**
 * The source of a piece, as long as it is, with other signs in the place of what is no text of its own:
 * code, links and images with their addresses and titles, and signs behind a backslash. With `marks`
 * also bold and slanted words.
 */
export function maskText(body: string, node: BodyNode, marks = false): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const pieces: string[] = [];
  let at = start;
  for (const { type, position } of listNodes(node)) {
    if (!position || position.start.offset < at) continue;
    const sign = type === 'inlineCode' ? '_' : LINKS.has(type) ? LINK : marks && MARKS.get(type);
    if (!sign) continue;
    const code = body.slice(position.start.offset, position.end.offset);
    // A bare address is a link, too, and can stand in what was meant to be one.
    if (type === 'link' && !code.startsWith('[')) continue;
    pieces.push(body.slice(at, position.start.offset), code.replaceAll(/[^\n]/g, sign));
    at = position.end.offset;
  }
  pieces.push(body.slice(at, end));
  return pieces.join('').replaceAll(/\\[^\n]/g, '__');
}
