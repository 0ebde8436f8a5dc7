import { listNodes, type BodyNode } from './body-node.ts';

/** A part of a piece of a body, under which the mark of a problem stands. */
export type NodePart =
  /** The name of a component or an element. */
  | 'name'
  /** The address of a link, an image or a definition. */
  | 'address'
  /** What follows the sign `#` of an address. */
  | 'anchor'
  /** An attribute, by its name, or the code between braces in its place. */
  | { attribute: string | undefined };

/**
 * Where a part stands in the source of a piece; the whole piece where the part is not written, as in an
 * address that is its own text.
 */
export function locatePart(source: string, node: BodyNode, part: NodePart): Span {
  const whole = { offset: 0, length: source.length };
  if (part === 'name') return { offset: 1, length: node.name?.length ?? 1 };
  if (typeof part === 'object') return locateAttribute(source, node, part.attribute) ?? whole;
  const address = locateAddress(source, node) ?? whole;
  const at = part === 'anchor' ? source.indexOf('#', address.offset) : -1;
  const end = address.offset + address.length;
  return at >= 0 && at < end ? { offset: at, length: end - at } : address;
}

function locateAddress(source: string, node: BodyNode): Span | undefined {
  const start = findAddress(source, node);
  if (start === undefined) return undefined;
  const [before = ''] = /^[\s>]*/.exec(source.slice(start)) ?? [];
  const offset = start + before.length;
  if (source[offset] === '<')
    return { offset: offset + 1, length: Math.max(1, source.indexOf('>', offset) - offset - 1) };
  let depth = 0;
  let end = offset;
  for (; end < source.length && !/\s/.test(source.charAt(end)); end += 1) {
    const sign = source.charAt(end);
    if (sign === '\\') end += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth < 0) break;
  }
  // Nothing between the brackets is told at them.
  return end > offset ? { offset, length: end - offset } : { offset: offset - 1, length: 2 };
}

/** Where the address begins: behind the text of a link or an image, or the name of a definition. */
function findAddress(source: string, node: BodyNode): number | undefined {
  const { type, position } = node;
  if (type === 'definition') return skip(source, /^\[(?:\\.|[^\]\\])*\]:/s);
  if (type === 'image') return skip(source, /^!\[(?:\\.|[^\\[\]]|\[(?:\\.|[^\\[\]])*\])*\]\(/s);
  const last = listNodes(node).at(-1)?.position?.end.offset ?? 0;
  const at = source.indexOf('](', Math.max(0, last - (position?.start.offset ?? 0)));
  const first = at < 0 && last === position?.end.offset ? source.indexOf('](') : at;
  return first < 0 ? undefined : first + 2;
}

function skip(source: string, pattern: RegExp): number | undefined {
  return pattern.exec(source)?.[0].length;
}

/** An attribute with its value; one without a name is an expression. */
function locateAttribute(
  source: string,
  { name }: BodyNode,
  attribute: string | undefined,
): Span | undefined {
  const start = 1 + (name?.length ?? 0);
  const rest = source.slice(start);
  for (const { 0: found, 1: key, index } of rest.matchAll(ATTRIBUTE)) {
    if (/^\/?>/.test(found)) return undefined;
    if (key === attribute) return { offset: start + index, length: found.length };
  }
  return undefined;
}

/** An attribute, an expression in its place, or the end of the tag. */
const ATTRIBUTE = /([^\s=/>"'{}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}?))?|\{[^}]*\}?|\/?>/g;

/** A place in a text, in UTF-16 code units. */
export interface Span {
  offset: number;
  length: number;
}
