import { expect, test } from 'vitest';
import { findCodeErrors } from './find-code-errors.ts';
import { SoundCode } from './sound-code.ts';

const GOOD = '{ "seeds": 10 }';
const BAD = '{ "seeds": 10, }';

test('a piece is known in the language that it was found sound in, and in no other', () => {
  const sound = new SoundCode();
  expect(findCodeErrors('json', GOOD, sound)).toEqual([]);
  expect(sound.has('json', GOOD)).toBe(true);
  expect(sound.has('ts', GOOD)).toBe(false);
  expect(sound.has('json', `${GOOD} `)).toBe(false);
});

test('what is known is not read again', () => {
  const sound = new SoundCode();
  sound.add('json', BAD);
  const later = new SoundCode(sound.keys);
  expect(findCodeErrors('json', BAD, later)).toEqual([]);
  expect(later.hasGrown).toBe(false);
});

test('a piece with a mistake is told each time', () => {
  const sound = new SoundCode();
  expect(findCodeErrors('json', BAD, sound)).toHaveLength(1);
  expect(findCodeErrors('json', BAD, sound)).toHaveLength(1);
  expect(sound.keys).toEqual([]);
});

test('code that is not looked at is not remembered', () => {
  const sound = new SoundCode();
  findCodeErrors('rust', 'fn main() {', sound);
  expect(sound.hasGrown).toBe(false);
});

test('of too many pieces those are forgotten that nobody has asked for', () => {
  const sound = new SoundCode();
  for (let seeds = 0; seeds < 20_000; seeds += 1) sound.add('json', String(seeds));
  sound.has('json', '0');
  sound.add('json', GOOD);
  const later = new SoundCode(sound.keys);
  expect(['0', '1', '2', GOOD].map((code) => later.has('json', code))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
