import { describe, expect, test } from 'vitest';
import { healthSchema } from '../schemas/health.ts';
import type { Answer } from './answer.ts';
import { mergeHealth, pickAddresses, updateHealth } from './update-health.ts';

const A = 'https://example.com/a';
const B = 'https://example.com/b';
const C = 'https://example.com/c';
const SHOP = 'https://shop.example.com/a';
const found: Answer = { kind: 'found', movedTo: undefined };
const missing: Answer = { kind: 'missing', reason: 'The server says 404.' };

const makeHealth = (addresses: Record<string, object>) =>
  healthSchema.parse({
    refusesRobots: { 'shop.example.com': 'It asks for a captcha.' },
    addresses,
  });
const fine = { lastChecked: '2027-03-01' };
const failing = { lastChecked: '2027-03-01', failures: ['2027-03-01'] };
const dead = {
  lastChecked: '2027-03-01',
  failures: ['2027-02-27', '2027-02-28', '2027-03-01'],
};

describe('pickAddresses', () => {
  const health = makeHealth({ [A]: fine, [B]: failing, [C]: dead, [SHOP]: failing });

  test('takes all addresses but those of hosts that refuse robots', () => {
    expect(pickAddresses(health, [A, B, C, SHOP, 'https://example.com/new'], 'all')).toEqual({
      asked: [A, B, C, 'https://example.com/new'],
      witnesses: [],
      refused: 1,
    });
  });

  test('takes those that are failing and not dead, with some that were fine', () => {
    expect(pickAddresses(health, [A, B, C, SHOP], 'failing')).toEqual({
      asked: [B],
      witnesses: [A],
      refused: 1,
    });
  });

  test('asks nobody when none is failing', () => {
    const calm = makeHealth({ [A]: fine, [C]: dead });
    expect(pickAddresses(calm, [A, C], 'failing')).toMatchObject({ asked: [], witnesses: [] });
  });
});

describe('updateHealth', () => {
  const today = '2027-03-08';

  test('notes answers, keeps what was not asked, and drops what is gone from the content', () => {
    const health = makeHealth({ [A]: failing, [B]: failing, [C]: fine });
    const answers = new Map([[A, found]]);
    expect(updateHealth(health, [A, B], answers, today).addresses).toEqual({
      [A]: { lastChecked: today, failures: [] },
      [B]: failing,
    });
  });

  test('drops what was known of a host that refuses robots, and keeps why', () => {
    const health = makeHealth({ [SHOP]: dead });
    expect(updateHealth(health, [SHOP], new Map(), today)).toEqual(makeHealth({}));
  });

  test('begins anew where an address has taken the place of another', () => {
    const health = makeHealth({ [A]: dead });
    expect(updateHealth(health, [B], new Map([[B, missing]]), today).addresses).toEqual({
      [B]: { lastChecked: today, failures: [today] },
    });
  });
});

describe('mergeHealth', () => {
  test('takes what was checked later, on either side', () => {
    const own = makeHealth({ [A]: { lastChecked: '2027-03-02' }, [B]: fine });
    const pending = makeHealth({
      [A]: failing,
      [B]: { lastChecked: '2027-03-03', failures: ['2027-03-03'] },
      [C]: failing,
    });
    expect(mergeHealth(own, pending).addresses).toMatchObject({
      [A]: { lastChecked: '2027-03-02', failures: [] },
      [B]: { failures: ['2027-03-03'] },
      [C]: failing,
    });
  });

  test('keeps the hosts that refuse robots as they are now', () => {
    const pending = healthSchema.parse({ refusesRobots: { 'old.example.com': 'It did once.' } });
    expect(mergeHealth(makeHealth({}), pending)).toEqual(makeHealth({}));
  });
});
