// Lets the reader choose a theme, and keeps the choice in this browser.
import { THEME_KEY } from './theme-key.ts';

const { dataset } = document.documentElement;

for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-select]')) {
  select.value = dataset['scheme'] ?? 'auto';
  select.addEventListener('change', () => {
    dataset['scheme'] = select.value;
    try {
      localStorage.setItem(THEME_KEY, select.value);
    } catch {
      // Storage can be switched off or full; the choice then lasts as long as the page.
    }
  });
}
