// The library with script: its links add up, and what it shows follows the address of the page.
import { countResources, labelValue, LIBRARY_TITLE } from '../components/library-words.ts';
import {
  EVERYTHING,
  FACETS,
  findItems,
  formatQuery,
  listChosen,
  listDrops,
  parseQuery,
  SORTS,
  toggleValue,
  type Facet,
  type LibraryAnswer,
  type LibraryItem,
  type LibraryQuery,
} from '../roadmap/library-query.ts';
import { SEARCH_PARAMETER } from '../search/search-parameter.ts';
import { findParts, makeCard, makeChip, type Parts } from './library-elements.ts';
import { loadLibrary } from './load-library.ts';

const root = document.querySelector<HTMLElement>('[data-library]');
if (root) enhance(findParts(root));

function enhance(parts: Parts): void {
  const { dataset } = parts.root;
  const { library: source = '', home = '', pageSize = '' } = dataset;
  const base = home.replace(/\/resources\/$/, '');
  const step = Number(pageSize);
  const arrivedAt = location.pathname;
  const builtFor = FACETS.find((facet) => facet === dataset['facet']);
  const builtQuery = builtFor
    ? toggleValue(EVERYTHING, builtFor, dataset['slug'] ?? '')
    : EVERYTHING;
  const built = [...parts.cards.children];
  const heading = document.querySelector('h1');
  const eyebrow = document.querySelector<HTMLElement>('.page-eyebrow');
  const titles = { page: heading?.textContent.trim() ?? '', document: document.title };
  let items: readonly LibraryItem[] = [];
  let answer: LibraryAnswer = { matches: [], countOf: () => 0 };
  let shownAddress = '';
  let shownCards = step;

  for (const event of ['pointerover', 'focusin', 'touchstart'])
    parts.root.addEventListener(event, () => void load().catch(() => undefined), {
      once: true,
      passive: true,
    });
  parts.root.addEventListener('click', (event) => void follow(event));
  parts.text.addEventListener('input', () => void refine());
  parts.sort.addEventListener('change', () => void refine());
  parts.more.addEventListener('click', () => void showMore());
  addEventListener('popstate', () => void goBack());
  if (arrivedAt !== home || location.search !== '' || readShown()) void load().catch(fail);

  /** The resources, and links that add up. */
  async function load(): Promise<void> {
    if (items.length > 0) return;
    const loaded = await loadLibrary(source);
    if (items.length > 0) return;
    items = loaded;
    update();
    // The first look at the words of all resources takes longest; not while a reader waits for it.
    setTimeout(() => findItems(items, { ...EVERYTHING, text: '.' }));
  }

  /** What the address asks for; the page of a value asks for that, and a search for nothing. */
  function readQuery(): LibraryQuery {
    if (location.pathname !== home) return builtQuery;
    return isSearching() ? EVERYTHING : parseQuery(location.search);
  }

  function addressOf(query: LibraryQuery): string {
    return home + formatQuery(query);
  }

  /** Follows a link of the library without leaving the page. */
  async function follow(event: MouseEvent): Promise<void> {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.closest('[data-cards], [data-pages]')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      await load();
    } catch {
      // Its own page has the resources as well.
      location.assign(link.href);
      return;
    }
    // A value without resources leads nowhere.
    if (!link.hasAttribute('href')) return;
    go(link.href);
    parts.text.value = readQuery().text;
  }

  async function goBack(): Promise<void> {
    // The search lies over the library, which stays as it is.
    if (isSearching()) return;
    try {
      await load();
    } catch {
      fail();
      return;
    }
    show();
    parts.text.value = readQuery().text;
  }

  async function refine(): Promise<void> {
    const text = parts.text.value.trim() === '' ? '' : parts.text.value;
    const sort = SORTS.find((known) => known === parts.sort.value) ?? EVERYTHING.sort;
    try {
      await load();
    } catch {
      fail();
      return;
    }
    const before = readQuery();
    // One step back undoes a text, not a letter of it.
    const isTyping = before.text !== '' && text !== '' && before.sort === sort;
    go(addressOf({ ...before, text, sort }), isTyping);
  }

  function go(address: string, inPlace = false): void {
    if (inPlace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    const isPast = parts.cards.getBoundingClientRect().top < 0;
    show();
    if (isPast) parts.root.scrollIntoView();
  }

  /** Shows what the address asks for, unless it is shown already. */
  function show(): void {
    if (location.pathname + location.search !== shownAddress) update();
  }

  function update(): void {
    const query = readQuery();
    shownAddress = location.pathname + location.search;
    shownCards = readShown() ?? step;
    answer = findItems(items, query);
    const isBuilt =
      location.pathname === arrivedAt &&
      formatQuery(query) === formatQuery(builtQuery) &&
      !readShown();
    const focused = listIndexOfFocus();
    if (isBuilt) parts.cards.replaceChildren(...built);
    else showCards(0, shownCards);
    if (parts.pages) parts.pages.hidden = !isBuilt;
    parts.more.hidden = (isBuilt && parts.pages !== null) || shownCards >= answer.matches.length;
    showQuery(query);
    showTitle();
    restoreFocus(focused);
  }

  function showCards(from: number, to: number): void {
    const cards = answer.matches.slice(from, to).map((item) => makeCard(parts.card, item, base));
    if (from === 0) parts.cards.replaceChildren(...cards);
    else parts.cards.append(...cards);
  }

  function showQuery(query: LibraryQuery): void {
    const count = answer.matches.length;
    parts.count.textContent = countResources(count, items.length);
    parts.done.textContent = `Show ${countResources(count, count)}`;
    parts.sort.value = query.sort;
    // Who is writing in it is not disturbed.
    if (parts.text !== document.activeElement) parts.text.value = query.text;
    for (const link of parts.links) showValue(link, query);
    parts.chosen.replaceChildren(...listChips(query));
    parts.empty.hidden = count > 0;
    parts.drops.replaceChildren(...(count > 0 ? [] : listWaysOut(query)));
  }

  /** What can be left out to see something. */
  function listWaysOut(query: LibraryQuery): Node[] {
    const drops = listDrops(items, query).map((drop) => {
      const what = drop.value ? nameValue(drop.value) : `“${query.text.trim()}”`;
      return makeChip(parts.chip, {
        words: `Without ${what}: ${drop.count}`,
        href: addressOf(drop.query),
      });
    });
    const words = `Everything: ${items.length}`;
    return [...drops, makeChip(parts.chip, { words, href: home })];
  }

  function showValue(link: HTMLAnchorElement, query: LibraryQuery): void {
    const { slug = '' } = link.dataset;
    const facet = FACETS.find((known) => known === link.dataset['facet']);
    if (!facet) return;
    const isChosen = query.chosen[facet].includes(slug);
    const count = answer.countOf(facet, slug);
    const number = link.querySelector('.facet-count');
    if (number) number.textContent = String(count);
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    // A link that nobody can follow; but the focus is not taken from it.
    const isDead = count === 0 && !isChosen && link !== document.activeElement;
    if (isDead) link.removeAttribute('href');
    else link.href = addressOf(toggleValue(query, facet, slug));
    link.ariaDisabled = isDead ? 'true' : null;
    link.role = isDead ? 'link' : null;
  }

  function listChips(query: LibraryQuery): Node[] {
    const hint = 'Leave out';
    const chips = listChosen(query).map((value) =>
      makeChip(parts.chip, {
        words: nameValue(value),
        hint,
        href: addressOf(toggleValue(query, value.facet, value.slug)),
      }),
    );
    const text = query.text.trim();
    if (text !== '')
      chips.push(
        makeChip(parts.chip, {
          words: `“${text}”`,
          hint,
          href: addressOf({ ...query, text: '' }),
        }),
      );
    if (chips.length > 1)
      chips.push(
        makeChip(parts.chip, {
          words: 'Clear all',
          href: addressOf({ ...EVERYTHING, sort: query.sort }),
        }),
      );
    return chips;
  }

  function nameValue({ facet, slug }: { facet: Facet; slug: string }): string {
    if (facet !== 'topic') return labelValue(facet, slug);
    return items.find(({ slugs }) => slugs.topic.includes(slug))?.topic ?? slug;
  }

  /** The heading of a value's page is not that of what is shown after the first step away. */
  function showTitle(): void {
    const isArrival = location.pathname === arrivedAt;
    if (heading) heading.textContent = isArrival ? titles.page : LIBRARY_TITLE;
    if (eyebrow) eyebrow.hidden = !isArrival;
    document.title = isArrival
      ? titles.document
      : titles.document.replace(titles.page, () => LIBRARY_TITLE);
  }

  async function showMore(): Promise<void> {
    try {
      await load();
    } catch {
      fail();
      return;
    }
    const from = parts.cards.childElementCount;
    shownCards = from + step;
    showCards(from, shownCards);
    parts.more.hidden = shownCards >= answer.matches.length;
    // Kept for the way back from a resource.
    history.replaceState({ shown: shownCards }, '');
    parts.cards.children[from]?.querySelector('a')?.focus();
  }

  function readShown(): number | undefined {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !('shown' in state)) return undefined;
    return typeof state.shown === 'number' ? state.shown : undefined;
  }

  function listStops(): HTMLAnchorElement[] {
    return [...parts.root.querySelectorAll<HTMLAnchorElement>('.library-chosen a')];
  }

  function listIndexOfFocus(): number {
    return listStops().findIndex((stop) => stop === document.activeElement);
  }

  /** Whoever took something out by the keyboard stays where it was. */
  function restoreFocus(index: number): void {
    if (index < 0) return;
    const stops = listStops();
    (stops[Math.min(index, stops.length - 1)] ?? parts.count).focus();
  }

  function fail(): void {
    parts.count.textContent = 'The list could not be loaded. Try again, or follow a filter.';
  }
}

/** Whether the address is that of a search, which lies over the library. */
function isSearching(): boolean {
  return new URLSearchParams(location.search).has(SEARCH_PARAMETER);
}
