import { countProblems } from '../check/problem.ts';
import type { Report } from '../check/report.ts';

/** What a gate does; both are called one at a time, never beside themselves or each other. */
export interface GateActions {
  /** Checks the content as it is now. */
  check: () => Promise<Report>;
  /**
   * Lets the site read the content, which has just passed the check.
   * @param isLast whether nothing has changed since that check
   */
  admit: (isLast: () => boolean) => Promise<void>;
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
  #settled = 0;
  #report: Report | undefined;
  #running: Promise<void> | undefined;
  #checking: Promise<Report> | undefined;

  constructor(actions: GateActions) {
    this.#actions = actions;
  }

  /** Whether the content as it is now still has to be checked or let through; it is told afterwards. */
  get isBusy(): boolean {
    return this.#settled < this.#changes;
  }

  /** Says that the content may have changed. What was known of it is not true any more. */
  change(): void {
    this.#changes += 1;
  }

  /** The report of the content as it is now, once it is known and, where it is good, the site has read it. */
  async settle(): Promise<Report> {
    while (!this.#report || this.#settled < this.#changes) await this.#runOnce();
    return this.#report;
  }

  /** The report of the content as it is now, once it is known; the site may not have read it yet. */
  async know(): Promise<Report> {
    while (!this.#report || this.#checked < this.#changes) {
      const running = this.#runOnce();
      // What fails after the check is told to whoever waits for the site; it is tried anew for them.
      running.catch(() => undefined);
      // A run that has checked already knows nothing of what has changed since; the next one does.
      await (this.#checking ?? running);
    }
    return this.#report;
  }

  #runOnce(): Promise<void> {
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #run(): Promise<void> {
    const changes = this.#changes;
    const isLast = () => changes === this.#changes;
    this.#checking = this.#check(changes);
    const report = await this.#checking;
    if (isGood(report)) await this.#actions.admit(isLast);
    this.#settled = changes;
    // Told for the last of several changes only: what is shown of the others is out of date already.
    if (isLast()) this.#actions.tell(report);
  }

  async #check(changes: number): Promise<Report> {
    try {
      const report = await this.#actions.check();
      this.#report = report;
      this.#checked = changes;
      return report;
    } finally {
      this.#checking = undefined;
    }
  }
}

/** Whether the site can be made of the content: it may have warnings, not errors. */
export function isGood({ problems }: Report): boolean {
  return countProblems(problems).errors === 0;
}
