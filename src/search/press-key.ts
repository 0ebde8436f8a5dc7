/**
 * What a key does anywhere in the dialog: up and down lead from the query through the results and back,
 * Escape closes it.
 */
export function pressKey(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  // These keys choose among the words that a writing system proposes.
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    // Browsers would first empty the field, and the address with it.
    event.preventDefault();
    dialog.close();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
