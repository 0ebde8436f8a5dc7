import styles from '../styles/search.css?inline';
import { element } from './element.ts';
import { FilterChips } from './filter-chips.ts';
import { engine } from './load-index.ts';
import type { PageData } from './pagefind.ts';
import { forgetSearches, listRecent, rememberSearch } from './recent-searches.ts';
import { readAddress, writeAddress, type SearchState } from './search-address.ts';
import { SEARCH_PARAMETER } from './search-parameter.ts';
import type { Choice, Filter, SearchAnswer, SearchResult } from './search-engine.ts';
import { isBegun } from './plan-search.ts';
import { groupResults, renderResult, type ResultGroup } from './search-results.ts';
import { tellUnknown } from './tell-unknown.ts';
import { slugify } from '../roadmap/paths.ts';

/** How many results of a group are shown before they are asked for. */
const GROUP_SIZE = 4;
/** A search that takes longer than this is said to be under way, in milliseconds. */
const PATIENCE = 400;

let dialog: SearchDialog | undefined;

/** Loads what the dialog needs, so that it answers at once when it is opened. */
export function prepareSearch(): void {
  void engine.load().catch(() => undefined);
}

/** Opens the search dialog, with a search in it where one is given. */
export function openSearch(state?: SearchState): void {
  if (!dialog) addStyles();
  dialog ??= new SearchDialog();
  dialog.open(state);
}

/** Opens the search that the address asks for. */
export function openFromAddress(): void {
  const state = readAddress(location.search);
  if (state) openSearch(state);
}

/** The dialog's styles come with it: pages are lighter without them. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** Letters of a query; nobody types as many. */
const LONGEST_QUERY = 200;

