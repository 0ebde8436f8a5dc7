import { visit, type Node } from 'yaml';

/**
 * Where text without quotes ends at a `#` that a space stands before, and no space behind: `issue #12
 * and more` is meant to be text, and everything from the sign on is a comment.
 * @returns the offsets of the signs into the text
 */
export function findCutText(root: Node, text: string): number[] {
  const found: number[] = [];
  visit(root, {
    Scalar: (key, { value, type, comment, range }) => {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      // A word alone is a status, a date or a slug, and a comment behind it is one.
      if (comment && /^[^\s#!]/.test(comment) && value.includes(' '))
        found.push(text.indexOf('#', range[1]));
    },
  });
  return found;
}
