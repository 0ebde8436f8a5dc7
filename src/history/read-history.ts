import { type History, NO_HISTORY, type WeekState } from '../roadmap/history.ts';
import { buildHistory } from './build-history.ts';
import { type LoggedCommit, LogParser } from './parse-log.ts';
import { makeStateReader } from './read-state.ts';
import { GitError, streamLog } from './run-git.ts';

/**
 * What git remembers of a content folder, up to the commit that is checked out. `NO_HISTORY` where
 * there is no repository or no commit of the folder; the same with the reason where there is no git,
 * or no way to read all of it. Never throws.
 */
export async function readHistory(contentDir: string): Promise<History> {
  const commits: LoggedCommit[] = [];
  const states = new Map<string, WeekState>();
  const readState = makeStateReader();
  const parser = new LogParser((commit) => {
    commits.push(commit);
    for (const { blob } of commit.changes) {
      const state = readState(parser.heads.get(blob) ?? []);
      if (state) states.set(blob, state);
    }
  });
  try {
    for await (const chunk of streamLog(contentDir)) parser.push(chunk);
    parser.end();
    return buildHistory(commits, states);
  } catch (error) {
    // A portal is built without a history as well as with one.
    const extent = error instanceof GitError ? error.obstacle : 'unreadable';
    return extent === 'none' ? NO_HISTORY : { ...NO_HISTORY, extent };
  }
}
