// Editors go by the JSON Schemas and the check goes by Zod: both have to say the same of every file,
// but for what JSON Schema can't say.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentFile, type SourceFile } from '../check/content-file.ts';
import { listMutations } from '../check/mutations/index.ts';
import type { Place } from '../check/mutations/mutation.ts';
import { readContent } from '../check/read-content.ts';
import { makeSources } from '../check/testing.ts';
import { schemas, type Collection } from './index.ts';
import { buildJsonSchema } from './json-schema.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = [
  'content',
  'src/e2e/fixtures/other-roadmap/content',
  'src/e2e/fixtures/midway/content',
];

// The keys of an object literal are exactly the collections.
const collections = Object.keys(schemas) as Collection[];
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = new Map<Collection, ValidateFunction>(
  collections.map((collection) => [collection, ajv.compile(buildJsonSchema(collection))]),
);

/** What JSON Schema can't say: the rule of the check that tells it, and an example. */
const BEYOND: readonly { rule: string; collection: Collection; from: string; to: string }[] = [
  { rule: 'bad-date', collection: 'phases', from: '2027-03-01', to: '2027-02-31' },
  { rule: 'date-order', collection: 'phases', from: '2027-03-14', to: '2027-02-14' },
  {
    rule: 'out-of-range',
    collection: 'phases',
    from: 'first: 1, last: 1',
    to: 'first: 2, last: 1',
  },
  {
    rule: 'bad-url',
    collection: 'resources',
    from: 'https://example.com',
    to: 'https://localhost',
  },
  {
    rule: 'repeated-entry',
    collection: 'weeks',
    from: 'features: [',
    to: 'features: [{ title: It holds ten seeds, done: false }, ',
  },
  {
    rule: 'duplicate-check',
    collection: 'checklists',
    from: '    checks:\n',
    to: '    checks:\n      - { id: loose, title: Again, summary: Roots. }\n',
  },
];

/** In how many places each mistake is made. */
const PLACES = 20;

/** Every line of the frontmatter of some content. */
async function listPlaces(folder: string): Promise<Place[]> {
  const sources = await readContent(resolve(ROOT, folder));
  return sources
    .filter(({ collection }) => collection !== undefined)
    .flatMap((file) => {
      const lines = file.text.split('\n');
      return Array.from({ length: lines.indexOf('---', 1) + 1 }, (_, index) => ({
        file,
        lines,
        index,
        sources,
      }));
    });
}

/** The same order in every run, and another for each mistake. */
function shuffle<T>(list: readonly T[], seed: number): T[] {
  const all = fc.shuffledSubarray([...list], { minLength: list.length });
  return fc.sample(all, { numRuns: 1, seed }).flat();
}

/** What both schemas say of a file whose frontmatter can be read; nothing of another. */
function judge(source: SourceFile) {
  const { data } = new ContentFile(source);
  const { collection } = source;
  if (data === undefined || collection === undefined) return undefined;
  const validate = validators.get(collection);
  const issues = schemas[collection].safeParse(data).error?.issues ?? [];
  return {
    isValid: validate?.(data) === true,
    errors: validate?.errors ?? [],
    issues: issues.map((issue) => ({
      ...issue,
      rule: issue.code === 'custom' ? String(issue.params?.['rule']) : undefined,
    })),
  };
}

describe('buildJsonSchema', () => {
  test.each(FOLDERS)('accepts every file of %s', async (folder) => {
    const sources = await readContent(resolve(ROOT, folder));
    const pages = sources.filter(({ collection }) => collection !== undefined);
    expect(pages.length).toBeGreaterThan(0);
    for (const source of pages)
      expect(judge(source), source.path).toEqual({ isValid: true, errors: [], issues: [] });
  });

  describe('says of a mistake in a line what Zod says, but for what it can’t say', async () => {
    const places = (await Promise.all(FOLDERS.map(listPlaces))).flat();
    const beyond = new Set(BEYOND.map(({ rule }) => rule));
    const mutations = listMutations().filter(({ part }) => part === 'frontmatter');

    test.each(mutations.map((mutation, seed) => ({ ...mutation, seed })))(
      '$name',
      ({ make, seed }) => {
        const found = shuffle(places, seed)
          .values()
          .map(make)
          .filter((mistake) => mistake !== undefined)
          .take(PLACES);
        for (const { file, line } of found) {
          const said = judge(file);
          if (!said) continue;
          const { isValid, issues } = said;
          const place = `${file.path}:${line} ${JSON.stringify(issues)}`;
          const canSay = issues.filter(({ rule = '' }) => !beyond.has(rule));
          if (isValid) expect(canSay, place).toEqual([]);
          else expect(issues, place).not.toEqual([]);
        }
      },
    );
  });

  test.each(BEYOND)('lets $rule pass', ({ rule, collection, from, to }) => {
    const source = makeSources().find(
      (file) => file.collection === collection && file.text.includes(from),
    );
    const said = source && judge({ ...source, text: source.text.replace(from, to) });
    expect(said?.isValid).toBe(true);
    expect(said?.issues.map((issue) => issue.rule)).toEqual([rule]);
  });

  test.each(['2027-13-01', '2027-00-10', '2027-03-32', '2027-03-00', '0027-03-01', '2027-3-1'])(
    'refuses the day %s, as Zod does',
    (day) => {
      const source = makeSources().find(({ collection }) => collection === 'phases');
      const text = source?.text.replace('2027-03-01', day) ?? '';
      const said = source && judge({ ...source, text });
      expect(said?.isValid).toBe(false);
      expect(said?.issues.map((issue) => issue.rule)).toContain('bad-date');
    },
  );

  test.each<[what: string, from: string, to: string]>([
    ['evidence that comes too early', 'status:', 'repo: https://example.com/code\nstatus:'],
    ['a done feature that comes too early', '[It holds', '[{ title: A, done: true }, It holds'],
    ['a check that was passed too early', 'status:', 'passed: [soil/loose]\nstatus:'],
    ['missing evidence', 'status: not-started', 'status: completed'],
    ['a line break in a line', 'title: Seed Tray', 'title: "Seed\\nTray"'],
    ['a control character', 'title: Seed Tray', 'title: "Seed\\u0007Tray"'],
    ['text that is only space', 'title: Seed Tray', 'title: " "'],
    ['an entry that stands there twice', 'skills: [', 'skills: [Sowing, '],
    ['hours without end', 'hours: 4', 'hours: .inf'],
  ])('refuses %s', (_, from, to) => {
    const source = makeSources().find(({ path }) => path === 'weeks/1-seed-tray.mdx');
    const said = source && judge({ ...source, text: source.text.replace(from, to) });
    expect(said?.issues).toHaveLength(1);
    expect(said?.isValid).toBe(false);
  });

  test.each([' Seed Tray ', 'Seed Tray\n', '\tSeed\tTray', 'Säen – 種'])(
    'takes %j for a line, as Zod does',
    (title) => {
      const source = makeSources().find(({ path }) => path === 'weeks/1-seed-tray.mdx');
      const text = source?.text.replace('title: Seed Tray', `title: ${JSON.stringify(title)}`);
      expect(source && judge({ ...source, text: text ?? '' })).toMatchObject({
        isValid: true,
        issues: [],
      });
    },
  );
});
