import { addStyles } from './add-styles.ts';
import { element } from './element.ts';
import { FilterChips } from './filter-chips.ts';
import { engine } from './load-index.ts';
import { isBegun } from './plan-search.ts';
import { pressKey } from './press-key.ts';
import { forgetSearches, listRecent, rememberSearch } from './recent-searches.ts';
import { renderGroup } from './render-group.ts';
import { renderCorrection, renderInstead, renderRecent, renderTip } from './render-help.ts';
import { listUnknownSlugs, matchChoice, readAddress, type SearchState } from './search-address.ts';
import type { Choice, Filter, SearchAnswer } from './search-engine.ts';
import { SearchHistory } from './search-history.ts';
import { groupResults } from './search-results.ts';
import { StatusLine } from './status-line.ts';
import { suggestInstead } from './suggest-instead.ts';
import { tellUnknown, tellUnknownFilters } from './tell-unknown.ts';
import { slugify } from '../roadmap/paths.ts';

/** A search that takes longer than this is said to be under way, in milliseconds. */
const PATIENCE = 400;

let dialog: SearchDialog | undefined;

// Whoever loads the dialog is about to search: it then answers at once when it is opened.
void engine.load().catch(() => undefined);

/**
 * Opens the search dialog: with what was typed while it was on its way, in which Enter ends a line, else
 * with the search that the address asks for.
 */
