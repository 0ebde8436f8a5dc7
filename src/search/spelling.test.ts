import { describe, expect, test } from 'vitest';
import { isPlainWord, readVocabulary } from './spelling.ts';

// From rare to frequent, as the index has them.
const vocabulary = readVocabulary(['seedling spade', 'tomato trowel', 'soil water', '', 'plant']);

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
    expect(readVocabulary(['grown', 'crown']).findNearest('brown')).toBe('crown');
  });

  test('takes one that begins alike before one that does not', () => {
    expect(readVocabulary(['', 'later, water'.replace(',', '')]).findNearest('wster')).toBe(
      'water',
    );
  });
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
