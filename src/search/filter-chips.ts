import { element } from './element.ts';
import { FILTERS, type Counts, type Filter } from './search-engine.ts';
import { slugify } from '../roadmap/paths.ts';

/** What the filters are called. */
export const FILTER_LABELS: Readonly<Record<Filter, string>> = {
  type: 'Type',
  status: 'Status',
  category: 'Category',
  topic: 'Topic',
  milestone: 'Milestone',
};

/**
 * Chips to narrow a search by: the types in a row, and a list that opens for each other filter. Each
 * chip has the number of pages that there would be with it.
 */
export class FilterChips {
  readonly root = element('div', { className: 'search-filters' });
  readonly #lists = new Map<Filter, { chips: HTMLElement; count?: HTMLElement }>();
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #toggle: (filter: Filter, slug: string) => void;

  constructor(toggle: (filter: Filter, slug: string) => void) {
    this.#toggle = toggle;
    for (const filter of FILTERS) {
      const chips = element('div', {
        className: 'search-chips',
        role: 'group',
        ariaLabel: FILTER_LABELS[filter],
      });
      if (filter === 'type') {
        this.#lists.set(filter, { chips });
        this.root.append(chips);
        continue;
      }
      const count = element('span', { className: 'search-chosen', hidden: true });
      const summary = element('summary', {}, [FILTER_LABELS[filter], ' ', count]);
      this.#lists.set(filter, { chips, count });
      this.root.append(element('details', { name: 'search-filter' }, [summary, chips]));
    }
  }

  /** Shows what there is to choose, and what is chosen, by its slugs. */
  show(counts: Counts, chosen: ReadonlyMap<Filter, ReadonlySet<string>>): void {
    for (const [filter, { chips, count }] of this.#lists) {
      const slugs = chosen.get(filter) ?? new Set();
      const wanted = [...(counts.get(filter) ?? [])].filter(
        ([value, number]) => number > 0 || slugs.has(slugify(value)),
      );
      const buttons = wanted.map(([value, number]) =>
        this.#fill(filter, value, number, slugs.has(slugify(value))),
      );
      // A chip that stays is left where it is, or it would lose the focus.
      for (const child of [...chips.children])
        if (!buttons.some((button) => button === child)) child.remove();
      buttons.forEach((button, index) => {
        if (chips.children[index] !== button)
          chips.insertBefore(button, chips.children[index] ?? null);
      });
      if (count) {
        count.hidden = slugs.size === 0;
        count.textContent = String(slugs.size);
      }
      const details = chips.closest('details');
      if (details) details.hidden = wanted.length === 0;
    }
  }

  #fill(filter: Filter, value: string, number: number, isChosen: boolean): HTMLButtonElement {
    const key = `${filter} ${value}`;
    let button = this.#buttons.get(key);
    if (!button) {
      button = element('button', { type: 'button', className: 'search-chip' });
      button.addEventListener('click', () => this.#toggle(filter, slugify(value)));
      this.#buttons.set(key, button);
    }
    button.ariaPressed = String(isChosen);
    button.replaceChildren(value, ' ', element('span', {}, [String(number)]));
    return button;
  }
}
