// Keeps the ticks of a checklist in this browser, under the stable ids of its checks.
for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
  // Two portals of one account share a host, and so its storage.
  const key = `portal-ticks:${import.meta.env.BASE_URL}:${list.dataset['checklist'] ?? ''}`;
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const count = list.querySelector('[data-tick-count]');
  const clear = list.querySelector('button');
  const bar = list.querySelector('progress');

  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    if (count) count.textContent = `${ticked} of ${boxes.length} ticked, kept in this browser`;
    if (clear) clear.hidden = ticked === 0;
    if (bar) Object.assign(bar, { value: ticked, hidden: false });
  };
  const store = () => {
    const ids = boxes.filter((box) => box.checked).map((box) => box.name);
    try {
      localStorage.setItem(key, JSON.stringify(ids));
    } catch {
      // Storage can be switched off or full; the ticks then last as long as the page.
    }
    show();
  };

  const stored = readTicks(key);
  for (const box of boxes) box.checked = stored.includes(box.name);
  list.addEventListener('change', store);
  // A title ticks its box too: a larger target than the box alone.
  for (const box of boxes)
    document
      .getElementById(box.getAttribute('aria-labelledby') ?? '')
      ?.addEventListener('click', () => box.click());
  clear?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    store();
    boxes[0]?.focus();
  });
  show();
}

function readTicks(key: string): unknown[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}
