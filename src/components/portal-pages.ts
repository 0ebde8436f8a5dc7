import type { Page } from '../roadmap/model.ts';

/** The guide that the portal writes itself, from the formulas of its model. */
export const PROGRESS_GUIDE: Page = {
  id: 'how-progress-is-computed',
  path: '/guides/how-progress-is-computed/',
  title: 'How progress is computed',
  summary:
    'Every number of the portal: its formula, its unit, its edges, and how it comes out now.',
};

/** The guide that the portal writes itself, from the rules of its check. */
export const CHECK_RULES_PAGE: Page = {
  id: 'check-rules',
  path: '/guides/check-rules/',
  title: 'What the check finds',
  summary:
    'Every rule that content is checked by: what it finds, why, and how it looks when right.',
};

/** The page on what of the portal can be read elsewhere. */
export const FOLLOW_PAGE: Page = {
  id: 'follow',
  path: '/follow/',
  title: 'Follow along',
  summary:
    'Each change as news, the weeks in your calendar, badges for a README, and all of it as data.',
};

/** The guides that no file of content is behind, after those of the content. */
export const PORTAL_GUIDES: readonly Page[] = [PROGRESS_GUIDE, CHECK_RULES_PAGE, FOLLOW_PAGE];

/** The pages that list others or tell of all of them, by the names that titles and pictures take. */
export const INDEX_PAGES = {
  progress: { path: '/progress/', title: 'Progress' },
  phases: { path: '/phases/', title: 'Phases' },
  weeks: { path: '/weeks/', title: 'Weeks' },
  checklists: { path: '/checklists/', title: 'Checklists' },
  guides: { path: '/guides/', title: 'Guides' },
  search: { path: '/search/', title: 'Search and indexes' },
  print: { path: '/print/', title: 'All weeks, to print' },
} as const;
