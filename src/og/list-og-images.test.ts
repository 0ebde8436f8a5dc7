import { describe, expect, test } from 'vitest';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { NO_HISTORY } from '../roadmap/history.ts';
import { makeContent, makeWeek } from '../roadmap/testing.ts';
import { listOgImages, ogNameOf } from './list-og-images.ts';

describe('listOgImages', () => {
  const weeks = [1, 2, 3, 4].map((week) =>
    makeWeek({
      week,
      title: `Project ${week}`,
      status: week === 1 ? 'in-progress' : 'not-started',
    }),
  );
  const roadmap = buildRoadmap(makeContent({ weeks }), NO_HISTORY, parseDate('2027-03-10'));
  const images = listOgImages(roadmap, 'Garden');

  test('has one for the site and one for each page but those of resources', () => {
    const pages = [roadmap.phases, roadmap.weeks, roadmap.checklists, roadmap.guides].flat();
    expect(images.map(({ page }) => page)).toEqual([
      'portal',
      ...pages.map(({ path }) => ogNameOf(path)),
    ]);
  });

  test('marks the week of a page among those of its phase, with their statuses', () => {
    const second = images.find(({ image }) => image.title === 'Project 2');
    expect(second?.image.weeks).toEqual([
      { status: 'in-progress', isCurrent: false },
      { status: 'not-started', isCurrent: true },
      { status: 'not-started', isCurrent: false },
      { status: 'not-started', isCurrent: false },
    ]);
    expect(second?.image.eyebrow).toBe('Week 2 · Spring');
  });
});

test.each([
  ['/weeks/37-a/', 'weeks/37-a'],
  ['/guides/glossary/', 'guides/glossary'],
])('ogNameOf %s is %s', (path, name) => {
  expect(ogNameOf(path)).toBe(name);
});
