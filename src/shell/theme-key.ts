/** Where the browser keeps the theme that its reader chose. */
export const THEME_KEY = 'portal-theme';
