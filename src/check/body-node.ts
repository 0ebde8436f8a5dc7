/** A piece of a body, as Sätteri, the site's own MDX reader, gives it. */
export interface BodyNode {
  type: string;
  /** Name of a component or an element. */
  name?: string | null;
  /** Address of a link, an image or a definition. */
  url?: string;
  /** Text in place of an image. */
  alt?: string | null;
  /** Text of a piece that is nothing but text, or the code of a fence. */
  value?: string;
  /** Level of a heading. */
  depth?: number;
  /** Language of a code fence. */
  lang?: string | null;
  /** What stands behind the language of a code fence. */
  meta?: string | null;
  /** Whether a list is numbered. */
  ordered?: boolean | null;
  /** Whether there are empty lines between the items of a list, or inside an item. */
  spread?: boolean | null;
  /** Name of a footnote or a definition. */
  identifier?: string;
  /** Attributes of a component or an element; other nodes may have a record here. */
  attributes?: unknown;
  children?: readonly BodyNode[];
  position?: { start: { offset: number }; end: { offset: number } };
}

/** A piece and all inside it, in the order of the text; without recursion, for deep trees. */
export function listNodes(root: BodyNode): BodyNode[] {
  const nodes: BodyNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    // A loop, not a spread: a page can have more pieces than a call can have arguments.
    for (const child of (node.children ?? []).toReversed()) waiting.push(child);
  }
  return nodes;
}
