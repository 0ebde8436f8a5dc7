import type { Change } from './edit-frontmatter.ts';

/** What is to be done to a week. */
export interface WeekPlan {
  /** In the order in which they are to be made. */
  changes: readonly Change[];
  /** What is true then, in a sentence. */
  summary: string;
  /** Why the check would refuse it, in words for whoever typed it; without, where it would not. */
  refusal?: string | undefined;
}

/** A week as its file says it. */
export interface KnownWeek {
  data: Readonly<Record<string, unknown>>;
  /** Path of the file from where the command was run. */
  name: string;
  /** How a command names the week. */
  word: string;
  /** How a sentence names it. */
  label: string;
}
