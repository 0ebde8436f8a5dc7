import type { ChecklistData } from '../schemas/index.ts';
import type { FieldPath, PageFile } from './content-file.ts';
import type { FileEntry } from './content-set.ts';
import { listReadable, readAll } from './readable.ts';

/** The checks of the checklists of a scope; those for each week are what a week may name: `security/https`. */
export function listChecks(
  checklists: readonly FileEntry<ChecklistData>[],
  scope: ChecklistData['scope'],
): WeekCheck[] {
  return checklists
    .filter(({ data }) => data.scope === scope)
    .flatMap(({ data, file }) =>
      listReadable(data.parts).flatMap(({ item: part, index: partIndex }) =>
        listReadable(part.checks).flatMap(({ item: check, index }) =>
          part.id === undefined || check.id === undefined
            ? []
            : [
                {
                  id: `${part.id}/${check.id}`,
                  title: check.title,
                  file,
                  path: ['parts', partIndex, 'checks', index, 'id'],
                },
              ],
        ),
      ),
    );
}

/**
 * Whether a check that is in no list may be in one all the same: where a part of a checklist can't
 * be read, nobody knows what stands there.
 */
export function findHiddenChecks(
  checklists: readonly FileEntry<ChecklistData>[],
): (name: string) => boolean {
  // A star stands for any slug, which never has one.
  const hidden = new Set(
    checklists.flatMap(({ data: { scope, parts } }) => {
      if (scope === 'phase') return [];
      return [
        ...(readAll(parts) ? [] : ['*/*']),
        ...listReadable(parts).flatMap(({ item: { id = '*', checks } }) => [
          ...(readAll(checks) ? [] : [`${id}/*`]),
          ...listReadable(checks).map(({ item }) => `${id}/${item.id ?? '*'}`),
        ]),
      ];
    }),
  );
  return (name) => {
    const [part = '', check = ''] = name.split('/');
    return [name, `*/${check}`, `${part}/*`, '*/*'].some((pattern) => hidden.has(pattern));
  };
}

/** A check with its place. */
export interface WeekCheck {
  /** Part and check: `security/https`. */
  id: string;
  /** `undefined` where it can't be read. */
  title: string | undefined;
  file: PageFile;
  path: FieldPath;
}
