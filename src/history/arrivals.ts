import type { Move } from './git-commands.ts';
import type { Change } from './parse-log.ts';

/**
 * What is known of the files that a commit brought to where the content lies: the moves that brought
 * them, or that nobody knows whether they lay elsewhere before.
 */
export type Arrivals = readonly Move[] | 'unknown';

/** Those of the moves that brought content from where it was not followed to yet. */
export function pickArrivals(
  moves: readonly Move[],
  { hash, isWhole, paths }: Appearance,
  prefix: string,
): Move[] {
  const appeared = new Set(paths.map((path) => prefix + path));
  return moves.filter(
    (move) =>
      move.hash === hash &&
      appeared.has(move.path) &&
      // A week may be begun as a copy of anything. A folder of copies was content before.
      (!move.isCopy || (isWhole && nameOf(move.from) === nameOf(move.path))),
  );
}

/**
 * The place whose history has to be read to follow a file that was moved: the folder where it lay, or
 * the file alone where it came into other content or out of another kind of folder.
 */
export function findSource({ from, path }: Move, isWhole: boolean): string {
  const folder = folderOf(from);
  return isWhole && folder !== '' && nameOf(folder) === nameOf(folderOf(path)) ? folder : from;
}

/**
 * The changes of a commit that moved folders. What left one of them and what came to the same path in
 * the other is the same file, however much of it was rewritten on the way; git goes by the texts alone.
 */
export function joinMoved(changes: readonly Change[], arrivals: readonly Move[]): Change[] {
  const folders = listMovedFolders(arrivals);
  const left = new Map(
    changes
      .filter(({ letter }) => letter === 'D' || letter === 'R')
      .map((each) => [each.from, each]),
  );
  const joined = new Map<string, Change>();
  for (const [from, to] of folders)
    for (const change of changes) {
      const { letter, path } = change;
      if ((letter !== 'A' && letter !== 'R') || !path.startsWith(to) || joined.has(path)) continue;
      const source = left.get(from + path.slice(to.length));
      if (!source) continue;
      left.delete(source.from);
      joined.set(path, { ...change, letter: 'R', from: source.from, before: source.before });
    }
  return changes.flatMap((change): Change[] => {
    const { letter, path, from, before } = change;
    if (letter === 'D') return left.has(path) ? [change] : [];
    const found = joined.get(path);
    if (letter !== 'R') return [found ?? change];
    if (!found) return [left.has(from) ? change : { ...change, letter: 'A', from: path }];
    const gone = { letter: 'D', mode: NO_FILE, before, blob: '', from, path: from };
    return left.has(from) ? [found, gone] : [found];
  });
}

/** Pairs of folders, each with a slash at its end, between which a commit moved files. */
function listMovedFolders(arrivals: readonly Move[]): [from: string, to: string][] {
  const folders = new Map<string, [string, string]>();
  for (const { from, path, isCopy } of arrivals) {
    if (isCopy) continue;
    const [left, right] = [from.split('/').slice(0, -1), path.split('/').slice(0, -1)];
    let same = 0;
    while (same < left.length && same < right.length && left.at(-1 - same) === right.at(-1 - same))
      same += 1;
    // A file that got another name in another folder tells nothing of what else was moved.
    if (same === 0 && nameOf(from) !== nameOf(path)) continue;
    const pair = [left, right].map((parts) =>
      parts
        .slice(0, parts.length - same)
        .map((part) => `${part}/`)
        .join(''),
    );
    const [source = '', target = ''] = pair;
    folders.set(pair.join('\0'), [source, target]);
  }
  return [...folders.values()];
}

/** The mode of a file that is no longer there. */
const NO_FILE = '000000';

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A commit in which files seem to come from nowhere. */
export interface Appearance {
  /** Hash of the commit. */
  hash: string;
  /** Whether there was no content at all before. */
  isWhole: boolean;
  /** Where the files lie, as the log has it. */
  paths: readonly string[];
}
