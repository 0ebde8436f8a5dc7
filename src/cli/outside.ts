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
  /** How many signs a line of the terminal holds; missing where there is no terminal. */
  columns?: number | undefined;
  print: (text: string) => void;
  printError: (text: string) => void;
}
