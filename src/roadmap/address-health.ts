import type { AddressRecord, HealthData } from '../schemas/health.ts';
import { findEarlier, parseDate, type CalendarDate } from './calendar.ts';

/** What is known of the address of a resource. */
export type AddressHealth =
  /** It was not asked yet, or never gave a clear answer. */
  | { state: 'unknown' }
  /** It is not asked: its host turns programs away, for this reason. */
  | { state: 'unasked'; reason: string }
  | { state: 'found'; lastChecked: CalendarDate; movedTo: string | undefined }
  /** The page was not there when it was last asked for, but that may pass. */
  | { state: 'failing'; lastChecked: CalendarDate }
  /** It was not there on enough days, the first of them `since`. */
  | { state: 'dead'; lastChecked: CalendarDate; since: CalendarDate };

/** On how many different days a page has to be missing before its address is called dead. */
export const DAYS_TO_DIE = 3;

/** The health of addresses that nobody has asked. */
export const NO_HEALTH: HealthData = { refusesRobots: {}, addresses: {} };

/** An address as records are kept by: without its anchor, which no server is asked for. */
export function toAddress(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** Whether an address was missing on enough days. */
export function isDead({ failures }: AddressRecord): boolean {
  return new Set(failures).size >= DAYS_TO_DIE;
}

/** Why the host of an address is not asked; `undefined` for one that is. */
export function findRefusal({ refusesRobots }: HealthData, address: string): string | undefined {
  const host = new URL(address).hostname;
  return Object.hasOwn(refusesRobots, host) ? refusesRobots[host] : undefined;
}

/** What the records say of the address of a resource, with no day after today. */
export function readAddressHealth(
  health: HealthData,
  url: string,
  today: CalendarDate,
): AddressHealth {
  const address = toAddress(url);
  const reason = findRefusal(health, address);
  if (reason !== undefined) return { state: 'unasked', reason };
  const record = Object.hasOwn(health.addresses, address) ? health.addresses[address] : undefined;
  if (!record) return { state: 'unknown' };
  const lastChecked = findEarlier(parseDate(record.lastChecked), today);
  const [first] = record.failures.toSorted();
  if (first === undefined) return { state: 'found', lastChecked, movedTo: record.movedTo };
  return isDead(record)
    ? { state: 'dead', lastChecked, since: findEarlier(parseDate(first), today) }
    : { state: 'failing', lastChecked };
}
