import { type CalendarDate, parseDate } from '../roadmap/calendar.ts';
import { type History, NO_HISTORY, type Version, type WeekState } from '../roadmap/history.ts';
import type { LoggedCommit } from './parse-log.ts';
import { type Choice, type Content, type FileChange, Trees } from './trees.ts';

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
    const { own, choices } = trees.grow(commit);
    if (own.length > 0 && !isCut) days.push(day);
    const add = ({ file, blob }: Content, state: WeekState | undefined) => {
      const date = isCut ? undefined : readDay(day);
      file.versions.push({ date, isImport: parents.length === 0, state });
      file.blob = blob;
    };
    for (const change of own.filter(({ letter }) => letter !== 'D'))
      add(change, findState(change, parents.length > 1, states));
    for (const choice of choices)
      if (isDecision(choice, states)) add(choice, states.get(choice.blob));
  }
  const places = trees.listPlaces(commits.at(-1)?.hash ?? '');
  if (places.length === 0) return NO_HISTORY;
  return {
    extent: commits.some(({ isCut }) => isCut) ? 'shallow' : 'full',
    files: new Map(places.map(([path, place]) => [path, pickVersions(path, place, states)])),
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

/**
 * Whether a merge said how far a week had come by taking one of the contents that it joined. The
 * newest version must be one of them: another branch may know more, and will be merged later.
 */
function isDecision(
  { file, blob, passedOver }: Choice,
  states: ReadonlyMap<string, WeekState>,
): boolean {
  const state = states.get(blob);
  return (
    state !== file.versions.at(-1)?.state &&
    [blob, ...passedOver].includes(file.blob) &&
    passedOver.some((other) => states.get(other) !== state)
  );
}

/**
 * The versions of what lies at a path. They end with what is checked out, so that whoever finds
 * another state in the file knows that it is not committed.
 */
function pickVersions(
  path: string,
  { file: { versions }, blob }: Content,
  states: ReadonlyMap<string, WeekState>,
): readonly Version[] {
  // Other files than those of weeks have no status, whatever their frontmatter says.
  if (!path.startsWith('weeks/'))
    return versions.map((version) => ({ ...version, state: undefined }));
  const state = states.get(blob);
  return state === versions.at(-1)?.state
    ? versions
    : [...versions, { date: undefined, isImport: false, state }];
}

/** Reads days, each once: a day has many commits. Nothing where a commit has no day. */
function makeDayReader(): (day: string) => CalendarDate | undefined {
  const known = new Map<string, CalendarDate | undefined>();
  return (day) => {
    if (!known.has(day)) known.set(day, /^\d{4}-\d\d-\d\d$/.test(day) ? parseDate(day) : undefined);
    return known.get(day);
  };
}
