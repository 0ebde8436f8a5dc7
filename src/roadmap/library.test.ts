import { describe, expect, test } from 'vitest';
import { buildRoadmap } from './build-roadmap.ts';
import { parseDate } from './calendar.ts';
import { NO_HISTORY } from './history.ts';
import {
  facetSlugsOf,
  groupPathOf,
  LIBRARY_PAGE_SIZE,
  listGroupPages,
  toLibraryItem,
} from './library.ts';
import { makeContent, makePhase, makeResource, makeWeek } from './testing.ts';

const resources = [
  makeResource({ title: 'Ant book', topic: 'Soil life', status: 'read' }, 'ant-book'),
  makeResource({ title: 'Hoe', kind: 'tool', cost: 'paid', level: 'beginner' }, 'hoe'),
  makeResource({ title: 'Garden host', kind: 'platform', topic: 'Soil life' }, 'garden-host'),
  makeResource({ title: 'Seed list', topic: 'C++ & seeds', hours: 3 }, 'seed-list'),
];

function build() {
  const { library } = buildRoadmap(
    makeContent({
      phases: [makePhase({ topics: ['Soil life', 'C++ & seeds', 'Tools', 'Weather'] })],
      weeks: [
        makeWeek({ week: 1, resources: ['seed-list'] }),
        makeWeek({
          week: 2,
          resources: ['hoe', 'seed-list'],
          deployment: [{ platform: 'garden-host', how: 'Send the garden there.' }],
        }),
        makeWeek({ week: 3 }),
        makeWeek({ week: 4, resources: ['hoe'] }),
      ],
      resources,
      guides: [],
    }),
    NO_HISTORY,
    parseDate('2027-03-01'),
  );
  return library;
}

describe('the library', () => {
  test('is in the order in which the weeks come to the resources, those of no week last', () => {
    expect(build().resources.map(({ id }) => id)).toEqual([
      'seed-list',
      'hoe',
      'garden-host',
      'ant-book',
    ]);
  });

  test('has the values that resources have, in their own order, with their resources', () => {
    const values = build().facets.map(({ facet, values }) => [
      facet,
      values.map(({ slug, name, resources }) => `${slug} (${name}): ${resources.length}`),
    ]);
    expect(Object.fromEntries(values)).toEqual({
      topic: ['soil-life (Soil life): 2', 'c-plus-plus-seeds (C++ & seeds): 1', 'tools (Tools): 1'],
      kind: ['book (book): 2', 'tool (tool): 1', 'platform (platform): 1'],
      status: ['to-read (to-read): 3', 'read (read): 1'],
      cost: ['free (free): 3', 'paid (paid): 1'],
      level: ['beginner (beginner): 1'],
      week: ['1 (1): 1', '2 (2): 3', '4 (4): 1'],
    });
  });

  test('counts a week that only deploys to a resource among those that use it', () => {
    const host = build().resources.find(({ id }) => id === 'garden-host');
    expect(host && toLibraryItem(host)).toMatchObject({
      path: '/resources/garden-host/',
      slugs: { topic: ['soil-life'], week: ['2'], level: [] },
    });
  });
});

describe('facetSlugsOf', () => {
  test('tells apart topics that differ in a sign', () => {
    const resource = { kind: 'book', status: 'read', cost: 'free', usedBy: [] } as const;
    const slugs = ['C', 'C++', 'C#'].flatMap((topic) => facetSlugsOf({ ...resource, topic }).topic);
    expect(new Set(slugs).size).toBe(3);
  });
});

describe('listGroupPages', () => {
  test('shares a value with many resources out to pages, in order', () => {
    const many = Array.from({ length: LIBRARY_PAGE_SIZE + 1 }, (_, index) =>
      makeResource({ title: `Book ${index}` }, `book-${index}`),
    );
    const { library } = buildRoadmap(
      makeContent({ resources: many, guides: [] }),
      NO_HISTORY,
      parseDate('2027-03-01'),
    );
    const pages = listGroupPages(library).filter(({ facet }) => facet === 'kind');
    expect(pages).toMatchObject([
      { slug: 'book', page: 1, pages: 2, total: LIBRARY_PAGE_SIZE + 1 },
      { slug: 'book', page: 2, pages: 2, total: LIBRARY_PAGE_SIZE + 1 },
    ]);
    expect(pages.flatMap(({ resources }) => resources)).toEqual(library.resources);
  });
});

test('the first page of a value has no number in its address', () => {
  expect([groupPathOf('topic', 'tools'), groupPathOf('topic', 'tools', 2)]).toEqual([
    '/resources/topic/tools/',
    '/resources/topic/tools/2/',
  ]);
});
