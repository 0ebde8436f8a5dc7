import type { Version } from '../roadmap/history.ts';
import type { Change } from './parse-log.ts';

/**
 * Which file lies at which path, commit after commit. A file stays the same file when it is renamed.
 * Only the trees that a later commit builds on are kept; in most histories that is one.
 */
export class Trees {
  readonly #trees = new Map<string, Tree>();
  /** How many commits still build on the tree of a commit. */
  readonly #waiting = new Map<string, number>();

  /** Takes the parents of all commits that will be grown. */
  constructor(parents: Iterable<string>) {
    for (const parent of parents) this.#waiting.set(parent, (this.#waiting.get(parent) ?? 0) + 1);
  }

  /**
   * Grows the tree of a commit from those of its parents, which must have been grown before. Gives
   * the changes that are the commit's own, each with its file, what a merge chose, and whether there
   * was no file before.
   */
  grow({ hash, parents, changes }: GrownCommit): Growth {
    const [tree = new Map<string, Place>(), ...merged] = parents.map((parent) =>
      this.#take(parent),
    );
    const isFirst = ![tree, ...merged].some((each) => hasFiles(each));
    const moves = changes
      // A submodule is no file.
      .filter(({ mode }) => mode !== SUBMODULE)
      .map((change) => ({ change, place: findPlace(change, tree, merged) }));
    for (const { change, place } of moves)
      // A file that is deleted may come back. The path of one that was renamed is free.
      if (change.letter === 'D') tree.set(change.path, place);
      else if (change.letter === 'R') tree.delete(change.from);
    for (const { change, place } of moves) if (place.isThere) tree.set(change.path, place);
    this.#trees.set(hash, tree);
    const own = moves
      .filter(({ change, place }) => isOwn(change, place.file, merged))
      .map(({ change, place }) => ({ ...change, file: place.file }));
    const replaced = moves.map(({ change, place }) => ({
      file: place.file,
      blob: change.before,
      isThere: change.letter !== 'A',
    }));
    const chosen = new Set(own.map(({ file }) => file));
    return {
      own,
      choices: listChoices(tree, replaced, merged).filter(({ file }) => !chosen.has(file)),
      isFirst,
    };
  }

  /** What a commit left, by paths. Nothing where a later commit was grown from it. */
  listPlaces(hash: string): [path: string, place: Place][] {
    return [...(this.#trees.get(hash) ?? [])].filter(([, { isThere }]) => isThere);
  }

  /** A tree that may be changed: the kept one when nobody else waits for it, else a copy. */
  #take(hash: string): Tree {
    const tree = this.#trees.get(hash) ?? new Map<string, Place>();
    const waiting = (this.#waiting.get(hash) ?? 1) - 1;
    this.#waiting.set(hash, waiting);
    if (waiting > 0) return new Map(tree);
    this.#trees.delete(hash);
    return tree;
  }
}

/** Where a change leaves its file, and which file that is. */
function findPlace(
  { letter, blob, from, path }: Change,
  tree: Tree,
  merged: readonly Tree[],
): Place {
  const isThere = letter !== 'D';
  // A merge brings along what the other branch added or renamed, also to where the folder is now.
  const brought =
    merged.map((other) => other.get(path)).find((place) => place?.isThere) ??
    (letter === 'A' ? findMoved(blob, path, tree, merged) : undefined);
  const before = tree.get(from);
  const known = letter === 'A' || letter === 'R' ? (brought ?? before) : before;
  return { file: known?.file ?? { versions: [], blob }, blob, isThere };
}

/** What another branch has under the same name in a folder that was moved on this one. */
function findMoved(
  blob: string,
  path: string,
  tree: Tree,
  merged: readonly Tree[],
): Place | undefined {
  const name = path.slice(path.lastIndexOf('/'));
  return merged
    .flatMap((other) => [...other])
    .find(
      ([from, place]) =>
        place.isThere && place.blob === blob && from.endsWith(name) && !tree.get(from)?.isThere,
    )?.[1];
}

/**
 * Whether a commit made a change itself: one of more than the right to run a file, and, in a merge,
 * one that gave a content which none of its parents has, wherever the file lies there.
 */
function isOwn(
  { letter, blob, before, path }: Change,
  file: File,
  merged: readonly Tree[],
): boolean {
  if (merged.length === 0) return letter === 'R' || blob !== before;
  const isTaken = merged.some(
    (tree) =>
      tree.get(path)?.blob === blob ||
      [...tree.values()].some((place) => place.file === file && place.blob === blob),
  );
  return letter !== 'D' && blob !== before && !isTaken;
}

function hasFiles(tree: Tree): boolean {
  for (const { isThere } of tree.values()) if (isThere) return true;
  return false;
}

/** The files of a merge that a parent had otherwise. What the first one had is `replaced`. */
function listChoices(tree: Tree, replaced: readonly Place[], merged: readonly Tree[]): Choice[] {
  if (merged.length === 0) return [];
  const chosen = new Map<File, Choice>();
  for (const { file, blob, isThere } of tree.values())
    if (isThere) chosen.set(file, { file, blob, passedOver: [] });
  for (const places of [replaced, ...merged.map((other) => other.values())])
    for (const { file, blob, isThere } of places) {
      const choice = chosen.get(file);
      if (isThere && choice && choice.blob !== blob) choice.passedOver.push(blob);
    }
  return [...chosen.values()].filter(({ passedOver }) => passedOver.length > 0);
}

/** The mode of a submodule. */
const SUBMODULE = '160000';

/** A file under all the names it ever had. */
export interface File {
  /** Oldest first. */
  versions: Version[];
  /** Hash of the content of the newest version. */
  blob: string;
}

/** A change with the file that it changed. */
export type FileChange = Change & { file: File };

/** A content that a merge took for a file, and those of its parents that it passed over. */
export interface Choice extends Content {
  passedOver: string[];
}

/** What a commit did. */
interface Growth {
  own: FileChange[];
  choices: Choice[];
  /** Whether no file was there before. */
  isFirst: boolean;
}

interface GrownCommit {
  hash: string;
  parents: readonly string[];
  changes: readonly Change[];
}

type Tree = Map<string, Place>;

/** What a file says. */
export interface Content {
  file: File;
  /** Hash of the content. */
  blob: string;
}

/** What lies at a path, or lay there. */
interface Place extends Content {
  isThere: boolean;
}
