// Aliases, `*name`, repeat what `&name` marks; those that repeat each other grow without end.
import { isAlias, isCollection, isNode, isPair, visit, type Node } from 'yaml';
import type { YamlError } from './yaml-error.ts';

/** A handful of aliases is plenty in frontmatter; more is an attempt to use up memory. */
export const MAX_ALIASES = 10;

/** The first alias that is one too many, those counted that stand in what it repeats. */
export function findExcessiveAlias(root: unknown): YamlError | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  let excess: YamlError | undefined;
  const count = (node: unknown): number => {
    if (isPair(node)) return count(node.key) + count(node.value);
    if (!isNode(node)) return 0;
    const own = isAlias(node) ? 1 + (counts.get(node.source) ?? 0) : countItems(node);
    if (isAlias(node)) {
      all += own;
      if (all > MAX_ALIASES)
        excess ??= { code: 'ALIAS', message: node.source, offset: node.range?.[0] ?? 0 };
    } else if (node.anchor !== undefined) counts.set(node.anchor, own);
    return own;
  };
  const countItems = (node: Node): number =>
    isCollection(node) ? node.items.reduce<number>((sum, item) => sum + count(item), 0) : 0;
  count(root);
  return excess;
}

/** The marks, `&name`, that no alias repeats: text that begins with `&`, of which the first word is lost. */
export function findUnusedAnchors(root: Node, text: string): YamlError[] {
  const marked: { name: string; offset: number }[] = [];
  visit(root, {
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined && range) marked.push({ name: anchor, offset: range[0] });
    },
  });
  return (
    marked
      // An alias may stand where the frontmatter can't be read.
      .filter(({ name }) => !text.includes(`*${name}`))
      .map(({ name, offset }) => ({
        code: 'UNUSED_ANCHOR',
        message: name,
        // The value has a place, the mark before it has none.
        offset: text.lastIndexOf(`&${name}`, offset),
      }))
  );
}
