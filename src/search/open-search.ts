// Opens the search dialog on a click, on Ctrl/⌘ K and on /. Nothing of the search is downloaded
// before the reader shows that they want it.
import { SEARCH_FAILED } from './search-failed.ts';
import { SEARCH_PARAMETER } from './search-parameter.ts';

/** Fields in which letters are letters. */
const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

const load = () => import('./search-dialog.ts');
const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');
/** Whether the address is that of a search, which was shared or which Back leads to. */
const isAsked = new URLSearchParams(location.search).has(SEARCH_PARAMETER);

/** What is typed while the dialog is on its way, with Enter as the end of a line; `undefined` while it is not. */
let typed: string | undefined;

function open(): void {
  if (typed !== undefined) return;
  typed = '';
  void load().then(
    ({ openSearch }) => {
      const kept = typed;
      typed = undefined;
      // Else Escape has taken it back.
      if (kept !== undefined) openSearch(kept);
    },
    () => {
      const isWanted = typed !== undefined;
      // The page may stay: the link may lead to it.
      typed = undefined;
      // The link leads to the indexes, as it does without script. From there Back leads to where the
      // reader came from, not to an address that would lead there again.
      if (isWanted && link)
        location[isAsked ? 'replace' : 'assign'](`${link.href}#${SEARCH_FAILED}`);
    },
  );
}

// Where it fails, the opening says so.
const prepare = () => void load().catch(() => undefined);
const once = { once: true };
link?.addEventListener('pointerenter', prepare, once);
link?.addEventListener('focus', prepare, once);
link?.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  // With Shift or Alt it is a key of the browser's own.
  const isOther = event.shiftKey || event.altKey || key.toLowerCase() !== 'k';
  if (isCommand ? isOther : target instanceof Element && target.matches(FIELDS)) return;
  if (isCommand || (typed === undefined && key === '/')) open();
  else if (typed === undefined) return;
  else if (key === 'Escape') typed = undefined;
  else if (key === 'Backspace') typed = typed.slice(0, -1);
  else if (key === 'Enter') typed += '\n';
  else if (key.length === 1) typed += key;
  else return;
  event.preventDefault();
});

if (isAsked) open();
