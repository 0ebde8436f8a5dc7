import { THEME_KEY } from './theme-key.ts';

/**
 * The one script that stands in the pages themselves: it runs before a page is drawn, so that a theme
 * that the reader chose is there from the start. Storage can be switched off; the system's theme
 * holds then.
 */
export const THEME_SCRIPT = `try{document.documentElement.dataset.scheme=localStorage.getItem(${JSON.stringify(THEME_KEY)})??"auto"}catch{}`;
