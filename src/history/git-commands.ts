import { buffer } from 'node:stream/consumers';
import { HEALTH_FILE } from '../health/health-file.ts';
import { streamGit } from './run-git.ts';

/**
 * What git says of every commit, as `LogParser` reads it, oldest first: of those of the content
 * folder, with paths below it. Where other places are given, too, paths are those below the top of
 * the repository, as the places are.
 */
export function streamLog(
  contentDir: string,
  places?: readonly string[],
): AsyncGenerator<Buffer, void, undefined> {
  const others = (places ?? []).map((place) => `:(top,literal)${place}`);
  return streamGit(contentDir, [
    ...LOG,
    places ? '--no-relative' : '--relative',
    // What a robot writes down is no work on the content.
    ...['HEAD', '--', '.', `:(exclude)${HEALTH_FILE}`, ...others],
  ]);
}

/** The files that commits moved or copied, from anywhere in the repository to anywhere in it. */
export async function listMoves(contentDir: string, commits: readonly string[]): Promise<Move[]> {
  const printed = await buffer(streamGit(contentDir, MOVES, commits.join('\n')));
  const parts = printed.toString('utf8').split('\0');
  const moves: Move[] = [];
  let hash = '';
  for (let at = 0; at < parts.length; at += 1) {
    const [part = '', from = '', path = ''] = parts.slice(at, at + 3);
    const letter = /^\n?:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([CR])/.exec(part)?.[1];
    if (letter === undefined) hash = part === '' ? hash : part;
    else {
      moves.push({ hash, isCopy: letter === 'C', from, path });
      at += 2;
    }
  }
  return moves;
}

/** The path of the content folder below the top of the repository: `docs/content/`, or nothing. */
export async function readPrefix(contentDir: string): Promise<string> {
  const printed = await buffer(streamGit(contentDir, ['rev-parse', '--show-prefix']));
  return printed.toString('utf8').replace(/\n$/, '');
}

/** Files count as the same when half of their text is. Beyond so many pairs git looks no further. */
const RENAMES = ['--find-renames=50%', '-l1000'];

/** Every option that a setting could change is given. */
const LOG = [
  'log',
  // NUL, hash, parents, the author's day, and "grafted" at the edge of a shallow clone. Words that
  // a person wrote are not asked for, so that they can't be taken for anything else.
  '--format=tformat:%x00%H %P%n%as%n%D',
  '-z',
  // Names of branches and tags are left out, except that of a branch `none`, which shows as it is
  // here and not as "grafted".
  ...['--decorate=full', '--decorate-refs=refs/none'],
  // Parents before children. Where branches ran side by side, by the days that are shown.
  ...['--reverse', '--author-date-order'],
  // Every commit, also where it changed nothing here: the parents stay those of the repository.
  ...['--full-history', '--sparse'],
  ...['--no-show-signature', '--encoding=UTF-8'],
  ...['--raw', '--patch', '--diff-merges=first-parent'],
  ...['--no-abbrev', '--full-index'],
  ...RENAMES,
  ...['--unified=0', '--inter-hunk-context=0', '--diff-algorithm=myers'],
  ...['--text', '--no-color', '--no-ext-diff', '--no-textconv', '--submodule=short'],
  '-O/dev/null',
];

/** Without content, so that a commit that moved a large project is told in few words. */
const MOVES = [
  'log',
  ...['--format=tformat:%x00%H', '-z', '--no-walk=unsorted', '--stdin'],
  ...['--no-decorate', '--no-show-signature', '--raw'],
  ...['--diff-merges=first-parent', '--no-relative', '--no-abbrev', '--submodule=short'],
  ...RENAMES,
  // Also of files that the commit left where they were.
  ...['--find-copies-harder', '--find-copies=50%', '--diff-filter=CR'],
  '-O/dev/null',
];

/** A file that a commit moved or copied. Paths are those below the top of the repository. */
export interface Move {
  /** Hash of the commit. */
  hash: string;
  isCopy: boolean;
  from: string;
  path: string;
}
