import { type History, NO_HISTORY } from '../roadmap/history.ts';
import { type Appearance, type Arrivals, findSource, pickArrivals } from './arrivals.ts';
import { buildHistory } from './build-history.ts';
import { listMoves, readPrefix } from './git-commands.ts';
import { type Log, readLog } from './read-log.ts';
import { GitError } from './run-git.ts';

/**
 * What git remembers of a content folder, up to the commit that is checked out. `NO_HISTORY` where
 * there is no repository or no commit of the folder; the same with the reason where there is no git,
 * or no way to read all of it. Never throws.
 */
export async function readHistory(contentDir: string): Promise<History> {
  try {
    return await followContent(contentDir);
  } catch (error) {
    // A portal is built without a history as well as with one.
    const extent = error instanceof GitError ? error.obstacle : 'unreadable';
    return extent === 'none' ? NO_HISTORY : { ...NO_HISTORY, extent };
  }
}

/**
 * Reads the log of the folder, in one process of git. Only where content appears in a commit that may
 * have moved it here, git is asked where from, and the log is read anew with that place. To follow
 * every move at once, the log would have to be that of the whole repository.
 */
async function followContent(contentDir: string): Promise<History> {
  const arrivals = new Map<string, Arrivals>();
  const places = new Set<string>();
  let log = await readLog(contentDir);
  for (let round = 0; ; round += 1) {
    const { history, appearances } = buildHistory(log, arrivals);
    const unasked = appearances.filter(({ hash }) => !arrivals.has(hash));
    if (unasked.length === 0) return history;
    const found = round < MAX_ROUNDS ? await findArrivals(contentDir, log, unasked) : undefined;
    for (const { hash } of unasked) arrivals.set(hash, found?.arrivals.get(hash) ?? 'unknown');
    if (!found || [...found.arrivals.values()].every(({ length }) => length === 0)) continue;
    for (const place of found.places) places.add(place);
    log = await readLog(contentDir, [...places], found.prefix);
  }
}

/** Where the content of some commits came from; nothing where git can't tell. */
async function findArrivals(
  contentDir: string,
  log: Log,
  appearances: readonly Appearance[],
): Promise<Found | undefined> {
  try {
    const moves = await listMoves(
      contentDir,
      appearances.map(({ hash }) => hash),
    );
    // Paths of the first log are those below the content folder.
    const prefix = moves.length === 0 ? log.prefix : await readPrefix(contentDir);
    const base = log.prefix === prefix ? '' : prefix;
    const found = appearances.map((appearance) => ({
      ...appearance,
      arrived: pickArrivals(moves, appearance, base),
    }));
    return {
      prefix,
      arrivals: new Map(found.map(({ hash, arrived }) => [hash, arrived])),
      places: found.flatMap(({ arrived, isWhole }) =>
        arrived.filter(({ isCopy }) => !isCopy).map((move) => findSource(move, isWhole)),
      ),
    };
  } catch {
    return undefined;
  }
}

/** How often content is followed to another place. Beyond that its days are unknown. */
const MAX_ROUNDS = 10;

/** What git told of moves. */
interface Found {
  prefix: string;
  arrivals: ReadonlyMap<string, Arrivals>;
  /** Places whose history has to be read, too. */
  places: string[];
}
