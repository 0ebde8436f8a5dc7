import { countProblems } from '../check/problem.ts';
import type { Report } from '../check/report.ts';

/** What a gate does; both are called one at a time, never beside themselves or each other. */
export interface GateActions {
  /** Checks the content as it is now. */
  check: () => Promise<Report>;
  /** Lets the site read the content, which has just passed the check. */
  admit: () => Promise<void>;
  /** Told of each finished check, after the content was let through or kept out. */
  tell: (report: Report) => void;
}

/**
 * Stands between the content and the development server: nothing of the content is read by the site
 * that the check has not passed. However many files change at a time, one check runs, and one more
 * behind it for what has changed since it began.
 */
export class ContentGate {
  readonly #actions: GateActions;
  /** Counts the changes; the report of a check is true up to the one that it began with. */
  #changes = 1;
  #checked = 0;
  #report: Report | undefined;
  #running: Promise<void> | undefined;

  constructor(actions: GateActions) {
    this.#actions = actions;
  }

  /** Says that the content may have changed. What was known of it is not true any more. */
  change(): void {
    this.#changes += 1;
  }

  /** The report of the content as it is now, once it is known and, where it is good, the site has read it. */
  async settle(): Promise<Report> {
    while (!this.#report || this.#checked < this.#changes) {
      this.#running ??= this.#run().finally(() => (this.#running = undefined));
      await this.#running;
    }
    return this.#report;
  }

  async #run(): Promise<void> {
    const changes = this.#changes;
    const report = await this.#actions.check();
    if (isGood(report)) await this.#actions.admit();
    this.#report = report;
    this.#checked = changes;
    // Told for the last of several changes only: what is shown of the others is out of date already.
    if (changes === this.#changes) this.#actions.tell(report);
  }
}

/** Whether the site can be made of the content: it may have warnings, not errors. */
export function isGood({ problems }: Report): boolean {
  return countProblems(problems).errors === 0;
}
