import { describe, expect, test } from 'vitest';
import { formatHealth, parseHealth } from './health-file.ts';

const TEXT = `{
  "refusesRobots": {
    "a.example.com": "It asks for a captcha.",
    "b.example.com": "It answers with 403."
  },
  "addresses": {
    "https://example.com/": { "lastChecked": "2027-03-02" },
    "https://example.com/a": { "lastChecked": "2027-03-02", "failures": ["2027-03-01", "2027-03-02"] },
    "https://example.com/b": { "lastChecked": "2027-03-01", "movedTo": "https://example.org/b" }
  }
}
`;

describe('formatHealth', () => {
  test('writes a line an address', () => {
    expect(formatHealth(parseHealth(TEXT))).toBe(TEXT);
  });

  test('writes the same text in whatever order it was told', () => {
    const { refusesRobots, addresses } = parseHealth(TEXT);
    const turn = <Value>(record: Record<string, Value>) =>
      Object.fromEntries(Object.entries(record).toReversed());
    expect(formatHealth({ refusesRobots: turn(refusesRobots), addresses: turn(addresses) })).toBe(
      TEXT,
    );
  });

  test('writes nothing where nothing is known', () => {
    const text = '{\n  "refusesRobots": {},\n  "addresses": {}\n}\n';
    expect(formatHealth(parseHealth('{}'))).toBe(text);
    expect(parseHealth(text)).toEqual({ refusesRobots: {}, addresses: {} });
  });
});

describe('parseHealth', () => {
  test('names what is wrong', () => {
    expect(() =>
      parseHealth('{ "addresses": { "https://example.com/": { "lastChecked": "yesterday" } } }'),
    ).toThrow(
      'health.json: addresses › https://example.com/ › lastChecked: Expected a date such as 2030-01-31, found "yesterday".',
    );
  });
});
