import { describe, expect, test } from 'vitest';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { NO_HISTORY } from '../roadmap/history.ts';
import { makeContent, makeResource, makeWeek } from '../roadmap/testing.ts';
import { findOgImage, listOgImages } from './list-og-images.ts';

describe('listOgImages', () => {
  const weeks = [1, 2, 3, 4].map((week) =>
    makeWeek({
      week,
      title: `Project ${week}`,
      status: week === 1 ? 'in-progress' : 'not-started',
    }),
  );
  const today = parseDate('2027-03-10');
  const roadmap = buildRoadmap(makeContent({ weeks }), NO_HISTORY, today);
  const images = listOgImages(roadmap, 'Garden');

  test('has one for each page, under its address', () => {
    const pages = [roadmap.phases, roadmap.weeks, roadmap.checklists, roadmap.guides].flat();
    const names = images.map(({ name }) => name);
    for (const { path } of [...pages, ...roadmap.library.resources])
      expect(names).toContain(path.slice(1, -1));
    for (const name of ['portal', 'weeks', 'resources', 'resources/topic/tools', 'follow', 'print'])
      expect(names).toContain(name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('shows that of the first page where there is no own one', () => {
    expect(findOgImage(roadmap, 'Garden', '/nowhere/').name).toBe('portal');
    expect(findOgImage(roadmap, 'Garden').image.title).toBe(roadmap.currentPhase.title);
  });

  test('draws one for each topic in place of thousands for resources', () => {
    const resources = Array.from({ length: 201 }, (_, number) =>
      makeResource({ url: `https://example.com/${number}` }, `resource-${number}`),
    );
    const large = buildRoadmap(makeContent({ weeks, resources }), NO_HISTORY, today);
    expect(findOgImage(large, 'Garden', '/resources/resource-7/')).toBe(
      findOgImage(large, 'Garden', '/resources/topic/tools/'),
    );
    expect(listOgImages(large, 'Garden').length).toBeLessThan(images.length + 10);
    const small = buildRoadmap(
      makeContent({ weeks, resources: resources.slice(1) }),
      NO_HISTORY,
      today,
    );
    expect(findOgImage(small, 'Garden', '/resources/resource-7/').name).toBe(
      'resources/resource-7',
    );
  });

  test('has no status on pictures that would be drawn anew with each', () => {
    for (const { image } of images.filter(({ name }) =>
      /^(?:resources|guides|checklists)/.test(name),
    ))
      expect(image.weeks).toEqual([]);
  });

  test.each([
    ['/weeks/1-project/', 'Project 1. In progress. Phase 1: Garden.'],
    ['/', 'Phase 1: Garden. Soil and plants. Its weeks: 3 not started, 1 in progress.'],
    ['/weeks/', 'Weeks. Phase 1: Garden. Its weeks: 3 not started, 1 in progress.'],
    ['/resources/topic/tools/', 'Tools. Resource library · Topic.'],
  ])('says in words what is on that of %s', (path, alt) => {
    expect(findOgImage(roadmap, 'Garden', path).alt).toBe(alt);
  });

  test('marks the week of a page among those of its phase, with their statuses', () => {
    const second = images.find(({ image }) => image.title === 'Project 2');
    expect(second?.image.weeks).toEqual([
      { status: 'in-progress', isCurrent: false },
      { status: 'not-started', isCurrent: true },
      { status: 'not-started', isCurrent: false },
      { status: 'not-started', isCurrent: false },
    ]);
    expect(second?.image.eyebrow).toBe('Week 2 · Spring · Not started');
  });
});
