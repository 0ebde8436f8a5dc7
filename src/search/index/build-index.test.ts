// The index as the engine's own reader takes it: each test asks Pagefind, not our files.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPagefindInNode } from '../testing.ts';
import type { Pagefind } from '../pagefind.ts';
import { phraseAt } from '../phrases.ts';
import { readFragment as readShown } from '../read-fragment.ts';
import { SearchEngine } from '../search-engine.ts';
import type { WordPart } from '../vocabulary.ts';
import { buildSearchIndex } from './build-index.ts';
import { readChunks, readWords, writeWords } from './bundle.ts';
import type { Facets } from './facets.ts';

const page = (path: string, title: string, body: string) => ({
  path,
  html: `<html lang="en"><body><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>`,
});

/** A page that names the ones before and after it, too. */
const week = (number: number) =>
  page(
    `/${number}/`,
    'Plot',
    `<p>Week ${number}, between week ${number - 1} and week ${number + 1}. In 20${number + 8}.</p>` +
      `<span hidden data-pagefind-ignore="index"><span data-pagefind-meta="keywords">week ${number}</span></span>`,
  );

const PAGES = [
  ...Array.from({ length: 18 }, (_, index) => week(index + 1)),
  page(
    '/orchards/',
    'Orchards',
    '<p>Kubernetes runs many apple trees. C# and Node.js grow here.</p>',
  ),
  page('/beds/', 'Beds', '<p>Continuous integration of compost; coverage is >80% of the bed.</p>'),
  page(
    '/paths/',
    'Paths',
    '<p>Integration of stones. Continuous rain, continuously. The trees are far.</p>',
  ),
  page(
    '/sheds/',
    'Garden sheds',
    '<h2 id="walls">Walls</h2><p>Of larch boards.</p><h2 id="roof">Roof</h2><p>It has two sides.</p>' +
      '<span hidden data-pagefind-ignore="index"><span data-pagefind-meta="keywords">where to keep the spade. build a hut of boards</span></span>',
  ),
  page(
    '/terms/',
    'Names',
    '<dl><dt id="arbor">Arbor</dt><dd>A trellis above a seat.</dd>' +
      '<dt id="trellis">Trellis lattice</dt><dd>Laths.</dd></dl>',
  ),
  page('/secret/', 'Secret', '<p>Nothing</p>'),
].map((entry) =>
  entry.path === '/secret/'
    ? { ...entry, html: entry.html.replace(' data-pagefind-body', '') }
    : entry,
);

