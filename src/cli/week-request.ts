import { STATUSES } from '../schemas/vocabulary.ts';
import { writeCommand } from './write-command.ts';

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

/** The command that asks for it. */
export function writeRequest(request: Partial<WeekRequest> & Pick<WeekRequest, 'week'>): string {
  const { week, action, argument, repo, demo, isDroppingEvidence, isDryRun } = request;
  return writeCommand('status', [
    week,
    ...(action === undefined ? [] : [action]),
    ...(argument === undefined ? [] : [argument]),
    ...(repo === undefined ? [] : ['--repo', repo]),
    ...(demo === undefined ? [] : ['--demo', demo]),
    ...(isDroppingEvidence === true ? ['--drop-evidence'] : []),
    ...(isDryRun === true ? ['--dry-run'] : []),
  ]);
}

/** Whether a feature or a check is marked by its name, and the status left alone. */
export function takesName(action: Action | undefined): boolean {
  return action !== undefined && !STATUSES.some((status) => status === action);
}
