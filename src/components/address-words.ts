import type { AddressHealth } from '../roadmap/address-health.ts';
import { formatShortDate } from './format.ts';

/**
 * What to tell readers of an address, as a label and what follows it. The place that a page has moved to
 * is a link, and left to the markup.
 */
export function describeAddress(health: AddressHealth): { label: string; text: string } {
  if (health.state === 'unasked')
    return { label: 'Address checked', text: 'not by robots, since its host turns them away' };
  const label = 'Address last checked';
  if (health.state === 'unknown') return { label, text: 'not yet' };
  const day = `on ${formatShortDate(health.lastChecked, true)}`;
  switch (health.state) {
    case 'found':
      return { label, text: day };
    case 'failing':
      return { label, text: `${day}; the page could not be found then, which may pass` };
    case 'dead':
      return {
        label,
        text: `${day}; it no longer works: nothing has been found there since ${formatShortDate(health.since, true)}`,
      };
  }
}
