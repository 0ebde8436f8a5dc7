import { describe, expect, test } from 'vitest';
import { healthSchema } from '../schemas/health.ts';
import { readAddressHealth, toAddress } from './address-health.ts';
import { buildRoadmap } from './build-roadmap.ts';
import { parseDate } from './calendar.ts';
import { NO_HISTORY } from './history.ts';
import { makeContent, makeResource } from './testing.ts';

const today = parseDate('2027-03-20');
const URL = 'https://example.com/spades';
const read = (record?: object, url = URL) => {
  const health = healthSchema.parse({
    refusesRobots: { 'shop.example.com': 'It asks for a captcha.' },
    addresses: record ? { [URL]: record } : {},
  });
  return JSON.parse(JSON.stringify(readAddressHealth(health, url, today))) as unknown;
};

describe('readAddressHealth', () => {
  test('knows nothing of an address that was never asked', () => {
    expect(read()).toEqual({ state: 'unknown' });
  });

  test('knows nothing of an address that took the place of the one that was asked', () => {
    expect(read({ lastChecked: '2027-03-12' }, 'https://example.com/shovels')).toEqual({
      state: 'unknown',
    });
  });

  test('tells when a page was there, and where it has moved', () => {
    expect(read({ lastChecked: '2027-03-12' })).toEqual({
      state: 'found',
      lastChecked: '2027-03-12',
    });
    expect(read({ lastChecked: '2027-03-12', movedTo: 'https://example.org/' })).toEqual({
      state: 'found',
      lastChecked: '2027-03-12',
      movedTo: 'https://example.org/',
    });
  });

  test('finds a record by the address without its anchor', () => {
    expect(toAddress(`${URL}#handles`)).toBe(URL);
    expect(read({ lastChecked: '2027-03-12' }, `${URL}#handles`)).toHaveProperty('state', 'found');
  });

  test('calls an address dead on its third day only', () => {
    const failures = ['2027-03-15', '2027-03-16', '2027-03-17'];
    for (const count of [1, 2])
      expect(read({ lastChecked: '2027-03-17', failures: failures.slice(0, count) })).toEqual({
        state: 'failing',
        lastChecked: '2027-03-17',
      });
    expect(read({ lastChecked: '2027-03-17', failures })).toEqual({
      state: 'dead',
      lastChecked: '2027-03-17',
      since: '2027-03-15',
    });
  });

  test('says of a host that refuses robots why it is not asked', () => {
    expect(read({ lastChecked: '2027-03-12' }, 'https://shop.example.com/spades')).toEqual({
      state: 'unasked',
      reason: 'It asks for a captcha.',
    });
  });

  test('tells no day after today', () => {
    expect(read({ lastChecked: '2027-04-01' })).toHaveProperty('lastChecked', '2027-03-20');
  });
});

test('each resource of a roadmap has the health of its own address', () => {
  const content = makeContent({
    resources: [
      makeResource({ title: 'A', url: 'https://example.com/a' }, 'a'),
      makeResource({ title: 'B', url: 'https://example.com/b' }, 'b'),
    ],
  });
  const health = healthSchema.parse({
    addresses: { 'https://example.com/b': { lastChecked: '2027-03-12' } },
  });
  const { resources } = buildRoadmap(content, NO_HISTORY, today, health);
  expect(resources.map(({ id, health }) => [id, health.state])).toEqual([
    ['a', 'unknown'],
    ['b', 'found'],
  ]);
});
