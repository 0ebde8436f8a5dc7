import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLibrary, unpackLibrary, type LibraryData } from './library-data.ts';
import {
  EVERYTHING,
  FACETS,
  findItems,
  formatQuery,
  listChosen,
  listDrops,
  parseQuery,
  SORTS,
  toggleValue,
  type Facet,
  type LibraryItem,
  type LibraryQuery,
} from './library-query.ts';
import { slugify } from './paths.ts';

const items = [
  makeItem('Spade guide', { topic: 'Tools', kind: ['book'], level: ['advanced'], hours: 3 }),
  makeItem('Seed catalog', { topic: 'Seeds', kind: ['book'], cost: ['paid'], week: ['1', '2'] }),
  makeItem('Café soil', { topic: 'Seeds', kind: ['tutorial'], level: ['beginner'], hours: 1 }),
  makeItem('apple grafting', { topic: 'Tools', kind: ['tutorial'], cost: ['paid'], week: ['2'] }),
];

describe('findItems', () => {
  test.each<[what: string, query: string, titles: string[]]>([
    ['everything', '', ['Spade guide', 'Seed catalog', 'Café soil', 'apple grafting']],
    ['one value', '?topic=seeds', ['Seed catalog', 'Café soil']],
    ['a value of each facet', '?topic=seeds&kind=book', ['Seed catalog']],
    [
      'two values of a facet',
      '?kind=book&kind=tutorial&topic=tools',
      ['Spade guide', 'apple grafting'],
    ],
    ['one of several weeks', '?week=2', ['Seed catalog', 'apple grafting']],
    ['a word of the title, whatever its case and accents', '?words=CAFE', ['Café soil']],
    ['words of the topic and the summary', '?words=seeds+about+catalog', ['Seed catalog']],
    ['a word and a value', '?words=about&topic=tools', ['Spade guide', 'apple grafting']],
    ['a value that nothing has', '?topic=moon', []],
    [
      'the titles in order',
      '?sort=title',
      ['apple grafting', 'Café soil', 'Seed catalog', 'Spade guide'],
    ],
    [
      'the shortest first, unknown last',
      '?sort=time',
      ['Café soil', 'Spade guide', 'Seed catalog', 'apple grafting'],
    ],
    [
      'the easiest first, unknown last',
      '?sort=level',
      ['Café soil', 'Spade guide', 'Seed catalog', 'apple grafting'],
    ],
  ])('gives %s', (_, query, titles) => {
    expect(findItems(items, parseQuery(query)).matches.map(({ title }) => title)).toEqual(titles);
  });

  test('counts what each value would leave: other facets narrow, the own one does not', () => {
    const { countOf } = findItems(items, parseQuery('?topic=seeds&cost=paid'));
    expect({
      // Narrowed by the cost alone.
      topic: [countOf('topic', 'tools'), countOf('topic', 'seeds')],
      // Narrowed by the topic alone.
      cost: [countOf('cost', 'free'), countOf('cost', 'paid')],
      // Narrowed by both.
      kind: [countOf('kind', 'book'), countOf('kind', 'tutorial')],
    }).toEqual({ topic: [1, 1], cost: [1, 1], kind: [1, 0] });
  });

  test('counts by the text as well', () => {
    const { countOf } = findItems(items, parseQuery('?words=guide'));
    expect([countOf('topic', 'tools'), countOf('topic', 'seeds')]).toEqual([1, 0]);
  });

  test('counts for each value as many as there are with this value alone in its facet', () => {
    fc.assert(
      fc.property(queries(), fc.constantFrom(...FACETS), (query, facet) => {
        const { countOf } = findItems(items, query);
        for (const slug of new Set(items.flatMap(({ slugs }) => slugs[facet]))) {
          const alone = { ...query, chosen: { ...query.chosen, [facet]: [slug] } };
          expect(countOf(facet, slug)).toBe(findItems(items, alone).matches.length);
        }
      }),
    );
  });

  test('never gives less for a further value of a facet that is narrowed, nor more for the first', () => {
    fc.assert(
      fc.property(queries(), fc.constantFrom(...FACETS), (query, facet) => {
        const before = findItems(items, query).matches.length;
        const [slug] = items.flatMap(({ slugs }) => slugs[facet]);
        if (!slug || query.chosen[facet].includes(slug)) return;
        const after = findItems(items, toggleValue(query, facet, slug)).matches.length;
        if (query.chosen[facet].length > 0) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('an address', () => {
  test('names the values, the order and the words', () => {
    const query = {
      ...toggleValue(toggleValue(EVERYTHING, 'topic', 'seeds'), 'kind', 'book'),
      text: 'C# & co',
      sort: 'time',
    } as const;
    expect(formatQuery(query)).toBe('?topic=seeds&kind=book&sort=time&words=C%23+%26+co');
    expect(formatQuery(EVERYTHING)).toBe('');
  });

  test('gives back the question that it was made from', () => {
    fc.assert(
      fc.property(queries(), (query) => {
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
    );
  });

  test('is read as it is meant where a hand has written it', () => {
    const query = parseQuery('?kind=book&kind=book&topic=&sort=size&utm_source=x&words=++');
    expect(query).toEqual(toggleValue(EVERYTHING, 'kind', 'book'));
  });
});

describe('toggleValue', () => {
  test('takes out what it put in', () => {
    const query = toggleValue(EVERYTHING, 'week', '2');
    expect(listChosen(query)).toEqual([{ facet: 'week', slug: '2' }]);
    expect(toggleValue(query, 'week', '2')).toEqual(EVERYTHING);
  });
});

describe('listDrops', () => {
  test('names what to leave out, that which gives most first, and nothing that gives none', () => {
    const query = parseQuery('?topic=seeds&level=advanced&cost=free&words=guide');
    const { matches } = findItems(items, query);
    expect(matches).toEqual([]);
    const drops = listDrops(items, query).map(({ value, count }) => [value?.slug, count]);
    expect(drops).toEqual([['seeds', 1]]);
    const byText = listDrops(items, parseQuery('?topic=seeds&words=spade'));
    expect(byText.map(({ value, count }) => [value?.slug, count])).toEqual([
      [undefined, 2],
      ['seeds', 1],
    ]);
  });
});

describe('the library as data', () => {
  test('comes back from JSON as it went in', () => {
    const data = JSON.parse(JSON.stringify(packLibrary(items))) as LibraryData;
    expect(unpackLibrary(data)).toEqual(items);
  });

  test('comes back whatever the titles and topics are', () => {
    const made = fc.array(
      fc.record({ title: fc.string({ unit: 'grapheme' }), topic: fc.string(), id: slug() }),
    );
    fc.assert(
      fc.property(made, (records) => {
        const odd = records.map(({ title, topic, id }) => ({
          ...makeItem(title, { topic }),
          path: `/resources/${id}/`,
        }));
        expect(unpackLibrary(packLibrary(odd))).toEqual(odd);
      }),
    );
  });

  test('names no resource twice whose slug is made from its title', () => {
    expect(packLibrary(items).ids).toEqual([0, 0, 0, 0]);
  });
});

function makeItem(
  title: string,
  {
    topic = 'Tools',
    hours,
    ...slugs
  }: Partial<Record<Exclude<Facet, 'topic'>, string[]>> & { topic?: string; hours?: number },
): LibraryItem {
  return {
    path: `/resources/${slugify(title)}/`,
    title,
    summary: `All about the ${title}.`,
    topic,
    hours,
    slugs: {
      kind: ['book'],
      status: ['to-read'],
      cost: ['free'],
      level: [],
      week: [],
      ...slugs,
      topic: [slugify(topic)],
    },
  };
}

/** Questions with values that are there and values that are not. */
function queries(): fc.Arbitrary<LibraryQuery> {
  const values = (facet: Facet) =>
    fc.uniqueArray(
      fc.oneof(fc.constantFrom('x', ...items.flatMap(({ slugs }) => slugs[facet])), slug()),
      { maxLength: 3 },
    );
  return fc.record({
    chosen: fc.record({
      topic: values('topic'),
      kind: values('kind'),
      status: values('status'),
      cost: values('cost'),
      level: values('level'),
      week: values('week'),
    }),
    text: fc.oneof(
      fc.constantFrom('', 'seed', 'a', 'Guide '),
      fc.string({ unit: 'grapheme' }).map((text) => (text.trim() === '' ? '' : text)),
    ),
    sort: fc.constantFrom(...SORTS),
  });
}

function slug(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
}
