import styles from '../styles/search.css?inline';
import {
  loadPagefind,
  type FilterCounts,
  type Filters,
  type FoundPage,
  type SearchAnswer,
} from './pagefind.ts';
import { element } from './element.ts';

/** What a reader can narrow the search by, in the order of the dialog. */
const FILTERS = ['type', 'status', 'category', 'topic'];
const PAGE_SIZE = 8;

let dialog: SearchDialog | undefined;

/** Opens the search dialog, with a query if one is given. */
export async function openSearch(query: string): Promise<void> {
  if (!dialog) addStyles();
  dialog ??= new SearchDialog();
  await dialog.open(query);
}

/** The dialog's styles come with it: pages are lighter without them. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

class SearchDialog {
  readonly #input = element('input', {
    type: 'search',
    id: 'search-query',
    placeholder: 'docker compose volumes',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  readonly #selects = new Map(
    FILTERS.map((name) => [name, element('select', { id: `search-${name}`, name })]),
  );
  readonly #status = element('p', { role: 'status', className: 'search-status' });
  readonly #list = element('ol', { className: 'search-results' });
  readonly #more = element('button', { type: 'button', className: 'search-more', hidden: true }, [
    'Show more',
  ]);
  readonly #dialog: HTMLDialogElement;
  #answer: SearchAnswer | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor() {
    const close = element('button', { type: 'button', className: 'search-close' }, ['Close']);
    const form = element('form', { method: 'dialog', className: 'search-form' }, [
      element('div', { className: 'search-bar' }, [
        element('label', { htmlFor: this.#input.id, className: 'sr-only' }, ['Search']),
        this.#input,
        close,
      ]),
      element(
        'div',
        { className: 'search-filters' },
        [...this.#selects].map(([name, select]) =>
          element('label', {}, [element('span', {}, [name]), select]),
        ),
      ),
    ]);
    this.#dialog = element('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, [
      form,
      this.#status,
      this.#list,
      this.#more,
    ]);
    document.body.append(this.#dialog);
    close.addEventListener('click', () => this.#dialog.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The results on the screen may be those of the query before.
      void this.#running.then(() => this.#list.querySelector('a')?.click());
    });
    form.addEventListener('input', () => {
      this.#running = this.#search().catch(() => this.#showFailure());
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    this.#dialog.addEventListener('keydown', (event) => this.#moveFocus(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }

  async open(query: string): Promise<void> {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (query) this.#input.value = query;
    this.#input.select();
    try {
      const pagefind = await loadPagefind();
      this.#fillFilters(await pagefind.filters());
      await this.#search();
    } catch {
      this.#showFailure();
    }
  }

  #showFailure(): void {
    this.#clear(
      import.meta.env.DEV
        ? 'The search index is made by a build. Run `npm start` to search.'
        : 'The search could not be loaded. Type again to try once more.',
    );
  }

  async #search(): Promise<void> {
    const term = this.#input.value.trim();
    const filters: Filters = {};
    for (const [name, select] of this.#selects) if (select.value) filters[name] = select.value;
    const pagefind = await loadPagefind();
    if (!term && Object.keys(filters).length === 0) {
      this.#clear('Type to search in weeks, checklists, resources and guides.');
      this.#fillFilters(await pagefind.filters());
      return;
    }
    // Without a term Pagefind gives every page that the filters let through.
    const answer = await pagefind.debouncedSearch(term || null, { filters }, 60);
    if (!answer) return;
    const count = answer.results.length;
    this.#clear(`${count} ${count === 1 ? 'page' : 'pages'} found.`);
    this.#fillFilters(answer.filters);
    this.#answer = answer;
    await this.#showMore();
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const shown = this.#list.childElementCount;
    const next = answer?.results.slice(shown, shown + PAGE_SIZE) ?? [];
    const pages = await Promise.all(next.map((result) => result.data()));
    // Another search may have been answered in the meantime.
    if (answer !== this.#answer) return;
    this.#list.append(...pages.map(renderPage));
    this.#more.hidden = this.#list.childElementCount >= (answer?.results.length ?? 0);
  }

  #clear(message: string): void {
    this.#answer = undefined;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#status.textContent = message;
  }

  #fillFilters(counts: FilterCounts): void {
    for (const [name, select] of this.#selects) {
      const chosen = select.value;
      const values = Object.entries(counts[name] ?? {}).filter(
        ([value, count]) => count > 0 || value === chosen,
      );
      select.replaceChildren(
        new Option('Any', ''),
        ...values.map(
          ([value, count]) => new Option(`${value} (${count})`, value, false, value === chosen),
        ),
      );
    }
  }

  #moveFocus(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function renderPage(page: FoundPage): HTMLLIElement {
  const sections = page.sub_results
    .filter((section) => section.title !== page.meta.title)
    .slice(0, 2);
  const tags = [...(page.filters['type'] ?? []), ...(page.filters['status'] ?? [])];
  return element('li', {}, [
    element('a', { href: page.url, className: 'search-title' }, [page.meta.title]),
    element(
      'span',
      { className: 'meta' },
      tags.map((tag) => element('span', {}, [tag])),
    ),
    renderExcerpt(page.excerpt),
    ...sections.map((section) =>
      element('div', { className: 'search-section' }, [
        element('a', { href: section.url }, [section.title]),
      ]),
    ),
  ]);
}

/** Pagefind's excerpt is HTML of our own pages; only its marks are kept. */
function renderExcerpt(html: string): HTMLParagraphElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const nodes = [...parsed.body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? element('mark', {}, [node.textContent ?? ''])
      : (node.textContent ?? ''),
  );
  return element('p', {}, nodes);
}
