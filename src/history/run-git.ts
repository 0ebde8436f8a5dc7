import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { Obstacle } from '../roadmap/history.ts';

/**
 * What git says of every commit, as `LogParser` reads it, oldest first. Throws a GitError where git
 * is missing or fails: a part of a history must not pass for the whole.
 */
export async function* streamLog(contentDir: string): AsyncGenerator<Buffer, void, undefined> {
  const git = spawn('git', ['-C', contentDir, ...SETTINGS, ...LOG], {
    env: buildEnvironment(process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let complaint = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < MAX_COMPLAINT) complaint += text;
  });
  // Listened to at once, since a git that is missing is told before anything can be read.
  const closed = once(git, 'close');
  closed.catch(() => undefined);
  try {
    for await (const chunk of git.stdout) {
      // Without an encoding a stream of a process gives buffers; its type doesn't tell.
      yield chunk as Buffer;
    }
  } finally {
    git.kill();
  }
  await closed.catch(() => {
    throw new GitError('not-installed');
  });
  if (git.exitCode !== 0) throw new GitError(findObstacle(complaint));
}

/** Why git could not be read. Its own words are of no use to a person who builds the portal. */
export class GitError extends Error {
  override name = 'GitError';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(`Git can't be read: ${obstacle}.`);
    this.obstacle = obstacle;
  }
}

function findObstacle(complaint: string): Obstacle {
  const found = COMPLAINTS.find(([, words]) => words.test(complaint));
  return found ? found[0] : 'unreadable';
}

/** The environment for git: without what points it elsewhere, and without a way to the network. */
function buildEnvironment(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(inherited).filter(
    // A hook sets GIT_DIR and more for its own repository. Where the settings lie is left as it is:
    // without `safe.directory` git refuses a folder of another user.
    ([name]) => !/^GIT_(?!CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$)/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    // A partial clone would fetch what it lacks, file by file. Older versions of git know only the
    // last of these.
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    // Complaints in the language in which they are looked for.
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    // To a pipe git would hand over each commit on its own, which takes twice the time.
    GIT_FLUSH: '0',
  };
}

/** What git says of each obstacle, in all its versions. */
const COMPLAINTS: readonly [Obstacle, RegExp][] = [
  ['refused', /dubious ownership|unsafe repository/],
  ['partial', /promisor|lazy fetch/i],
  ['none', /not a git repository|cannot change to|bad revision 'HEAD'|ambiguous argument 'HEAD'/],
];

/** What is read of them, in signs. */
const MAX_COMPLAINT = 4_000;

/** Settings that can be overruled in no other way. */
const SETTINGS = [
  '--no-pager',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'log.follow=false'],
  ...['-c', 'log.showRoot=true'],
];

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
  ...['--find-renames=50%', '-l1000'],
  ...['--unified=0', '--inter-hunk-context=0', '--diff-algorithm=myers'],
  ...['--text', '--no-color', '--no-ext-diff', '--no-textconv', '--submodule=short'],
  '-O/dev/null',
  '--relative',
  ...['HEAD', '--', '.'],
];
