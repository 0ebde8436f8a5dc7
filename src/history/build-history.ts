import { type CalendarDate, parseDate } from '../roadmap/calendar.ts';
import { type History, NO_HISTORY, type Version, type WeekState } from '../roadmap/history.ts';
import { type Appearance, type Arrivals, joinMoved } from './arrivals.ts';
import type { Log } from './read-log.ts';
import { type Choice, type Content, type FileChange, Trees } from './trees.ts';

/**
 * The history of the files that the last commit has in the content folder, and the commits in which
 * some of them seem to come from nowhere. The commits stand parents first, and the last one is what
 * is checked out.
 *
 * @param arrivals what is known of such commits, by their hashes
 */
export function buildHistory(
  { commits, states, prefix }: Log,
  arrivals: ReadonlyMap<string, Arrivals>,
): { history: History; appearances: Appearance[] } {
  const trees = new Trees(commits.flatMap(({ parents }) => parents));
  const readDay = makeDayReader();
  const days: string[] = [];
  const appearances: Appearance[] = [];
  let isLost = false;
  for (const commit of commits) {
    const { hash, day, parents, isCut } = commit;
    const arrived = arrivals.get(hash) ?? [];
    const changes =
      arrived === 'unknown' || arrived.length === 0
        ? commit.changes
        : joinMoved(commit.changes, arrived);
    const { own, choices, isFirst } = trees.grow({ hash, parents, changes });
    if (own.length > 0 && !isCut) days.push(day);
    const fresh = isCut || parents.length === 0 ? [] : own.filter(isNew);
    const begun = fresh.filter(({ blob }) => isBegun(states.get(blob)));
    if (begun.length > 0 || (isFirst && fresh.length > 0))
      appearances.push({ hash, isWhole: isFirst, paths: fresh.map(({ path }) => path) });
    const lost = new Set(begun.filter(({ path }) => isFromElsewhere(path, arrived)));
    isLost ||= lost.size > 0;
    const add = ({ file, blob }: Content, state: WeekState | undefined, isDated = !isCut) => {
      const date = isDated ? readDay(day) : undefined;
      file.versions.push({ date, isImport: parents.length === 0, state });
      file.blob = blob;
    };
    for (const change of own.filter(({ letter }) => letter !== 'D'))
      add(change, findState(change, parents.length > 1, states), !isCut && !lost.has(change));
    for (const choice of choices)
      if (isDecision(choice, states)) add(choice, states.get(choice.blob));
  }
  const places = trees
    .listPlaces(commits.at(-1)?.hash ?? '')
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, place]) => [path.slice(prefix.length), place] as const);
  if (places.length === 0) return { history: NO_HISTORY, appearances: [] };
  const files = places.map(([path, place]) => [path, pickVersions(path, place, states)] as const);
  const isShallow = commits.some(({ isCut }) => isCut);
  const history: History = {
    extent: isShallow ? 'shallow' : isLost ? 'moved' : 'full',
    files: new Map(files),
    commits: days.toSorted().flatMap((day) => readDay(day) ?? []),
  };
  return { history, appearances };
}

/** Whether nothing is known of the file before the change. */
function isNew({ letter, file }: FileChange): boolean {
  return letter === 'A' && file.versions.length === 0;
}

/** Whether a new file lay elsewhere before, or may have. Its day is not that of its status then. */
function isFromElsewhere(path: string, arrived: Arrivals): boolean {
  return arrived === 'unknown' || arrived.some((move) => move.path === path);
}

function isBegun(state: WeekState | undefined): boolean {
  return state !== undefined && state.status !== 'not-started';
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
