import { findRefusal, isDead } from '../roadmap/address-health.ts';
import type { AddressRecord, HealthData } from '../schemas/health.ts';
import type { Answer } from './answer.ts';
import { settleRecord } from './settle-record.ts';

/** Addresses that are asked beside those that matter, to see whether the network works at all. */
const WITNESSES = 3;

/**
 * The addresses to ask; `refused` is how many are left out, since their hosts refuse robots.
 * @param which `all`, or only those that were missing the last time and are not dead yet
 */
export function pickAddresses(
  health: HealthData,
  addresses: readonly string[],
  which: 'all' | 'failing',
): { asked: string[]; witnesses: string[]; refused: number } {
  const open = addresses.filter((address) => findRefusal(health, address) === undefined);
  const recordOf = (address: string) => findRecord(health, address);
  const refused = addresses.length - open.length;
  if (which === 'all') return { asked: open, witnesses: [], refused };
  const asked = open.filter((address) => {
    const record = recordOf(address);
    return record !== undefined && record.failures.length > 0 && !isDead(record);
  });
  const witnesses = open.filter((address) => recordOf(address)?.failures.length === 0);
  return { asked, witnesses: asked.length > 0 ? witnesses.slice(0, WITNESSES) : [], refused };
}

/**
 * The health after some addresses were asked. What is known of addresses that are no longer in the
 * content, or no longer asked, is dropped.
 *
 * @param addresses all addresses in the content
 * @param today the day of the answers, as `YYYY-MM-DD`
 */
export function updateHealth(
  health: HealthData,
  addresses: readonly string[],
  answers: ReadonlyMap<string, Answer>,
  today: string,
): HealthData {
  const records = addresses
    .filter((address) => findRefusal(health, address) === undefined)
    .flatMap((address): [string, AddressRecord][] => {
      const answer = answers.get(address);
      const previous = findRecord(health, address);
      const record = answer ? settleRecord(previous, answer, today) : previous;
      return record ? [[address, record]] : [];
    });
  return { ...health, addresses: Object.fromEntries(records) };
}

/**
 * The health with what earlier runs found out and nobody has merged yet: without it, a failure would
 * wait for a person before a second one could count. What was checked later is true.
 */
export function mergeHealth(health: HealthData, pending: HealthData): HealthData {
  const addresses = { ...health.addresses };
  for (const [address, record] of Object.entries(pending.addresses)) {
    const own = findRecord(health, address);
    if (!own || own.lastChecked < record.lastChecked) addresses[address] = record;
  }
  return { ...health, addresses };
}

function findRecord({ addresses }: HealthData, address: string): AddressRecord | undefined {
  return Object.hasOwn(addresses, address) ? addresses[address] : undefined;
}
