import type { CalendarDate } from '../../roadmap/calendar.ts';
import type { ContentSet } from '../content-set.ts';
import type { Finding, Severity } from '../problem.ts';
import type { Readme } from '../read-readme.ts';
import type { SoundTexts } from '../sound-texts.ts';

/** One thing that the check looks for, with the words that explain it on the guide's page. */
export interface Rule {
  /** Name of the rule, in kebab-case. */
  id: string;
  /** What it looks at, as a heading on the guide's page. */
  group: 'The file' | 'YAML' | 'Fields' | 'Meaning' | 'The body';
  severity: Severity;
  /** What it finds, in a sentence. */
  finds: string;
  /** Why that is a problem, in a sentence or two. */
  why: string;
  /**
   * A piece of a file with the problem, and the same piece without it; `mended` is what to write
   * where that piece is only the place that the bad one takes.
   */
  example: { file: string; bad: string; good: string; mended?: string };
  findProblems: (content: ContentSet, context: RuleContext) => Finding[];
}

/** What the check knows beside the content. */
export interface CheckContext {
  /** The day on which the check is run. */
  today: CalendarDate;
  /** The addresses of the files in public/, such as `/favicon.svg`. */
  publicFiles: ReadonlySet<string>;
  /** The README beside the content, where what it says of the roadmap is to be checked, too. */
  readme?: Readme | undefined;
  /** Texts that need not be read again; what is found to have no mistake is added to it. */
  sound?: SoundTexts | undefined;
}

/** What a rule knows beside the content. */
export interface RuleContext extends CheckContext {
  /** All rules; the page that explains them has an anchor for each. */
  rules: readonly Rule[];
}
