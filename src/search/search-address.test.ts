import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  leaveOutSearch,
  listUnknownSlugs,
  matchChoice,
  readAddress,
  writeAddress,
} from './search-address.ts';
import { FILTERS } from './search-engine.ts';

test('an address without a search asks for none', () => {
  expect(readAddress('')).toBeUndefined();
  expect(readAddress('?type=week')).toBeUndefined();
});

test('an address tells query and choice', () => {
  expect(readAddress('?q=docker+volumes&type=week&type=guide&topic=')).toEqual({
    query: 'docker volumes',
    chosen: new Map([['type', new Set(['week', 'guide'])]]),
    isVerbatim: false,
  });
  expect(readAddress('?q=dokcer&verbatim=1')).toEqual({
    query: 'dokcer',
    chosen: new Map(),
    isVerbatim: true,
  });
});

test.each(['verbatim=0', 'verbatim=', 'verbatim=false', ''])(
  'an address with "%s" leaves slips to be mended',
  (parameter) => {
    expect(readAddress(`?q=dokcer&${parameter}`)?.isVerbatim).toBe(false);
  },
);

test('what is not of the search stays in the address', () => {
  const state = {
    query: 'docker',
    chosen: new Map([['type', new Set(['week'])]] as const),
    isVerbatim: false,
  };
  expect(writeAddress(state, '?utm_source=mail&q=dock&topic=payments&verbatim=1&ref=a%20b')).toBe(
    '?q=docker&type=week&utm_source=mail&ref=a+b',
  );
  expect(leaveOutSearch('?utm_source=mail&q=docker&type=week&ref=b')).toBe(
    '?utm_source=mail&ref=b',
  );
  expect(leaveOutSearch('?q=docker&type=week')).toBe('');
});

test('what is written is read again', () => {
  const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const state = fc.record({
    query: fc.string({ unit: 'grapheme' }),
    isVerbatim: fc.boolean(),
    chosen: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...FILTERS), fc.uniqueArray(slug, { minLength: 1 })), {
        selector: ([filter]) => filter,
      })
      .map((entries) => new Map(entries.map(([filter, slugs]) => [filter, new Set(slugs)]))),
  });
  fc.assert(
    fc.property(state, (given) => {
      expect(readAddress(writeAddress(given, '?q=other&type=guide&utm=x'))).toEqual(given);
    }),
  );
});

test('a choice is what the index knows of it, whatever its case', () => {
  const values = new Map([
    ['type', ['Guide', 'Week']],
    ['topic', ['Web sockets']],
  ] as const);
  const chosen = new Map([
    ['type', new Set(['WEEK', 'foo', 'guide', 'week'])],
    ['topic', new Set(['bar'])],
  ] as const);
  expect([...matchChoice(chosen, values)]).toEqual([['type', new Set(['Week', 'Guide'])]]);
  expect(listUnknownSlugs(chosen, values)).toEqual(['foo', 'bar']);
});
