import { describe, expect, test } from 'vitest';
import type { AddressHealth } from '../roadmap/address-health.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { describeAddress } from './address-words.ts';

const lastChecked = parseDate('2026-11-12');

describe('describeAddress', () => {
  test.each<[AddressHealth, string]>([
    [{ state: 'unknown' }, 'not yet'],
    [{ state: 'found', lastChecked, movedTo: undefined }, 'on 12 Nov 2026'],
    [
      { state: 'failing', lastChecked },
      'on 12 Nov 2026; the page could not be found then, which may pass',
    ],
    [
      { state: 'dead', lastChecked, since: parseDate('2026-11-10') },
      'on 12 Nov 2026; it no longer works: nothing has been found there since 10 Nov 2026',
    ],
    [
      { state: 'unasked', reason: 'It asks for a captcha.' },
      'not by robots, since its host turns them away',
    ],
  ])('says what $0.state means', (health, words) => {
    expect(describeAddress(health)).toBe(words);
  });
});
