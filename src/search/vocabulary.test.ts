import { describe, expect, test } from 'vitest';
import { initialOf, readVocabulary, type WordPart } from './vocabulary.ts';
import { isPlainWord } from './words.ts';

// From rare to frequent, as the index has them.
const read = (words: string[], names = '') =>
  readVocabulary(new Map<string, WordPart>([['other', { words, names }]]));

const vocabulary = read(
  ['seedling spade', 'tomato trowel', 'soil water', '', 'plant'],
  'dockerize pwa progressivewebapp=pwa pr',
);

describe('findNearest', () => {
  test.each([
    ['a letter too few', 'seedlng', 'seedling'],
    ['a letter too many', 'tomatto', 'tomato'],
    ['a wrong letter', 'trawel', 'trowel'],
    ['two letters that have changed places', 'plnat', 'plant'],
    ['two slips in a long word', 'seadlimg', 'seedling'],
  ])('finds what was meant by %s', (_, typed, meant) => {
    expect(vocabulary.findNearest(typed)).toBe(meant);
  });

  test.each([
    ['too short to tell', 'sol'],
    ['too far from every word', 'bicycle'],
    ['two slips in a short word', 'slyl'],
  ])('finds nothing for what is %s', (_, typed) => {
    expect(vocabulary.findNearest(typed)).toBeUndefined();
  });

  test('takes the more frequent one of two that are as near', () => {
    expect(read(['grown', 'crown']).findNearest('brown')).toBe('crown');
  });

  test('takes one that begins alike before one that does not', () => {
    expect(read(['', 'later water']).findNearest('wster')).toBe('water');
  });
});

describe('findName', () => {
  test.each([
    ['pwa', 'pwa'],
    ['progressivewebapp', 'pwa'],
    ['progressivewebapps', 'pwa'],
    ['prs', 'pr'],
    ['dockerized', 'dockerize'],
    ['dockerizing', 'dockerize'],
    ['dockerizes', 'dockerize'],
    ['dockerizer', undefined],
    ['pred', undefined],
    ['pring', undefined],
  ])('knows %s as %s', (name, key) => {
    expect(vocabulary.findName(name)).toBe(key);
  });

  test('finds the one that is being typed', () => {
    expect(vocabulary.findNameFrom('progressivew')).toBe('pwa');
    expect(vocabulary.findNameFrom('progressivex')).toBeUndefined();
  });
});

test('a name is what a slip may have meant', () => {
  expect(vocabulary.findNearest('dokcerize')).toBe('dockerize');
});

test.each([
  ['docker', 'd'],
  ['2fa', 'other'],
  ['検索', 'other'],
  ['élan', 'other'],
])('%s is in the part %s, which alone tells of it', (word, initial) => {
  expect(initialOf(word)).toBe(initial);
  const part = readVocabulary(new Map([[initial, { words: [], names: '' }]]));
  expect([part.covers(word), part.covers('zebra')]).toEqual([true, false]);
});

test('a word that is being typed is no slip', () => {
  expect(vocabulary.hasPrefix('tom')).toBe(true);
  expect(vocabulary.hasPrefix('tomato')).toBe(true);
  expect(vocabulary.hasPrefix('tomatoes')).toBe(false);
  expect(vocabulary.hasPrefix('zucchini')).toBe(false);
});

test.each([
  ['plant', true],
  ['plánt', true],
  ['ab', false],
  ['80%', false],
  ['node.js', false],
  ['検索する', false],
  ['rolesincludesstaffroleagain', false],
])('%s is a word that slips are told by: %s', (word, isPlain) => {
  expect(isPlainWord(word)).toBe(isPlain);
});
