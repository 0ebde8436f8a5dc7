import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthAt, listPlaces, phraseAt } from './phrases.ts';

const START = 300;

test('a place in the text of a page is in no phrase', () => {
  expect([phraseAt(START - 1, START), lengthAt(START - 1, START)]).toEqual([undefined, undefined]);
});

test('each word has a place of its own, next to the others of its phrase and in no other one', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, (given) => {
      const places = listPlaces(given, START);
      expect(new Set(places).size).toBe(places.length);
      let at = 0;
      const phrases = given.map((length) => {
        const own = places.slice(at, (at += length));
        expect(own).toEqual(own.map((_, index) => (own[0] ?? 0) + index));
        expect(new Set(own.map((place) => phraseAt(place, START))).size).toBe(1);
        // Of a short one each place tells how long it is.
        const told = length <= 5 ? length : undefined;
        expect(own.map((place) => lengthAt(place, START))).toEqual(own.map(() => told));
        return phraseAt(own[0] ?? 0, START);
      });
      expect(new Set(phrases).size).toBe(given.length);
    }),
  );
});
