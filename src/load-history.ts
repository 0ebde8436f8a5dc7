import { contentDir } from './content-dir.ts';
import { readHistory } from './history/read-history.ts';
import type { CalendarDate } from './roadmap/calendar.ts';
import type { History } from './roadmap/history.ts';

let known: { day: string; read: Promise<History> } | undefined;

/**
 * What git remembers of the content, read once a day, also by `astro dev`. A commit tells no other day
 * than its files did before, since what is not committed counts as today; only from the next day on
 * that would be wrong. It is a module of its own because those that read content are forgotten with it.
 */
export function loadHistory(today: CalendarDate): Promise<History> {
  const day = today.toString();
  if (known?.day !== day) known = { day, read: readHistory(contentDir) };
  return known.read;
}
