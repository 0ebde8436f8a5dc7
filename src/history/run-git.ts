import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { Obstacle } from '../roadmap/history.ts';

/**
 * What git prints when it is run in a folder. Throws a GitError where git is missing or fails: a part
 * of what it has to say must not pass for the whole.
 */
export async function* streamGit(
  folder: string,
  args: readonly string[],
  input = '',
): AsyncGenerator<Buffer, void, undefined> {
  const git = spawn('git', ['-C', folder, ...SETTINGS, ...args], {
    env: buildEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let complaint = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < MAX_COMPLAINT) complaint += text;
  });
  // A git that ends before it has read all says itself why.
  git.stdin.on('error', () => undefined).end(input);
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
