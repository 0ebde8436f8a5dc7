import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import type { Element, ElementContent, Nodes } from 'hast';
import { kindOfColor } from './code-theme.ts';

/** What marks a line, or words in one. */
const MARKS = ['mark', 'ins', 'del'];

/**
 * Makes the markup of code blocks light. Expressive Code puts every line into two elements, and gives
 * every piece of code, also of white space, its color as a style. Here a block is text, in which a
 * piece has a class or an element for what it is; only lines that are marked are elements.
 */
export function lightCodeMarkup(): ExpressiveCodePlugin {
  return {
    name: 'Light code markup',
    hooks: {
      postprocessRenderedBlockGroup: ({ renderData }) => lightenBlocks(renderData.groupAst),
    },
  };
}

function lightenBlocks(node: Nodes): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && node.tagName === 'code')
    node.children = joinText(node.children.flatMap(lightenLine));
  else for (const child of node.children) lightenBlocks(child);
}

function lightenLine(line: ElementContent): ElementContent[] {
  if (line.type !== 'element') return [];
  const pieces = joinText(line.children.flatMap(lightenPiece));
  const last = pieces.at(-1);
  // An empty line has its end in it already.
  if (last?.type !== 'text' || !last.value.endsWith('\n')) pieces.push(makeText('\n'));
  const marks = classesOf(line).filter((name) => MARKS.includes(name));
  return marks.length === 0 ? pieces : [makeSpan(['line', ...marks], joinText(pieces))];
}

/** A piece of code with its kind, words that are marked, or plain text. */
function lightenPiece(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = joinText(node.children.flatMap(lightenPiece));
  if (MARKS.includes(node.tagName)) return [{ ...node, properties: {}, children }];
  const kind = kindOf(node);
  const isWord = children.some((child) => child.type === 'text' && /\p{L}/u.test(child.value));
  return kind !== undefined && isWord ? [makePiece(kind, children)] : children;
}

/** The element of a piece of a kind. Keywords are half of all, so theirs is the shortest one. */
function makePiece(kind: string, children: ElementContent[]): Element {
  return kind === 'keyword'
    ? { type: 'element', tagName: 'b', properties: {}, children }
    : makeSpan([kind], children);
}

/** What a piece of code is, by its color; `undefined` for anything else. */
function kindOf({ properties: { style } }: Element): string | undefined {
  const color = typeof style === 'string' && /^--0:(#[\da-f]{6})/i.exec(style)?.[1];
  return color ? kindOfColor(color) : undefined;
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** The same nodes, with texts beside each other as one. */
function joinText(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  return joined;
}

function makeSpan(className: string[], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className }, children };
}

function makeText(value: string): ElementContent {
  return { type: 'text', value };
}
