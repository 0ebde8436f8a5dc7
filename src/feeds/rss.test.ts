// Read back by another program than the one that wrote it.
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseDate } from '../roadmap/calendar.ts';
import type { Version } from '../roadmap/history.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { makeWeek } from '../roadmap/testing.ts';
import { anyCase, buildCase } from '../roadmap/testing-random.ts';
import type { Status } from '../schemas/vocabulary.ts';
import { writeRss } from './rss.ts';
import { findXmlError, makeRoadmap, SITE, type RoadmapOptions } from './testing.ts';

const rssSchema = z.strictObject({
  rss: z.object({
    '@version': z.literal('2.0'),
    channel: z.strictObject({
      title: z.string(),
      link: z.string(),
      description: z.string(),
      language: z.literal('en'),
      lastBuildDate: z.string(),
      docs: z.string(),
      'atom:link': z.object({ '@href': z.string(), '@rel': z.literal('self') }),
      item: z
        .array(
          z.strictObject({
            title: z.string(),
            link: z.string(),
            guid: z.strictObject({ '#text': z.string(), '@isPermaLink': z.literal('false') }),
            pubDate: z.string().regex(/^\w{3}, \d{2} \w{3} \d{4} 10:00:00 GMT$/),
            description: z.string(),
            category: z.array(z.string()),
          }),
        )
        .default([]),
    }),
  }),
});

describe('writeRss', () => {
  test('is well-formed and whole, whatever the roadmap', () => {
    fc.assert(
      fc.property(anyCase, (random) => {
        const roadmap = buildCase(random);
        const { item } = readRss(roadmap);
        const dated = roadmap.weeks.flatMap(({ events }) => events.filter(({ date }) => date));
        expect(item).toHaveLength(dated.length);
        const days = item.map(({ pubDate }) => Date.parse(pubDate));
        expect(days).toEqual(days.toSorted((left, right) => right - left));
        expect(new Set(item.map(({ guid }) => guid['#text'])).size).toBe(item.length);
      }),
    );
  });

  const begun = change('2027-03-02', 'in-progress');
  const done = change('2027-03-05', 'completed');

  test('tells a change with its week, its day and where to read on', () => {
    const { item } = readRss(makeChanged([begun], 'in-progress'));
    expect(item).toEqual([
      {
        title: 'Week 1: Salt & <Soil> ]]> → In progress',
        link: 'https://example.org/my-garden/weeks/1-project/',
        guid: { '#text': 'week-1-in-progress-1@example.org/my-garden', '@isPermaLink': 'false' },
        pubDate: 'Mon, 01 Mar 2027 10:00:00 GMT',
        description:
          '<p>From Not started to In progress on 2 March 2027.</p><p>Less is &lt;more&gt;.</p>',
        category: ['Soil'],
      },
    ]);
  });

  test('is understood by a reader of feeds', () => {
    const roadmap = makeChanged([begun, done], 'completed');
    const { items = [], ...channel } = parseRssFeed(writeRss(roadmap, SITE));
    expect(channel).toMatchObject({
      title: 'Garden & <Shed>, "52": changes of status',
      link: SITE.home,
      atom: { links: [{ href: 'https://example.org/my-garden/feed.xml', rel: 'self' }] },
    });
    expect(items.map(({ title, link, guid, pubDate }) => [title, link, guid, pubDate])).toEqual(
      readRss(roadmap).item.map(({ title, link, guid, pubDate }) => [
        title,
        link,
        { value: guid['#text'], isPermaLink: false },
        pubDate,
      ]),
    );
    expect(items).toHaveLength(2);
  });

  test('names the site and itself by whole addresses', () => {
    expect(readRss(makeRoadmap())).toMatchObject({
      title: 'Garden & <Shed>, "52": changes of status',
      link: SITE.home,
      'atom:link': { '@href': 'https://example.org/my-garden/feed.xml' },
    });
  });

  test('links to the code when it is there', () => {
    const [newest] = readRss(makeChanged([begun, done], 'completed')).item;
    expect(newest?.title).toContain('→ Completed');
    expect(newest?.description).toContain(
      '<a href="https://example.org/?a=1&amp;b=2">The code</a>',
    );
  });

  test('says of a move back that it is one', () => {
    const moved = makeChanged([begun, done, change('2027-03-08', 'in-progress')], 'in-progress');
    const [newest] = readRss(moved).item;
    expect(newest?.description).toContain('Moved back from Completed to In progress');
  });

  test('keeps the names of changes when others are added, or get another day', () => {
    const guids = (roadmap: Roadmap) => readRss(roadmap).item.map(({ guid }) => guid['#text']);
    const before = guids(makeChanged([begun, done], 'completed'));
    const back = change('2027-03-08', 'in-progress');
    const after = guids(makeChanged([begun, done, back], 'in-progress'));
    expect(after.slice(1)).toEqual(before);
    expect(after[0]).toBe('week-1-in-progress-2@example.org/my-garden');
    const moved = makeChanged([begun, done], 'completed', { completedOn: '2027-03-04' });
    expect(guids(moved)).toEqual(before);
  });

  test.each(['Pacific/Kiritimati', 'Asia/Manila', 'UTC', 'America/Los_Angeles', 'Etc/GMT+12'])(
    'tells nothing that lies ahead in %s, even as the day begins there',
    (zone) => {
      const today = '2027-03-10';
      const changed = makeChanged([begun, change(today, 'completed')], 'completed', {}, today);
      const { items = [], lastBuildDate = '' } = parseRssFeed(writeRss(changed, SITE));
      const moments = [lastBuildDate, ...items.map(({ pubDate }) => pubDate ?? '')].map((text) =>
        Date.parse(text),
      );
      expect(moments).toHaveLength(3);
      const dayBegins = parseDate(today).toZonedDateTime(zone).epochMilliseconds;
      expect(Math.max(...moments)).toBeLessThanOrEqual(dayBegins);
      // It is no older than it has to be.
      expect(dayBegins - Math.max(...moments)).toBeLessThan(27 * 60 * 60 * 1000);
    },
  );

  test('gives a change the same moment and name on every later day', () => {
    const tell = (today: string) =>
      parseRssFeed(writeRss(makeChanged([begun, done], 'completed', {}, today), SITE)).items;
    expect(tell('2027-03-05')).toEqual(tell('2027-06-01'));
  });

  test('leaves out a change on a day that nobody knows', () => {
    const imported = { ...begun, isImport: true };
    expect(readRss(makeChanged([imported], 'in-progress')).item).toEqual([]);
  });

  test('was changed on the day of the newest change, not on that of the build', () => {
    const early = makeChanged([begun], 'in-progress', {}, '2027-03-10');
    const late = makeChanged([begun], 'in-progress', {}, '2027-03-20');
    expect(readRss(early).lastBuildDate).toBe('Mon, 01 Mar 2027 10:00:00 GMT');
    expect(writeRss(late, SITE)).toBe(writeRss(early, SITE));
  });
});

