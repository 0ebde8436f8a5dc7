import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/**
 * Makes a git repository with a scripted history, for tests and fixtures. The folder is made where it
 * is missing. Nothing of the machine's own git settings plays a part.
 */
export function makeRepository(folder: string): Repository {
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) => runGit(folder, args);
  const stage = ({ move = {}, remove = [], write = {} }: Changes) => {
    for (const [from, to] of Object.entries(move)) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    }
    for (const path of remove) rmSync(join(folder, path), { recursive: true });
    for (const [path, text] of Object.entries(write)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '--all');
  };
  const record = (date: string, message: string) => {
    runGit(folder, ['commit', '--quiet', '--allow-empty', '--message', message], readMoment(date));
    return readHead(folder);
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit: ({ date, message, ...changes }) => {
      stage(changes);
      return record(date, message);
    },
    startBranch: (name, from = 'HEAD') => {
      git('switch', '--quiet', '--create', name, from);
    },
    switchTo: (name) => {
      git('switch', '--quiet', name);
    },
    merge: ({ branch, date, message, ...changes }) => {
      try {
        git('merge', '--quiet', '--no-ff', '--no-commit', branch);
      } catch (error) {
        // A conflict is what `write` and `remove` are there to resolve.
        if (!changes.write && !changes.remove) throw error;
      }
      stage(changes);
      return record(date, message);
    },
  };
}

function runGit(folder: string, args: readonly string[], moment?: string): string {
  // A git hook that runs the tests points these variables at its own repository.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', ['-C', folder, ...SETTINGS, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(inherited),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...(moment && { GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment }),
    },
  });
}

/** The hash of the newest commit, read from the file that a commit writes: a process costs more. */
function readHead(folder: string): string {
  const head = readFileSync(join(folder, '.git/HEAD'), 'utf8').trim();
  const ref = /^ref: (.+)$/.exec(head)?.[1];
  return ref === undefined ? head : readFileSync(join(folder, '.git', ref), 'utf8').trim();
}

/** A day becomes noon of that day. */
function readMoment(date: string): string {
  return date.includes('T') ? date : `${date}T12:00:00+00:00`;
}

const SETTINGS = [
  ...['-c', 'user.name=Learner'],
  ...['-c', 'user.email=learner@example.org'],
  ...['-c', 'commit.gpgSign=false'],
  ...['-c', 'core.autocrlf=false'],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'maintenance.auto=false'],
];

/** A git repository in the making. Paths are those below its folder, with forward slashes. */
export interface Repository {
  folder: string;
  /** Commits what was changed, also where nothing was. Gives the hash of the commit. */
  commit: (commit: { date: string; message: string } & Changes) => string;
  /** Begins a branch and switches to it. It starts at the newest commit unless another is given. */
  startBranch: (name: string, from?: string) => void;
  switchTo: (branch: string) => void;
  /** Merges a branch. `write` and `remove` resolve conflicts or change the result. Gives the hash. */
  merge: (merge: { branch: string; date: string; message: string } & Changes) => string;
  /** Runs any other git command. Gives what it printed, and throws when it fails. */
  git: (...args: string[]) => string;
}

/** What a commit changes: files are moved first, then removed, then written. */
interface Changes {
  /** New paths by the old ones. */
  move?: Record<string, string>;
  remove?: readonly string[];
  write?: Record<string, string | Uint8Array>;
}
