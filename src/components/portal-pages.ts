import type { Page } from '../roadmap/model.ts';

/** The guide that the portal writes itself, from the rules of its check. */
export const CHECK_RULES_PAGE: Page = {
  id: 'check-rules',
  path: '/guides/check-rules/',
  title: 'What the check finds',
  summary:
    'Every rule that content is checked by: what it finds, why, and how it looks when right.',
};