let folder: string;
let server: Server;
let address: string;
let pagefind: Pagefind;
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await buildSearchIndex(
    (async function* () {
      yield* await Promise.resolve(PAGES);
    })(),
    [
      { typed: ['k8s', 'Kubernetes'], means: [] },
      { typed: ['ci', 'continuous integration'], means: ['stones'] },
      { typed: ['pathing'], means: ['larch'] },
      { typed: ['side by side', 'sides by the dozen', 'two sides'], means: [] },
      { typed: ['continuous'], means: ['walls'] },
    ],
  );
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  server = createServer((request, response) => {
    const bytes = files.get((request.url ?? '').slice(1).replace(/\?.*/, ''));
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  address = `http://127.0.0.1:${port}/`;
  pagefind = await loadPagefindInNode(folder, address);
});
afterAll(async () => {
  // Where Pagefind takes itself to be.
  Reflect.deleteProperty(globalThis, 'location');
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const readJson = (name: string): unknown => JSON.parse(new TextDecoder().decode(files.get(name)));

const openEngine = () =>
  new SearchEngine({
    loadPagefind: () => Promise.resolve(pagefind),
    loadFacets: () => Promise.resolve(readJson('facets.json') as Facets),
    loadWords: (initial) => Promise.resolve(readJson(`words/${initial}.json`) as WordPart),
    loadPage: async (id) => readShown(await fetch(`${address}fragment/${id}.pf_fragment`), '/'),
  });

/** As a reader of the site does. */
const search = async (query: string) => {
  const { results } = await openEngine().search(query);
  return Promise.all(results.map(async (result) => (await result.load()).url));
};

/** As the engine does by itself. */
const find = async (query: string) => {
  const { results } = await pagefind.search(query);
  return Promise.all(results.map(async (result) => (await result.data()).url));
};

describe('the search index', () => {
  test('finds a page by its words, in whatever form they have', async () => {
    expect(await find('tree')).toEqual(expect.arrayContaining(['/orchards/', '/paths/']));
    expect(await find('running apples')).toEqual(['/orchards/']);
  });

  test.each([
    ['k8s', ['/orchards/']],
    ['kubernetes', ['/orchards/']],
    // What follows each other first, then what is but meant.
    ['ci', ['/beds/', '/paths/']],
    ['continuous integration', ['/beds/', '/paths/']],
    // A word that is left out by itself is a part of a name all the same.
    ['side by side', ['/sheds/']],
  ])('finds by the name %s what has any of its names', async (query, paths) => {
    expect(await search(query)).toEqual(paths);
  });

  test('does not find what has a name by what that but means', async () => {
    expect(await search('stones')).toEqual(['/paths/']);
  });

  test('finds by a synonym what it stands for, and by its stem what it did before', async () => {
    expect(await search('pathing')).toEqual(['/paths/', '/sheds/']);
    expect(await search('path')).toEqual(['/paths/']);
    expect(await search('continuously')).toEqual(['/paths/', '/beds/']);
  });

  test('marks what the page says for it', async () => {
    const { results } = await openEngine().search('ci');
    const excerpt = (await results[0]?.load())?.excerpt;
    expect(excerpt).toContain('<mark>Continuous</mark> <mark>integration</mark>');
  });

  test.each([
    ['C#', '/orchards/'],
    ['Node.js', '/orchards/'],
    ['80%', '/beds/'],
    ['>80', '/beds/'],
  ])('finds %s as it is typed', async (query, path) => {
    expect(await search(query)).toEqual([path]);
  });

  test('does not take a number for the beginning of another one, except while it is typed', async () => {
    const numbers = await Promise.all([1, 2, 10, 18].map((week) => search(`week ${week}`)));
    expect(numbers.map(([first]) => first)).toEqual(['/1/', '/2/', '/10/', '/18/']);
    expect(await search('202')).toHaveLength(7);
  });

  test('tells in which title or keyword a page has a word', async () => {
    const { phrasesAt } = readJson('facets.json') as Facets;
    const phrasesOf = async (word: string) => {
      const { results } = await pagefind.search(word);
      return results[0]?.words.map((at) => phraseAt(at, phrasesAt));
    };
    // In the text as the title, and as the first phrase; short ones have every other number.
    expect(await phrasesOf('sheds')).toEqual([undefined, 1]);
    expect(await phrasesOf('spade')).toEqual([3]);
    expect(await phrasesOf('hut')).toEqual([5]);
    expect(await phrasesOf('boards')).toEqual([undefined, 5]);
  });

  test('shows the beginning of a page that has the word in a keyword alone, and no section for it', async () => {
    const engine = openEngine();
    const show = async (query: string) => {
      const { results } = await engine.search(query);
      const data = await results[0]?.load();
      return [data?.excerpt, data?.sub_results.map(({ title }) => title)];
    };
    expect(await show('hut')).toEqual(['Walls. Of larch boards. Roof. It has two sides.', []]);
    expect(await show('boards hut')).toEqual([
      expect.stringContaining('<mark>boards.</mark>'),
      ['Walls'],
    ]);
  });

  test('leads to a term of a list, before others that only speak of it', async () => {
    const { results } = await openEngine().search('trellis');
    const data = await results[0]?.load();
    expect(data?.sub_results.map(({ url }) => url)).toEqual(['/terms/#trellis', '/terms/#arbor']);
  });

  test('does not have stop words, and no page that is not to be found', async () => {
    expect(await find('the')).toEqual([]);
    expect(await find('nothing')).toEqual([]);
  });

  test('names the words of its pages for finding slips', () => {
    const partOf = (initial: string) => readJson(`words/${initial}.json`) as WordPart;
    // Once, and on two pages.
    expect(partOf('k').words).toEqual(['kubernetes']);
    expect(partOf('t').words).toEqual(['trellis two', 'trees']);
    expect(partOf('c').names).toBe('ci continuous continuousintegration=ci');
    expect(partOf('x')).toEqual({ words: [], names: '' });
  });

  test('ships the engine and its data, and none of the dialogs that come with it', () => {
    const names = [...files.keys()].map((name) =>
      name
        .replace(/[a-z]+_[0-9a-f]+/, 'NAME')
        .replace(/^words\/(.|other)\.json$/, 'words/PART.json'),
    );
    expect([...new Set(names)].toSorted()).toEqual([
      'facets.json',
      'fragment/NAME.pf_fragment',
      'index/NAME.pf_index',
      'pagefind-entry.json',
      'pagefind.NAME.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
      'words/PART.json',
    ]);
  });

  test('is read and written without a change', () => {
    const meta = [...files].find(([name]) => name.endsWith('.pf_meta'))?.[1] ?? new Uint8Array();
    for (const { name, from, to } of readChunks(meta)) {
      const words = readWords(files.get(`index/${name}.pf_index`) ?? new Uint8Array());
      expect([words[0]?.stem, words.at(-1)?.stem]).toEqual([from, to]);
      expect(readWords(writeWords(words))).toEqual(words);
    }
  });
});
