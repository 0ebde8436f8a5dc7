import { describe, expect, test } from 'vitest';
import { toLibraryItem } from '../roadmap/library.ts';
import { makeResource } from '../roadmap/testing.ts';
import { countResources, describeItem, labelValue, placeItem } from './library-words.ts';

function makeItem(overrides: Parameters<typeof makeResource>[0] = {}, weeks: number[] = []) {
  const { data } = makeResource(overrides);
  return toLibraryItem({ path: '/', ...data, usedBy: weeks.map((number) => ({ number })) });
}

test('labelValue gives the words for a value', () => {
  expect([
    labelValue('topic', 'Seeds'),
    labelValue('kind', 'book'),
    labelValue('cost', 'free-tier'),
    labelValue('status', 'to-read'),
    labelValue('week', '38'),
  ]).toEqual(['Seeds', 'Book', 'Free tier', 'To read', 'Week 38']);
});

test('describeItem leaves out what nobody says', () => {
  expect(describeItem(makeItem())).toEqual(['Book', 'Free']);
  expect(describeItem(makeItem({ level: 'advanced', hours: 1.5 }))).toEqual([
    'Book',
    'Free',
    'Advanced',
    '1.5 h',
  ]);
});

describe('placeItem', () => {
  test.each<[weeks: number[], words: string[]]>([
    [[], ['Tools']],
    [[38], ['Tools', 'Week 38']],
    [
      [38, 39, 47],
      ['Tools', 'Weeks 38, 39, 47'],
    ],
    [
      [37, 38, 39, 47, 50, 51, 52],
      ['Tools', 'Weeks 37–39, 47, 50–52'],
    ],
  ])('names the weeks %j', (weeks, words) => {
    expect(placeItem(makeItem({}, weeks))).toEqual(words);
  });
});

test('countResources tells of how many only where some are left out', () => {
  expect([countResources(1, 1), countResources(54, 54), countResources(1, 54)]).toEqual([
    '1 resource',
    '54 resources',
    '1 of 54 resources',
  ]);
});
