// Opens the search dialog on a click, on Ctrl/⌘ K and on /. Nothing of the search is downloaded
// before the reader shows that they want it.
const load = () => import('./search-dialog.ts');
const preload = () => void load();

async function open(query = ''): Promise<void> {
  const { openSearch } = await load();
  await openSearch(query);
}

for (const link of document.querySelectorAll('[data-open-search]')) {
  link.addEventListener('pointerenter', preload, { once: true });
  link.addEventListener('focus', preload, { once: true });
  link.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    void open();
  });
}

document.addEventListener('keydown', (event) => {
  const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const isSlash = event.key === '/' && !isTyping(event.target);
  if (!isShortcut && !isSlash) return;
  event.preventDefault();
  void open();
});

const query = new URLSearchParams(location.search).get('q');
if (query !== null) void open(query);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}
