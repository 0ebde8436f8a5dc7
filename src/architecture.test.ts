import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildContentSet } from './check/content-set.ts';
import { readContent } from './check/read-content.ts';

const srcDir = fileURLToPath(new URL('.', import.meta.url));
const contentDir = fileURLToPath(new URL('../content', import.meta.url));

/** Folders that know nothing of Astro. Those that are not there yet are passed over. */
const PURE_FOLDERS = [
  'schemas',
  'roadmap',
  'check',
  'cli',
  'feeds',
  'charts',
  'history',
  'health',
].filter((folder) => existsSync(join(srcDir, folder)));

/** A file below `src/`, with its path from there. */
interface File {
  path: string;
  text: string;
}

describe.each(PURE_FOLDERS)('src/%s', (folder) => {
  test('imports nothing of Astro', () => {
    const found = readFiles(folder).flatMap(({ path, text }) =>
      listImports(text)
        .filter((name) => /^astro(:|\/|$)|^@astrojs\/|\.astro$/.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(found).toEqual([]);
  });
});

/** The files of `health/` that ask the network, read the clock or touch files, so that no other does. */
const OUTSIDE =
  /^health\/(ask-addresses|health-command|look-at-page|read-health|request-heads|run-health)\.ts$/;

describe.each(['roadmap', 'health', 'feeds'])('src/%s', (folder) => {
  test('imports nothing of Node', () => {
    const found = readInside(folder).flatMap(({ path, text }) =>
      listImports(text)
        .filter((name) => name.startsWith('node:'))
        .map((name) => `${path} imports ${name}`),
    );
    expect(found).toEqual([]);
  });
});

// Commands have files to read and to write; the day is given to them all the same.
describe.each(['roadmap', 'health', 'cli'])('src/%s', (folder) => {
  test.each(['Date.now', 'new Date()', 'Temporal.Now', 'performance.now'])(
    'does not read the clock by %s',
    (call) => {
      const spaceless = (text: string) => text.replaceAll(/\s/g, '');
      const found = readInside(folder).filter(({ text }) =>
        spaceless(text).includes(spaceless(call)),
      );
      expect(found.map(({ path }) => path)).toEqual([]);
    },
  );
});

describe('src', () => {
  test('knows no fact of the content by name', async () => {
    const facts = await listFacts();
    const found = readFiles('.')
      .filter(isSource)
      .flatMap(({ path, text }) =>
        facts.filter((fact) => text.includes(fact)).map((fact) => `${path} has "${fact}"`),
      );
    expect(facts).not.toEqual([]);
    expect(found).toEqual([]);
  });
});

test('colors are named in tokens.css alone', () => {
  const found = readFiles('.')
    .filter(({ path }) => /\.(css|astro)$/.test(path) && !path.endsWith('styles/tokens.css'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/(?<=[\s("',])(?:#[\da-f]{3,8}\b|(?:rgb|hsl|oklch)a?\([\d.])/gi)].map(
        ([color]) => `${path} names ${color}`,
      ),
    );
  // Browsers ask for the color of their own frame in the page's head, before any style is read.
  expect(found).toEqual([
    'components/shell/Head.astro names #fffefb',
    'components/shell/Head.astro names #101319',
  ]);
});

/** What only the content may say: titles, slugs and dates. One word alone is no fact. */
async function listFacts(): Promise<string[]> {
  const { phases, weeks } = buildContentSet(await readContent(contentDir)).valid;
  const titles = [
    ...weeks.map(({ data }) => data.title),
    ...phases.flatMap(({ data }) => data.milestones.map(({ title }) => title)),
  ];
  return [
    ...titles.filter((title) => title.includes(' ')),
    ...weeks.map(({ id }) => id),
    ...phases.flatMap(({ data }) => [data.startsOn, data.endsOn]),
  ];
}

/** The files of a folder that have no business with what is outside. */
function readInside(folder: string): File[] {
  return readFiles(folder).filter((file) => isSource(file) && !OUTSIDE.test(file.path));
}

/** Whether a file is part of the portal, not of its tests. */
function isSource({ path }: File): boolean {
  return !/\.test\.ts$|(^|\/)testing(-[a-z]+)?\.ts$|^e2e\//.test(path);
}

/** The files of code and style in a folder of `src/`, at every depth. */
function readFiles(folder: string): File[] {
  return readdirSync(join(srcDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mts|js|mjs|astro|css)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(srcDir, path), 'utf8') }));
}

/** The modules that a file imports, exports from, or loads. */
function listImports(text: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*(['"])(.+?)\1/g;
  return [...text.matchAll(pattern)].flatMap((match) => match[2] ?? []);
}
