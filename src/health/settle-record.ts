import { DAYS_TO_DIE } from '../roadmap/address-health.ts';
import type { AddressRecord } from '../schemas/health.ts';
import type { Answer } from './answer.ts';

/**
 * What to remember of an address after an answer. The order of the answers of one day does not
 * matter: a page that was there once on a day was there on that day.
 *
 * @param today the day of the answer, as `YYYY-MM-DD`
 * @returns nothing where nothing is known yet and the answer is not clear
 */
export function settleRecord(
  previous: AddressRecord | undefined,
  answer: Answer,
  today: string,
): AddressRecord | undefined {
  // Such an answer is no failure, and takes none back.
  if (answer.kind === 'unclear') return previous;
  // A clock that goes wrong is no reason to forget what is known.
  if (previous && previous.lastChecked > today) return previous;
  const wasFoundToday = previous?.lastChecked === today && previous.failures.length === 0;
  if (answer.kind === 'found') {
    const moves = [wasFoundToday ? previous.movedTo : undefined, answer.movedTo];
    const [movedTo] = moves.filter((move) => move !== undefined).toSorted();
    return { lastChecked: today, failures: [], movedTo };
  }
  if (wasFoundToday) return previous;
  const days = new Set([...(previous?.failures ?? []), today]);
  // The first days are kept: they are enough, and a dead address does not change the file each time.
  return { lastChecked: today, failures: [...days].toSorted().slice(0, DAYS_TO_DIE) };
}
