// Opens the search dialog on a click, on Ctrl/⌘ K and on /. Nothing of the search is downloaded
// before the reader shows that they want it.
import { SEARCH_PARAMETER } from './search-parameter.ts';

const load = () => import('./search-dialog.ts');
const links = document.querySelectorAll<HTMLAnchorElement>('[data-open-search]');
// Where it fails, the opening says so.
const prepare = () =>
  void load().then(
    ({ prepareSearch }) => prepareSearch(),
    () => undefined,
  );

/** What is typed while the dialog is on its way; `undefined` while it is not. */
let typed: string | undefined;

async function open(): Promise<void> {
  if (typed !== undefined) return;
  typed = '';
  try {
    const { openSearch } = await load();
    openSearch(typed);
  } catch {
    // The link leads to the indexes, as it does without script.
    if (links[0]) location.assign(links[0].href);
  }
  typed = undefined;
}

for (const link of links) {
  link.addEventListener('pointerenter', prepare, { once: true });
  link.addEventListener('focus', prepare, { once: true });
  link.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    void open();
  });
}

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (typed !== undefined && !isCommand) {
    if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.length === 1) typed += key;
    else return;
  } else if (isCommand ? key.toLowerCase() === 'k' : key === '/' && !isTyping(target)) void open();
  else return;
  event.preventDefault();
});

// One that was shared, or that Back leads to.
if (new URLSearchParams(location.search).has(SEARCH_PARAMETER))
  void load().then(({ openFromAddress }) => openFromAddress());

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}
