import { describe, expect, test } from 'vitest';
import { findNearest, suggest } from './suggest.ts';

const STATUSES = ['not-started', 'in-progress', 'completed', 'deployed'];

describe('findNearest', () => {
  test.each([
    ['in-progess', 'in-progress'],
    ['in-porgress', 'in-progress'],
    ['In-Progress', 'in-progress'],
    ['complete', 'completed'],
    ['deploy', 'deployed'],
  ])('finds what %s was meant to be', (name, expected) => {
    expect(findNearest(name, STATUSES)).toBe(expected);
  });

  test.each([
    ['titel', 'title'],
    ['itlet', undefined],
    ['tite', 'title'],
    ['url', undefined],
  ])('takes two letters of %s that changed places for one mistake', (name, expected) => {
    expect(findNearest(name, ['title', 'summary'])).toBe(expected);
  });

  test.each(['banana', '', 'x'.repeat(100_000)])('finds nothing near %.20s', (name) => {
    expect(findNearest(name, STATUSES)).toBeUndefined();
  });
});

describe('suggest', () => {
  test('gives nothing for what is no text', () => {
    expect(suggest(7, STATUSES)).toBeUndefined();
  });
});
