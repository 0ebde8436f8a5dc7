import { describe, expect, test } from 'vitest';
import { findRenamed } from './renamed-words.ts';

describe('findRenamed', () => {
  test.each([
    ['a word that several use', ['Soil', 'Tools'], ['Soils', 'Soils', 'Tools'], ['Soils']],
    ['a word that only one uses', ['Soil', 'Tools'], ['Soils', 'Tools'], []],
    ['a word of which the list has another one in use', ['Soil'], ['Soil', 'Soils', 'Soils'], []],
    ['two words in place of one', ['Soil'], ['Soils', 'Soils', 'Soul', 'Soul'], []],
    ['a word that is like none', ['Soil'], ['Weather', 'Weather'], []],
  ])('judges %s', (_, known, used, meant) => {
    expect(findRenamed(known, used).map((word) => word.meant)).toEqual(meant);
  });
});
