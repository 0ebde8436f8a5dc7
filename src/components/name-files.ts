import { defaultTreeAdapter as tree, html, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** The HTML of a list of files, with the first word of each entry as the name that it is. */
export function nameFiles(list: string): string {
  const fragment = parseFragment(list);
  const waiting: DefaultTreeAdapterTypes.ParentNode[] = [fragment];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isElementNode(node) && node.tagName === 'li') nameFirstWord(node);
    waiting.push(...node.childNodes.filter((child) => tree.isElementNode(child)));
  }
  return serialize(fragment);
}

function nameFirstWord(entry: DefaultTreeAdapterTypes.Element): void {
  const isBlank = (node: DefaultTreeAdapterTypes.ChildNode) =>
    tree.isTextNode(node) && node.value.trim() === '';
  const first = entry.childNodes.find((node) => !isBlank(node));
  if (!first) return;
  // Where lines stand apart, each entry is a paragraph.
  if (tree.isElementNode(first) && first.tagName === 'p') {
    nameFirstWord(first);
    return;
  }
  if (!tree.isTextNode(first)) return;
  const [, name = '', rest = ''] = /^\s*(\S+)([\s\S]*)$/.exec(first.value) ?? [];
  const code = tree.createElement('code', html.NS.HTML, []);
  tree.insertText(code, name);
  tree.insertBefore(entry, code, first);
  first.value = rest;
}