/** A roadmap whose first week has changed, with text that XML and HTML have to escape. */
function makeChanged(
  versions: readonly Version[],
  status: Status,
  more: Parameters<typeof makeWeek>[0] = {},
  today: RoadmapOptions['today'] = '2027-03-10',
): Roadmap {
  const repo = status === 'completed' ? 'https://example.org/?a=1&b=2' : undefined;
  const first = makeWeek({
    title: 'Salt & <Soil> ]]>',
    summary: 'Less is <more>.',
    status,
    ...(repo && { repo }),
    ...more,
  } as Parameters<typeof makeWeek>[0]);
  const weeks = [first, ...[2, 3, 4].map((week) => makeWeek({ week }))];
  const unborn = {
    date: parseDate('2027-02-20'),
    isImport: false,
    state: makeState('not-started'),
  };
  const files = new Map([['weeks/1-project.mdx', [unborn, ...versions]]]);
  return makeRoadmap({ content: { weeks }, history: { extent: 'full', files }, today });
}

function change(day: string, status: Status): Version {
  return { date: parseDate(day), isImport: false, state: makeState(status) };
}

function makeState(status: Status): Version['state'] {
  return { status, featuresDone: 0, features: 1 };
}

function readRss(roadmap: Roadmap) {
  const xml = writeRss(roadmap, SITE);
  expect(findXmlError(xml)).toBeUndefined();
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'item' || name === 'category',
  });
  return rssSchema.parse({ rss: (parser.parse(xml) as { rss: unknown }).rss }).rss.channel;
}
