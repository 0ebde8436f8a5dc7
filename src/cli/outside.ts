import type { CalendarDate } from '../roadmap/calendar.ts';
import type { Asker } from './asker.ts';

/** What a command gets from outside, so that tests can give it something else. */
export interface Outside {
  contentDir: string;
  today: CalendarDate;
  /** Asks the person who typed the command; missing where nobody sits there. */
  ask?: Asker | undefined;
  /** Whether what is printed may have colors. */
  hasColor: boolean;
  print: (text: string) => void;
  printError: (text: string) => void;
}
