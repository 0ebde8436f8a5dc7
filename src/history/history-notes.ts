import type { History } from '../roadmap/history.ts';

/** Why dates are missing, and how to mend that; nothing where git told them all. */
export const HISTORY_NOTES: Record<History['extent'], string | undefined> = {
  full: undefined,
  shallow:
    'This copy of the repository has only its newest commits, so some days are unknown. Fetch the others with “git fetch --unshallow”; in a GitHub workflow, set “fetch-depth: 0” for the checkout.',
  none: 'Git has no history of this content, so the days on which a status was reached are unknown, unless the week’s file gives them.',
};
