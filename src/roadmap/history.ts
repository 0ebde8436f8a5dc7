import type { Status } from '../schemas/vocabulary.ts';
import { compareDates, findEarlier, type CalendarDate } from './calendar.ts';

/** What git remembers of the content. */
export interface History {
  /**
   * How much could be read: everything, the newest commits only (a shallow clone), not what content
   * was before it was moved here, or nothing.
   */
  extent: 'full' | 'shallow' | 'moved' | Obstacle;
  /** Versions of each file, by its present path below the content folder: `weeks/37-a.mdx`. */
  files: ReadonlyMap<string, readonly Version[]>;
  /** The days of all commits that changed content, one entry a commit, oldest first. */
  commits: readonly CalendarDate[];
}

/**
 * Why git tells nothing: the content was never committed (`none`), there is no git, the repository
 * belongs to another user, it is a clone that lacks contents, or it can't be read for another reason.
 */
export type Obstacle = 'none' | 'not-installed' | 'refused' | 'partial' | 'unreadable';

/** A file as one commit left it. The versions of a file stand oldest first. */
export interface Version {
  /**
   * The day on which the change was made, where its author was. Unknown where a commit only seems to
   * have made what was there before: at the edge of a shallow clone, and where a move can't be followed.
   */
  date: CalendarDate | undefined;
  /**
   * Whether this is the first commit of the repository. What it brings along may have been done long
   * before, so its day says nothing about a status.
   */
  isImport: boolean;
  /** What the frontmatter said; nothing where it has no status that can be read. */
  state: WeekState | undefined;
}

/** How far a week had come. */
export interface WeekState {
  status: Status;
  /** How many of its features were marked as done, and how many it had. */
  featuresDone: number;
  features: number;
}

/**
 * The same history with days that can be true: none after today and, within a file, none before that
 * of an older version, whatever the clocks of the commits said. Statuses, hours, activity and pages
 * all read these days; if each mended them in its own way, a phase could be done before its hours.
 */
export function settleDays(history: History, today: CalendarDate): History {
  return {
    ...history,
    files: new Map(
      [...history.files].map(([file, versions]) => [file, settleVersions(versions, today)]),
    ),
    commits: history.commits.map((day) => findEarlier(day, today)),
  };
}

/** The day on which a file was last changed, by its path below the content folder. */
export function findUpdate({ files }: History, file: string): CalendarDate | undefined {
  return files.get(file)?.at(-1)?.date;
}

/** The history of content that git knows nothing of. */
export const NO_HISTORY: History = { extent: 'none', files: new Map(), commits: [] };

function settleVersions(versions: readonly Version[], today: CalendarDate): Version[] {
  let last: CalendarDate | undefined;
  return versions.map((version) => {
    if (!version.date) return version;
    const date = findEarlier(version.date, today);
    last = last && compareDates(last, date) > 0 ? last : date;
    return { ...version, date: last };
  });
}