export function openSearch(typed: string): void {
  // What opens it is pressed again by who sees nothing yet.
  const query = typed.replace(/^[\s/]+/, '').replaceAll('\n', '');
  if (!dialog) addStyles();
  dialog ??= new SearchDialog();
  if (query === '') {
    const asked = readAddress(location.search);
    dialog.open(asked, asked ? undefined : 'replace');
    return;
  }
  dialog.open({ query, chosen: new Map(), isVerbatim: false }, 'replace');
  if (typed.endsWith('\n')) dialog.goToFirst();
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
  readonly #status = new StatusLine();
  readonly #body = element('div', { className: 'search-body' });
  readonly #dialog: HTMLDialogElement;
  readonly #history = new SearchHistory({
    onMove: (state) => {
      if (state) this.open(state);
      else this.#dialog.close();
    },
    // It may have been opened again in the meantime.
    onLeft: () => {
      if (this.#dialog.open) this.#update('replace');
    },
  });
  #chosen = new Map<Filter, ReadonlySet<string>>();
  /** The query that is to be taken as it is typed, slips and all. */
  #verbatim: string | undefined;
  /** Counts the searches, so that the answer to an old one is not shown. */
  #turn = 0;
  /** Fulfilled when there is something to see of the last search. */
  #shown: Promise<void> = Promise.resolve();
  /** Where the mouse was pressed: a text that is marked may end outside of the dialog. */
  #pressed: EventTarget | null = null;

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
      ...this.#status.parts,
      this.#body,
    ]);
    document.body.append(this.#dialog);
    close.addEventListener('click', () => this.#dialog.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.goToFirst();
    });
    this.#input.addEventListener('input', () => this.#update('replace'));
    this.#dialog.addEventListener('keydown', (event) => pressKey(event, this.#dialog));
    this.#dialog.addEventListener('pointerdown', ({ target }) => (this.#pressed = target));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog && this.#pressed === this.#dialog) this.#dialog.close();
      if (event.target instanceof Element && event.target.closest('.search-result a'))
        rememberSearch(this.#input.value.trim());
    });
    this.#dialog.addEventListener('close', () => this.#history.leave());
  }

  open(state: SearchState | undefined, history?: 'replace'): void {
    if (state) {
      // A field has one line: it would put the last word of one to the first word of the next.
      this.#input.value = state.query.replaceAll(/[\r\n]+/g, ' ').slice(0, LONGEST_QUERY);
      this.#chosen = new Map(state.chosen);
      this.#verbatim = state.isVerbatim ? this.#input.value.trim() : undefined;
    }
    if (!this.#dialog.open) this.#dialog.showModal();
    // What is being typed goes on; what was typed the last time gives way to what is typed now.
    if (!state || !history) this.#input.select();
    // What was typed the last time is searched for again, and stands in the address again.
    this.#update(history);
  }

  /** Goes to the first result of what is typed, once it is there. */
  goToFirst(): void {
    const turn = this.#turn;
    // The results on the screen may be those of the query before.
    void this.#shown.then(() => {
      if (turn === this.#turn && this.#dialog.open)
        this.#body.querySelector<HTMLElement>('.search-title')?.click();
    });
  }

  /** Searches anew for what is typed and chosen, and puts it into the address. */
  #update(history?: 'push' | 'replace'): void {
    const query = this.#input.value.trim();
    if (history) this.#write(query, history === 'push');
    const turn = (this.#turn += 1);
    this.#shown = new Promise((show) => {
      // What fails may no longer be what is asked for.
      const fail = () => turn === this.#turn && this.#showFailure();
      void this.#search(query, turn, show).catch(fail).finally(show);
    });
  }

  #write(query: string, isStep: boolean): void {
    const isVerbatim = this.#verbatim === query;
    this.#history.write({ query, chosen: this.#chosen, isVerbatim }, isStep);
  }

  /** @param show is told when there is something to see, though more is to come */
  async #search(query: string, turn: number, show: () => void): Promise<void> {
    const isVerbatim = this.#verbatim === query;
    let choice: Choice;
    let answer: SearchAnswer;
    let unknownFilters: readonly string[];
    const patience = setTimeout(() => {
      if (turn !== this.#turn) return;
      this.#status.say(
        import.meta.env.DEV
          ? 'The search index is being made of the pages …'
          : 'Loading the search …',
      );
    }, PATIENCE);
    try {
      engine.prepareWords(query);
      const values = await engine.listValues();
      unknownFilters = listUnknownSlugs(this.#chosen, values);
      choice = this.#choose(values, query, turn);
      answer = await engine.search(query, choice, isVerbatim);
    } finally {
      clearTimeout(patience);
    }
    if (turn !== this.#turn) return;
    this.#chips.show(answer.counts, this.#chosen);
    const notes = tellUnknownFilters(unknownFilters);
    if ((query === '' || isBegun(query)) && this.#chosen.size === 0) this.#showStart(notes);
    else if (answer.results.length === 0) this.#showNothing(query, choice, answer, notes);
    else await this.#show(query, answer, notes, turn, show);
  }

  /** What is chosen, by the names that the index has for it. What it does not know is no longer chosen. */
  #choose(values: ReadonlyMap<Filter, readonly string[]>, query: string, turn: number): Choice {
    const choice = matchChoice(this.#chosen, values);
    if (turn === this.#turn) {
      this.#chosen = new Map(
        [...choice].map(([filter, known]) => [filter, new Set([...known].map(slugify))]),
      );
      // An address may have been written by hand, or for what the site had once.
      if (readAddress(location.search)) this.#write(query, false);
    }
    return choice;
  }

  async #show(
    query: string,
    { results, corrected, unknown }: SearchAnswer,
    notes: readonly string[],
    turn: number,
    show: () => void,
  ): Promise<void> {
    const groups = groupResults(results);
    const count = `${results.length} ${results.length === 1 ? 'page' : 'pages'}`;
    const heard = corrected === undefined ? '' : ` for “${corrected}”`;
    const takeVerbatim = () => {
      this.#verbatim = query;
      this.#input.focus();
      this.#update('push');
    };
    const correction =
      corrected === undefined ? [] : [renderCorrection(query, corrected, takeVerbatim)];
    let isShown = false;
    for (const group of groups) {
      const { section, isBegun, isWhole } = renderGroup(group);
      // What was found before stays until there is something new to see.
      const hasResult = await isBegun;
      if (turn !== this.#turn) return;
      if (!hasResult) continue;
      if (isShown) this.#body.append(section);
      else {
        this.#status.say([`${count} found${heard}.`, ...tellUnknown(unknown), ...notes].join(' '));
        this.#body.replaceChildren(...correction, section);
        this.#dialog.scrollTop = 0;
        show();
      }
      isShown = true;
      // One group after the other, so that the best are not held up by the rest.
      await isWhole;
    }
    if (!isShown) throw new Error('None of the pages that were found could be loaded.');
  }

  /** What there is to begin with: the last searches, and what can be narrowed without a query. */
  #showStart(notes: readonly string[] = []): void {
    this.#status.say(['Type to search, or choose what to see.', ...notes].join(' '));
    const recent = listRecent();
    this.#body.replaceChildren(...(recent.length === 0 ? [] : [this.#renderRecent(recent)]));
  }

  #renderRecent(recent: readonly string[]): HTMLElement {
    const search = (query: string) => {
      this.#input.value = query;
      this.#input.focus();
      this.#update('push');
    };
    const forget = () => {
      forgetSearches();
      this.#input.focus();
      this.#showStart();
    };
    return renderRecent(recent, search, forget);
  }

  #showNothing(
    query: string,
    choice: Choice,
    answer: SearchAnswer,
    notes: readonly string[],
  ): void {
    const instead = suggestInstead(choice, answer, (filter) => {
      if (filter) this.#chosen.delete(filter);
      else this.#chosen.clear();
      this.#input.focus();
      this.#update('push');
    });
    const nothing = query === '' ? 'No page has all of this' : `No page for “${query}”`;
    const { withoutChoice } = answer;
    const count = `${withoutChoice} ${withoutChoice === 1 ? 'page' : 'pages'}`;
    const found =
      withoutChoice > 0
        ? [`${nothing} with these filters; ${count} without them.`, ...tellUnknown(answer.unknown)]
        : [`${nothing}.`];
    this.#status.say([...found, ...notes].join(' '));
    this.#body.replaceChildren(instead.length > 0 ? renderInstead(instead) : renderTip());
  }

  #showFailure(): void {
    this.#body.replaceChildren();
    this.#status.say('The search could not be loaded. Type again to try once more.');
  }

  #toggle(filter: Filter, slug: string): void {
    const slugs = new Set(this.#chosen.get(filter));
    if (!slugs.delete(slug)) slugs.add(slug);
    if (slugs.size > 0) this.#chosen.set(filter, slugs);
    else this.#chosen.delete(filter);
    this.#update('push');
  }
}
