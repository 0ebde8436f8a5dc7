import type { ChecklistData } from '../schemas/index.ts';
import type { ContentFile, FieldPath } from './content-file.ts';
import type { FileEntry } from './content-set.ts';

/** The checks of the checklists for each week, which a week may name: `security/https`. */
export function listWeekChecks(checklists: readonly FileEntry<ChecklistData>[]): WeekCheck[] {
  return checklists
    .filter(({ data }) => data.scope === 'week')
    .flatMap(({ data, file }) =>
      data.parts.flatMap((part, partIndex) =>
        part.checks.map((check, index) => ({
          id: `${part.id}/${check.id}`,
          file,
          path: ['parts', partIndex, 'checks', index, 'id'],
        })),
      ),
    );
}

/** A check with its place. */
export interface WeekCheck {
  /** Part and check: `security/https`. */
  id: string;
  file: ContentFile;
  path: FieldPath;
}
