import { element } from './element.ts';

/** What a query with slips in it is taken for, and the way to have it taken as it is. */
export function renderCorrection(
  query: string,
  corrected: string,
  takeVerbatim: () => void,
): HTMLElement {
  const button = element('button', { type: 'button' }, [`Search for “${query}” instead`]);
  button.addEventListener('click', takeVerbatim);
  return element('p', { className: 'search-correction' }, [
    'Did you mean ',
    element('strong', {}, [corrected]),
    '? These are the pages for it. ',
    button,
  ]);
}

/** What was searched for last, each to be searched for again. */
export function renderRecent(
  recent: readonly string[],
  search: (query: string) => void,
  forget: () => void,
): HTMLElement {
  const chips = recent.map((query) => {
    const chip = element(
      'button',
      // Cut off where it is long.
      { type: 'button', className: 'search-chip search-query-chip', title: query },
      [query],
    );
    chip.addEventListener('click', () => search(query));
    return chip;
  });
  const clear = element('button', { type: 'button' }, ['Forget them']);
  clear.addEventListener('click', forget);
  return element('section', {}, [element('h2', {}, ['Last searches']), renderChips(chips), clear]);
}

/** What to try where a choice lets nothing through. */
export function renderInstead(instead: readonly HTMLElement[]): HTMLElement {
  return element('section', {}, [element('h2', {}, ['Try instead']), renderChips(instead)]);
}

/** What to try where no page has any of it. */
export function renderTip(): HTMLElement {
  return element('p', { className: 'search-tip' }, [
    'Try another word for it, or look through the ',
    element('a', { href: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/` }, [
      'indexes and topics',
    ]),
    '.',
  ]);
}

function renderChips(chips: readonly HTMLElement[]): HTMLElement {
  return element(
    'ul',
    { className: 'search-recent' },
    chips.map((chip) => element('li', {}, [chip])),
  );
}
