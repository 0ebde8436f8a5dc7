// The JSON feeds are what their schemas say: judged by another reader of JSON Schema than the one
// that wrote them, on random roadmaps.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Roadmap } from '../roadmap/model.ts';
import { makeWeek } from '../roadmap/testing.ts';
import { anyCase, buildCase, findBrokenNumbers } from '../roadmap/testing-random.ts';
import { FEED_PATHS } from './feed-paths.ts';
import { addressOf, type FeedSite } from './feed-site.ts';
import { buildProgressFeed } from './progress-feed.ts';
import { progressSchema } from './progress-schema.ts';
import { buildRoadmapFeed } from './roadmap-feed.ts';
import { isRecord } from '../is-record.ts';
import { roadmapSchema } from './roadmap-schema.ts';
import { makeRoadmap, SITE } from './testing.ts';
import { writeSchema } from './write-schema.ts';

/** A JSON feed with the schema that explains it. */
interface JsonFeed {
  name: string;
  build: (roadmap: Roadmap, site: FeedSite) => object;
  schema: z.ZodType;
  address: string;
}

const FEEDS: readonly JsonFeed[] = [
  {
    name: 'roadmap',
    build: buildRoadmapFeed,
    schema: roadmapSchema,
    address: addressOf(SITE, FEED_PATHS.roadmapSchema),
  },
  {
    name: 'progress',
    build: buildProgressFeed,
    schema: progressSchema,
    address: addressOf(SITE, FEED_PATHS.progressSchema),
  },
];

describe.each(FEEDS)('the feed "$name"', ({ build, schema, address }) => {
  const jsonSchema = writeSchema(schema, address);
  // The reader has to be told what an address is; dates have a pattern as well.
  const validate = new Ajv2020({
    formats: { uri: (text: string) => URL.canParse(text), date: true },
  }).compile(jsonSchema);

  test('is valid by its schema, whatever the roadmap', () => {
    fc.assert(
      fc.property(anyCase, (random) => {
        const feed: unknown = JSON.parse(JSON.stringify(build(buildCase(random), SITE)));
        expect(validate(feed), JSON.stringify(validate.errors)).toBe(true);
        expect(findBrokenNumbers(feed)).toEqual([]);
      }),
    );
  });

  test('has a schema that says of every field what it is', () => {
    expect(listUndescribed(jsonSchema)).toEqual([]);
    expect(listUndescribed({ items: { anyOf: [{ properties: { a: {} } }] } })).toEqual(['[].a']);
  });

  test('has no field that its schema does not explain', () => {
    const feed = build(makeRoadmap(), SITE);
    // Zod leaves out what the schema does not name.
    expect(schema.parse(feed)).toEqual(feed);
  });

  test('may get fields without a new version, but loses none', () => {
    const feed = build(makeRoadmap(), SITE);
    expect(validate({ ...feed, added: true })).toBe(true);
    for (const field of Object.keys(feed))
      expect(validate({ ...feed, [field]: undefined }), field).toBe(false);
  });

  test('names the schema by the address at which it is, and the schema itself', () => {
    expect(build(makeRoadmap(), SITE)).toMatchObject({ $schema: address, version: 1 });
    expect(jsonSchema).toMatchObject({
      $id: address,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });
});

/** The fields of a JSON Schema that have no description, by their paths. */
function listUndescribed(schema: unknown, path = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((each) => listUndescribed(each, path));
  if (!isRecord(schema)) return [];
  const { properties, items, additionalProperties, anyOf } = schema;
  const fields = isRecord(properties) ? Object.entries(properties) : [];
  return [
    ...fields.flatMap(([name, field]) => [
      ...(isRecord(field) && field['description'] ? [] : [`${path}.${name}`]),
      ...listUndescribed(field, `${path}.${name}`),
    ]),
    ...listUndescribed([items, additionalProperties], `${path}[]`),
    ...listUndescribed(anyOf, path),
  ];
}

describe('buildRoadmapFeed', () => {
  const repo = 'https://example.org/code';
  const weeks = [
    makeWeek({ week: 1, status: 'completed', repo, completedOn: '2027-03-06' }),
    makeWeek({ week: 2, status: 'in-progress', prerequisites: ['1-project'] }),
    makeWeek({ week: 3, resources: [{ resource: 'spade-guide' }], checks: ['soil/moist'] }),
    makeWeek({ week: 4 }),
  ];
  const feed = buildRoadmapFeed(makeRoadmap({ content: { weeks } }), SITE);

  test('tells the status and the days of a week', () => {
    expect(feed.weeks[0]).toMatchObject({
      number: 1,
      status: 'completed',
      hoursEarned: 6,
      planned: { startsOn: '2027-03-01', endsOn: '2027-03-07' },
      replanned: null,
      daysLate: -1,
      startedOn: null,
      completedOn: '2027-03-06',
      repo,
      demo: null,
      changes: [{ date: '2027-03-06', from: 'not-started', to: 'completed' }],
    });
    expect(feed.weeks[2]?.replanned).toEqual({ startsOn: '2027-03-17', endsOn: '2027-03-23' });
  });

  test('joins its parts by numbers and ids', () => {
    expect(feed.weeks[1]).toMatchObject({
      phase: 'garden',
      milestone: 'spring',
      prerequisites: [1],
    });
    expect(feed.weeks[2]).toMatchObject({ resources: ['spade-guide'], checks: ['soil/moist'] });
    expect(feed.resources[0]).toMatchObject({ id: 'spade-guide', weeks: [3] });
    expect(feed.checklists[0]?.parts[0]?.checks[1]).toMatchObject({ id: 'soil/moist', weeks: [3] });
  });

  test('has whole addresses, below the base of the site', () => {
    const pages = [feed.phases, feed.weeks, feed.checklists, feed.resources, feed.guides].flatMap(
      (entries) => entries.map(({ page }) => page),
    );
    expect(pages).toContain('https://example.org/my-garden/weeks/2-project/');
    expect(pages.filter((page) => !page.startsWith(SITE.home))).toEqual([]);
    expect(feed.checklists[0]?.parts[0]?.checks[0]?.page).toBe(
      'https://example.org/my-garden/checklists/before-planting/#soil-loose',
    );
  });
});

describe('buildProgressFeed', () => {
  const weeks = [1, 2, 3, 4].map((week) =>
    week === 1
      ? makeWeek({ week, status: 'in-progress', features: ['a', { title: 'b', done: true }, 'c'] })
      : makeWeek({ week }),
  );
  const [phase] = buildProgressFeed(makeRoadmap({ content: { weeks } }), SITE).phases;

  test('has the figures of the model, without the digits of fractions', () => {
    expect(phase).toMatchObject({
      weeks: 4,
      weeksDone: 0,
      hours: 24,
      hoursEarned: 2,
      share: 0.0833,
      weeksByStatus: { 'not-started': 3, 'in-progress': 1, completed: 0, deployed: 0 },
      nextWeek: 1,
      lateWeeks: [{ week: 1, daysLate: 3 }],
    });
    expect(phase?.standing).toMatchObject({
      time: 'during',
      daysPassed: 10,
      hoursPlanned: 8.5714,
      hoursAhead: -6.5714,
      isFinished: false,
      finishedOn: null,
    });
    expect(phase?.standing.pace).toMatchObject({ planned: 6, needed: 8.5556 });
  });
});