class SearchDialog {
  readonly #input = element('input', {
    type: 'search',
    id: 'search-query',
    placeholder: 'docker compose volumes',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    // Longer ones make addresses that hosts refuse.
    maxLength: LONGEST_QUERY,
  });
  readonly #chips = new FilterChips((filter, slug) => this.#toggle(filter, slug));
  readonly #status = element('p', { role: 'status', className: 'search-status' });
  readonly #body = element('div', { className: 'search-body' });
  readonly #dialog: HTMLDialogElement;
  #chosen = new Map<Filter, ReadonlySet<string>>();
  /** The query that is to be taken as it is typed, slips and all. */
  #verbatim: string | undefined;
  /** What the page had in its address before the search. */
  #before = '';
  /** Counts the searches, so that the answer to an old one is not shown. */
  #turn = 0;
  #running: Promise<void> = Promise.resolve();

  constructor() {
    const close = element('button', { type: 'button', className: 'search-close' }, ['Close']);
    const form = element('form', { method: 'dialog', className: 'search-form' }, [
      element('div', { className: 'search-bar' }, [
        element('label', { htmlFor: this.#input.id, className: 'sr-only' }, ['Search']),
        this.#input,
        close,
      ]),
      this.#chips.root,
    ]);
    this.#dialog = element('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, [
      form,
      this.#status,
      this.#body,
    ]);
    document.body.append(this.#dialog);
    close.addEventListener('click', () => this.#dialog.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const turn = this.#turn;
      // The results on the screen may be those of the query before.
      void this.#running.then(() => {
        if (turn === this.#turn && this.#dialog.open)
          this.#body.querySelector<HTMLElement>('.search-title')?.click();
      });
    });
    this.#input.addEventListener('input', () => this.#update('replace'));
    this.#dialog.addEventListener('keydown', (event) => this.#moveFocus(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
      if (event.target instanceof Element && event.target.closest('.search-result a'))
        rememberSearch(this.#input.value.trim());
    });
    this.#dialog.addEventListener('close', () => this.#writeAddress(undefined, 'replace'));
    window.addEventListener('popstate', () => {
      const state = readAddress(location.search);
      if (state) this.open(state);
      else this.#dialog.close();
    });
  }

  open(state: SearchState | undefined): void {
    if (state) {
      this.#input.value = state.query.slice(0, LONGEST_QUERY);
      this.#chosen = new Map(state.chosen);
    }
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    // What was typed the last time is searched for again, and stands in the address again.
    this.#update(state ? undefined : 'replace');
  }

  /** Searches anew for what is typed and chosen, and puts it into the address. */
  #update(history?: 'push' | 'replace'): void {
    const query = this.#input.value.trim();
    if (history) this.#writeAddress({ query, chosen: this.#chosen }, history);
    this.#turn += 1;
    this.#running = this.#search(query, this.#turn).catch(() => this.#showFailure());
  }

  /** Puts a search into the address; without one, or an empty one, what stood there before. */
  #writeAddress(state: SearchState | undefined, how: 'push' | 'replace'): void {
    const isFirst = !new URLSearchParams(location.search).has(SEARCH_PARAMETER);
    if (isFirst) this.#before = location.search;
    const isEmpty = !state || (state.query === '' && state.chosen.size === 0);
    const search = isEmpty ? this.#before : writeAddress(state);
    if (search === location.search) return;
    const address = `${location.pathname}${search}${location.hash}`;
    // Back leads out of the search, not through each letter of it.
    if (how === 'push' || isFirst) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async #search(query: string, turn: number): Promise<void> {
    let answer: SearchAnswer;
    const patience = setTimeout(() => {
      if (turn !== this.#turn) return;
      this.#status.textContent = import.meta.env.DEV
        ? 'The search index is being made of the pages …'
        : 'Loading the search …';
    }, PATIENCE);
    try {
      const isVerbatim = this.#verbatim === query;
      answer = await engine.search(query, await this.#choose(), isVerbatim);
    } finally {
      clearTimeout(patience);
    }
    if (turn !== this.#turn) return;
    await this.#show(query, answer, turn);
    if (query === '') return;
    // Words to find slips by are not waited for by the first results, which may well be right.
    try {
      await engine.loadVocabulary();
    } catch {
      // What was found stays; slips are mended another time.
      return;
    }
    if (turn === this.#turn && this.#verbatim !== query && engine.readsOtherwise(query)) {
      answer = await engine.search(query, await this.#choose());
      if (turn === this.#turn) await this.#show(query, answer, turn);
    }
  }

  /** What is chosen, by the names that the index has for it. */
  async #choose(): Promise<Choice> {
    const values = await engine.listValues();
    return new Map(
      [...this.#chosen].map(([filter, slugs]) => [
        filter,
        new Set((values.get(filter) ?? []).filter((value) => slugs.has(slugify(value)))),
      ]),
    );
  }

  async #show(query: string, answer: SearchAnswer, turn: number): Promise<void> {
    this.#chips.show(answer.counts, this.#chosen);
    if ((query === '' || isBegun(query)) && this.#chosen.size === 0) {
      this.#showStart();
      return;
    }
    const { results, corrected, unknown } = answer;
    if (results.length === 0) {
      this.#showNothing(query);
      return;
    }
    const groups = groupResults(results);
    const count = `${results.length} ${results.length === 1 ? 'page' : 'pages'}`;
    const heard = corrected === undefined ? '' : ` for “${corrected}”`;
    const correction = corrected === undefined ? [] : [this.#renderCorrection(query, corrected)];
    for (const [index, group] of groups.entries()) {
      const { section, isBegun, isWhole } = renderGroup(group);
      // What was found before stays until there is something new to see.
      await isBegun;
      if (turn !== this.#turn) return;
      if (index === 0) {
        this.#status.textContent = [`${count} found${heard}.`, ...tellUnknown(unknown)].join(' ');
        this.#body.replaceChildren(...correction, section);
        this.#dialog.scrollTop = 0;
      } else this.#body.append(section);
      // One group after the other, so that the best are not held up by the rest.
      await isWhole;
    }
  }

  #renderCorrection(query: string, corrected: string): HTMLElement {
    const button = element('button', { type: 'button' }, [`Search for “${query}” instead`]);
    button.addEventListener('click', () => {
      this.#verbatim = query;
      this.#input.focus();
      this.#update();
    });
    return element('p', { className: 'search-correction' }, [
      'Did you mean ',
      element('strong', {}, [corrected]),
      '? These are the pages for it. ',
      button,
    ]);
  }

  /** What there is to begin with: the last searches, and what can be narrowed without a query. */
  #showStart(): void {
    this.#status.textContent = 'Type to search, or choose what to see.';
    const recent = listRecent();
    if (recent.length === 0) {
      this.#body.replaceChildren();
      return;
    }
    const clear = element('button', { type: 'button' }, ['Forget them']);
    clear.addEventListener('click', () => {
      forgetSearches();
      this.#input.focus();
      this.#showStart();
    });
    this.#body.replaceChildren(
      element('section', {}, [
        element('h2', {}, ['Last searches']),
        element(
          'ul',
          { className: 'search-recent' },
          recent.map((query) => element('li', {}, [this.#renderQuery(query)])),
        ),
        clear,
      ]),
    );
  }

  #showNothing(query: string): void {
    this.#status.textContent =
      query === '' ? 'No page has all of this.' : `No page for “${query}”.`;
    const drop = [...this.#chosen].map(([filter, slugs]) => {
      const button = element('button', { type: 'button', className: 'search-chip' }, [
        `Any ${filter} instead of ${[...slugs].join(', ')}`,
      ]);
      button.addEventListener('click', () => {
        this.#chosen.delete(filter);
        this.#input.focus();
        this.#update('push');
      });
      return element('li', {}, [button]);
    });
    this.#body.replaceChildren(
      drop.length > 0
        ? element('section', {}, [
            element('h2', {}, ['Try instead']),
            element('ul', { className: 'search-recent' }, drop),
          ])
        : element('p', { className: 'search-tip' }, [
            'Try another word for it, or look through the ',
            element('a', { href: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/` }, [
              'indexes and topics',
            ]),
            '.',
          ]),
    );
  }

  #renderQuery(query: string): HTMLButtonElement {
    const button = element('button', { type: 'button', className: 'search-chip' }, [query]);
    button.addEventListener('click', () => {
      this.#input.value = query;
      this.#input.focus();
      this.#update('push');
    });
    return button;
  }

  #showFailure(): void {
    this.#body.replaceChildren();
    this.#status.textContent = 'The search could not be loaded. Type again to try once more.';
  }

  #toggle(filter: Filter, slug: string): void {
    const slugs = new Set(this.#chosen.get(filter));
    if (!slugs.delete(slug)) slugs.add(slug);
    if (slugs.size > 0) this.#chosen.set(filter, slugs);
    else this.#chosen.delete(filter);
    this.#update('push');
  }

  /** Up and down lead from the query through the results and back. */
  #moveFocus(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // Browsers would first empty the field, and the address with it.
      event.preventDefault();
      this.#dialog.close();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...this.#body.querySelectorAll<HTMLElement>('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return;
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    event.preventDefault();
    next?.focus();
  }
}

/** A group whose results come one by one, in their order. */
interface RenderedGroup {
  section: HTMLElement;
  /** Fulfilled when the first result is in it. */
  isBegun: Promise<void>;
  isWhole: Promise<void>;
}

function renderGroup({ heading, results }: ResultGroup): RenderedGroup {
  const list = element('ol', { className: 'search-results' });
  const [first, ...others] = results.slice(0, GROUP_SIZE);
  const append = async (result: SearchResult, page: Promise<PageData>) => {
    // A page that can't be loaded is left out; the others are there all the same.
    const data = await page.catch(() => undefined);
    if (data) list.append(renderResult(result, data));
  };
  const isBegun = first ? append(first, first.load()) : Promise.resolve();
  const isWhole = isBegun.then(async () => {
    const pages = others.map((result) => [result, result.load()] as const);
    for (const [result, page] of pages) await append(result, page);
    const rest = results.slice(GROUP_SIZE);
    if (rest.length > 0) list.append(renderMore(rest));
  });
  const title = heading === undefined ? [] : [element('h2', {}, [heading])];
  return { section: element('section', {}, [...title, list]), isBegun, isWhole };
}

/** The way to the results of a group that are not shown yet. */
function renderMore(results: readonly SearchResult[]): HTMLElement {
  const button = element('button', { type: 'button' }, [`Show ${results.length} more`]);
  const item = element('li', {}, [button]);
  const show = async () => {
    const added = await Promise.all(
      results.map(async (result) => renderResult(result, await result.load())),
    );
    item.replaceWith(...added);
    added[0]?.querySelector('a')?.focus();
  };
  button.addEventListener('click', () => void show());
  return item;
}
