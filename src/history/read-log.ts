import type { WeekState } from '../roadmap/history.ts';
import { streamLog } from './git-commands.ts';
import { type LoggedCommit, LogParser } from './parse-log.ts';
import { makeStateReader } from './read-state.ts';

/**
 * What git says of the content folder, and of other places where its files lay. Those are paths below
 * the top of the repository, as `prefix` is, which is the path of the content folder.
 */
export async function readLog(
  contentDir: string,
  places?: readonly string[],
  prefix = '',
): Promise<Log> {
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
  for await (const chunk of streamLog(contentDir, places)) parser.push(chunk);
  parser.end();
  return { commits, states, prefix };
}

/** All that is read of git. */
export interface Log {
  /** Parents first. */
  commits: readonly LoggedCommit[];
  /** How far weeks had come, by the hashes of the contents. */
  states: ReadonlyMap<string, WeekState>;
  /** What the paths of the content begin with. */
  prefix: string;
}
