import { type CalendarDate, parseDate } from '../roadmap/calendar.ts';
import { type History, NO_HISTORY, type Version, type WeekState } from '../roadmap/history.ts';
import type { LoggedCommit } from './parse-log.ts';
import { type FileChange, Trees } from './trees.ts';

/**
 * The history of the files that the last commit has. The commits stand parents first, and the last
 * one is what is checked out. `states` are those of contents, by their hash.
 */
export function buildHistory(
  commits: readonly LoggedCommit[],
  states: ReadonlyMap<string, WeekState>,
): History {
  const trees = new Trees(commits.flatMap(({ parents }) => parents));
  const readDay = makeDayReader();
  const days: string[] = [];
  for (const commit of commits) {
    const { day, parents, isCut } = commit;
    const changes = trees.grow(commit);
    if (changes.length > 0 && !isCut) days.push(day);
    for (const change of changes.filter(({ letter }) => letter !== 'D'))
      change.file.versions.push({
        date: isCut ? undefined : readDay(day),
        isImport: parents.length === 0,
        state: findState(change, parents.length > 1, states),
      });
  }
  const files = trees.listFiles(commits.at(-1)?.hash ?? '');
  if (files.length === 0) return NO_HISTORY;
  return {
    extent: commits.some(({ isCut }) => isCut) ? 'shallow' : 'full',
    files: new Map(files.map(([path, { versions }]) => [path, pickVersions(path, versions)])),
    commits: days.toSorted().flatMap((day) => readDay(day) ?? []),
  };
}

/** How far the file had come when the change was made. */
function findState(
  { file, blob, before }: FileChange,
  isMerge: boolean,
  states: ReadonlyMap<string, WeekState>,
): WeekState | undefined {
  const state = states.get(blob);
  const last = file.versions.at(-1)?.state;
  // Who mends a typo on a branch of their own may have an older status in their file. That does not
  // set the week back to it.
  return !isMerge && last && state && state === states.get(before) ? last : state;
}

/** Other files than those of weeks have no status, whatever their frontmatter says. */
function pickVersions(path: string, versions: readonly Version[]): readonly Version[] {
  return path.startsWith('weeks/')
    ? versions
    : versions.map((version) => ({ ...version, state: undefined }));
}

/** Reads days, each once: a day has many commits. Nothing where a commit has no day. */
function makeDayReader(): (day: string) => CalendarDate | undefined {
  const known = new Map<string, CalendarDate | undefined>();
  return (day) => {
    if (!known.has(day)) known.set(day, /^\d{4}-\d\d-\d\d$/.test(day) ? parseDate(day) : undefined);
    return known.get(day);
  };
}
