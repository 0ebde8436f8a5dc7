// The parts of the library's page that the script works with, and copies of its templates.
import { describeItem, labelValue, placeItem } from '../components/library-words.ts';
import type { LibraryItem } from '../roadmap/library-query.ts';

/** The parts of the library, by the attributes that mark them. */
export function findParts(root: HTMLElement) {
  return {
    root,
    filters: find(root, '.library-filters', HTMLElement),
    links: [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')],
    text: find(root, '[data-text]', HTMLInputElement),
    sort: find(root, '[data-sort]', HTMLSelectElement),
    count: find(root, '[data-count]', HTMLElement),
    chosen: find(root, '[data-chosen]', HTMLElement),
    empty: find(root, '[data-empty]', HTMLElement),
    drops: find(root, '[data-drops]', HTMLElement),
    cards: find(root, '[data-cards]', HTMLElement),
    more: find(root, '[data-more]', HTMLButtonElement),
    done: find(root, '.library-done', HTMLButtonElement),
    card: find(root, '[data-card]', HTMLTemplateElement),
    chip: find(root, '[data-chip]', HTMLTemplateElement),
    pages: root.querySelector<HTMLElement>('[data-pages]'),
  };
}

/** A resource as a card, with the markup of LibraryCard. */
export function makeCard(template: HTMLTemplateElement, item: LibraryItem, base: string): Node {
  const card = copy(template);
  const link = find(card, 'a', HTMLAnchorElement);
  link.href = base + item.path;
  link.textContent = item.title;
  find(card, '.library-summary', HTMLElement).textContent = item.summary;
  const status = find(card, '.status-chip', HTMLElement);
  const [slug = ''] = item.slugs.status;
  status.className = `status-chip reading-${slug}`;
  status.textContent = labelValue('status', slug);
  const [what, where] = card.querySelectorAll('.meta');
  what?.replaceChildren(...describeItem(item).map(toSpan));
  where?.replaceChildren(status, ...placeItem(item).map(toSpan));
  return card;
}

/** A link that changes what is asked for. */
export function makeChip(
  template: HTMLTemplateElement,
  { words, hint, href }: { words: string; hint?: string; href: string },
): Node {
  const chip = copy(template);
  const link = find(chip, 'a', HTMLAnchorElement);
  link.href = href;
  link.textContent = words;
  if (hint) {
    const span = toSpan(`${hint} `);
    span.className = 'sr-only';
    link.prepend(span);
  }
  return chip;
}

function copy(template: HTMLTemplateElement): DocumentFragment {
  return document.importNode(template.content, true);
}

function toSpan(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The library has no ${selector}.`);
  return found;
}

export type Parts = ReturnType<typeof findParts>;
