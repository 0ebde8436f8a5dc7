import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page, with where its parts stand in the text. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/**
 * All elements of a page, in the order of its text, as a browser sees them. A pattern over the text of
 * a page would take what is quoted, in code or in an attribute, for a tag.
 */
export function listElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const waiting: DefaultTreeAdapterTypes.ParentNode[] = [
    parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }),
  ];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isElementNode(node)) elements.push(node);
    const inside = 'content' in node ? [node.content] : [];
    const children = node.childNodes.filter((child) => tree.isElementNode(child));
    waiting.push(...inside, ...children.toReversed());
  }
  return elements;
}

/** The value of an attribute; `undefined` where there is none. */
export function readAttribute({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text in an element that has nothing but text, such as a script. */
export function readText({ childNodes }: PageElement): string {
  return childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}
