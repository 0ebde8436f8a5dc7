import type { AddressHealth } from '../roadmap/address-health.ts';
import { formatShortDate } from './format.ts';

/**
 * When an address was checked, and what is wrong with it. The place that a page has moved to is a link, and
 * left to the markup.
 */
export function describeAddress(health: AddressHealth): string {
  if (health.state === 'unknown') return 'not yet';
  if (health.state === 'unasked') return 'not by robots, since its host turns them away';
  const day = `on ${formatShortDate(health.lastChecked, true)}`;
  switch (health.state) {
    case 'found':
      return day;
    case 'failing':
      return `${day}; the page could not be found then, which may pass`;
    case 'dead':
      return `${day}; it no longer works: nothing has been found there since ${formatShortDate(health.since, true)}`;
  }
}
