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
   * the changes that are the commit's own, each with its file.
   */
  grow({ hash, parents, changes }: GrownCommit): FileChange[] {
    const [tree = new Map<string, Place>(), ...merged] = parents.map((parent) =>
      this.#take(parent),
    );
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
    return moves
      .filter(({ change }) => isOwn(change, merged))
      .map(({ change, place }) => ({ ...change, file: place.file }));
  }

  /** The files that a commit left, by their paths. Nothing where a later commit was grown from it. */
  listFiles(hash: string): [path: string, file: File][] {
    return [...(this.#trees.get(hash) ?? [])].flatMap(([path, { file, isThere }]) =>
      isThere ? [[path, file]] : [],
    );
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
  // A merge brings along what the other branch added or renamed.
  const brought = merged.map((other) => other.get(path)).find((place) => place?.isThere);
  const before = tree.get(from);
  const known = letter === 'A' || letter === 'R' ? (brought ?? before) : before;
  return { file: known?.file ?? { versions: [] }, blob, isThere };
}

/**
 * Whether a commit made a change itself: one of more than the right to run a file, and, in a merge,
 * one that gave a content which none of its parents has.
 */
function isOwn({ letter, blob, before, path }: Change, merged: readonly Tree[]): boolean {
  if (merged.length === 0) return letter === 'R' || blob !== before;
  const isTaken = merged.some((tree) => tree.get(path)?.blob === blob);
  return letter !== 'D' && blob !== before && !isTaken;
}

/** The mode of a submodule. */
const SUBMODULE = '160000';

/** A file under all the names it ever had. */
export interface File {
  /** Oldest first. */
  versions: Version[];
}

/** A change with the file that it changed. */
export type FileChange = Change & { file: File };

interface GrownCommit {
  hash: string;
  parents: readonly string[];
  changes: readonly Change[];
}

type Tree = Map<string, Place>;

interface Place {
  file: File;
  /** Hash of the content. */
  blob: string;
  isThere: boolean;
}
