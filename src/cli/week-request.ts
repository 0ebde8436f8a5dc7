import { STATUSES } from '../schemas/vocabulary.ts';

/** What can be done to a week: its statuses, and marks on its features and checks. */
export const ACTIONS = [...STATUSES, 'done', 'undone', 'pass', 'unpass'] as const;

export type Action = (typeof ACTIONS)[number];

/** What was asked for. */
export interface WeekRequest {
  /** The number of the week, its slug, or a part of that. */
  week: string;
  action: Action | undefined;
  /** The feature or the check. */
  argument: string | undefined;
  repo: string | undefined;
  demo: string | undefined;
  /** Whether evidence that the status does not allow may be removed. */
  isDroppingEvidence: boolean;
  /** Whether nothing is to be written. */
  isDryRun: boolean;
}
