/**
 * Lets Escape put away what a term means, as long as the pointer or the focus stays: it may cover
 * what the reader wants to see (WCAG 2.2, 1.4.13). Showing it needs no script.
 */
export function dismissTermsOnEscape(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const term of document.querySelectorAll('.term:is(:hover, :focus-within)')) hide(term);
  });
}

function hide(term: Element): void {
  const definition = term.querySelector('.definition');
  definition?.toggleAttribute('hidden', true);
  const show = () => definition?.toggleAttribute('hidden', false);
  term.addEventListener('pointerleave', show, { once: true });
  term.addEventListener('focusout', show, { once: true });
}
