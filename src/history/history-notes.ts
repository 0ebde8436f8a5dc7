import type { History } from '../roadmap/history.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { fileOf } from '../roadmap/paths.ts';

const SO =
  'so the days on which a status was reached are unknown, unless the week’s file gives them.';

/** Why dates are missing, and how to mend that; nothing where git told them all. */
export const HISTORY_NOTES: Record<History['extent'], string | undefined> = {
  full: undefined,
  shallow:
    'This copy of the repository has only its newest commits, so some days are unknown. Fetch the others with “git fetch --unshallow”; in a GitHub workflow, set “fetch-depth: 0” for the checkout.',
  moved: `This content was brought here from elsewhere in the repository, and git can’t tell all of what it was there, ${SO}`,
  none: `Git has no history of this content, ${SO}`,
  'not-installed': `Git was not found on this machine, ${SO} Install it, or put its folder into PATH.`,
  refused: `Git refuses to read this repository, since it belongs to another user, ${SO} Allow it with “git config --global --add safe.directory” and the folder of the repository.`,
  partial: `This copy of the repository lacks older contents, ${SO} Fetch them with “git fetch --refetch --no-filter”; in a GitHub workflow, set no “filter” for the checkout.`,
  unreadable: `Git could not read the whole history, ${SO} Look for the cause with “git fsck”.`,
};

/** All that a person who builds the portal, or reads it, should know of missing dates. */
export function listHistoryNotes({
  historyExtent,
  unrecordedWeeks,
}: Pick<Roadmap, 'historyExtent' | 'unrecordedWeeks'>): string[] {
  const note = HISTORY_NOTES[historyExtent];
  const files = unrecordedWeeks.map(({ id }) => fileOf('weeks', id));
  return [
    ...(note === undefined ? [] : [note]),
    ...(files.length === 0
      ? []
      : [`These files were never committed, ${SO} Commit them: ${files.join(', ')}.`]),
  ];
}
