import { createHash } from 'node:crypto';
import { createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { z } from 'zod';
import type { Synonym } from '../../roadmap/model.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { isNumber, markOwn, WORD_SIGNS } from '../words.ts';
import { addPhrases } from './add-phrases.ts';
import {
  readChunks,
  readFields,
  readFragment,
  readPages,
  readWords,
  writeChunks,
  writeFragment,
  writeWords,
} from './bundle.ts';
import { listFacets } from './facets.ts';
import { listNames } from './list-names.ts';
import { compareWords, dropWords, makeNames, splitWords } from './repack.ts';
import { findStems } from './stems.ts';
import { listVocabulary } from './vocabulary.ts';

/** A page to be found. */
export interface SearchPage {
  /** Its address below the site's base, with slashes at both ends. */
  path: string;
  html: string;
}

/** Folder of the words that a search may have meant, by their initials, beside the index. */
const VOCABULARY_FOLDER = 'words';

/** Pagefind's engine, which fetches the rest. */
const ENGINE_FILE = 'pagefind.js';

/** File of what each page can be narrowed by. */
export const FACETS_FILE = 'facets.json';

/** The engine and its data. The rest of what Pagefind writes are its dialogs, and filters one by one. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(meta|index|fragment))$/;

/** Marks the part of a page that is to be found; without it Pagefind would take all of the page. */
const SEARCHABLE = 'data-pagefind-body';

const NO_PHRASES = { title: '', keywords: '' };

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.object({ title: z.string(), keywords: z.string().default('') }),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.looseObject({ element: z.string() })).default([]),
});

/**
 * Makes the index of the search: Pagefind's, in smaller pieces, without the words that nobody looks up
 * and with the names by which a page is found that says others.
 * @returns the files of the index, by their path below its folder
 */
export async function buildSearchIndex(
  pages: AsyncIterable<SearchPage>,
  synonyms: readonly Synonym[],
): Promise<Map<string, Uint8Array>> {
  const order = new Map<string, number>();
  const files = await indexPages(pages, order);
  const found = [...files]
    .filter(([name]) => name.endsWith('.pf_fragment'))
    .map(([name, bytes]) => ({
      id: name.replace(/^fragment\/|\.pf_fragment$/g, ''),
      ...fragment.parse(readFragment(bytes)),
    }))
    .toSorted((left, right) => (order.get(left.url) ?? 0) - (order.get(right.url) ?? 0));
  for (const [name, bytes] of files)
    if (name.endsWith('.pf_fragment')) files.set(name, makeTermsHeadings(bytes));
  const phrasesOf = new Map(found.map(({ id, meta }) => [id, meta]));
  const texts = found.map(({ content, meta }) => `${content} ${meta.keywords}`);
  const keys = new Map<string, string>();
  const metas = [...files.keys()].filter((name) => name.endsWith('.pf_meta'));
  const phrasesAt = findPlaceBehind(metas.map((name) => getFile(files, name)));
  for (const name of metas) {
    const meta = getFile(files, name);
    const language = /^pagefind\.([^_]+)_/.exec(name)?.[1] ?? 'unknown';
    const list = await listNames(synonyms, language);
    for (const [name, key] of list.keys) keys.set(name, key);
    const chunks = readChunks(meta);
    const words = chunks.flatMap((chunk) =>
      takeFile(files, `index/${chunk.name}.pf_index`, readWords),
    );
    const stops = new Set(
      (await findStems([...STOP_WORDS], language)).values().flatMap((stems) => stems),
    );
    const fields = readFields(meta);
    const all = addPhrases(
      words,
      readPages(meta).map(({ name: id }) => phrasesOf.get(id) ?? NO_PHRASES),
      { title: fields.indexOf('title'), keywords: fields.indexOf('keywords') },
      phrasesAt,
    );
    // The engine finds words by their beginnings; no number is meant by the beginning of another.
    const named = dropWords(all, stops).map((word) =>
      isNumber(word.stem) ? { ...word, stem: markOwn(word.stem) } : word,
    );
    // A name may have a word in it that is left out by itself, as `sign in` has.
    const wanted = [...named, ...makeNames(all, list.groups)];
    const repacked = splitWords(wanted.toSorted((a, b) => compareWords(a.stem, b.stem))).map(
      (part) => {
        const bytes = writeWords(part);
        const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
        const chunk = {
          from: part[0]?.stem ?? '',
          to: part.at(-1)?.stem ?? '',
          name: `${language}_${hash}`,
        };
        files.set(`index/${chunk.name}.pf_index`, bytes);
        return chunk;
      },
    );
    files.set(name, writeChunks(meta, repacked));
  }
  files.set(ENGINE_FILE, minify(tellFailures(getFile(files, ENGINE_FILE))));
  files.set(FACETS_FILE, toJson(listFacets(found, phrasesAt)));
  for (const [initial, part] of listVocabulary(texts, keys))
    files.set(`${VOCABULARY_FOLDER}/${initial}.json`, toJson(part));
  return files;
}

/**
 * A fragment in which the terms of a list are headings: the engine takes nothing else for the beginning
 * of a section, and whoever looks for a term wants to see what is said of it.
 */
function makeTermsHeadings(bytes: Uint8Array): Uint8Array {
  const page = z.looseObject({ anchors: fragment.shape.anchors }).parse(readFragment(bytes));
  if (!page.anchors.some(isTerm)) return bytes;
  const anchors = page.anchors.map((anchor) =>
    isTerm(anchor) ? { ...anchor, element: 'h6' } : anchor,
  );
  return writeFragment({ ...page, anchors });
}

function isTerm({ element }: { element: string }): boolean {
  return element === 'dt';
}

/** The first place behind the text of every page; a little further, so that the text is not near. */
function findPlaceBehind(metas: readonly Uint8Array[]): number {
  return metas
    .flatMap((meta) => readPages(meta))
    .reduce((most, { length }) => Math.max(most, length + 2), 0);
}

/** Pagefind's files for the pages. Those that are in them are numbered in `order`, by their addresses. */
async function indexPages(
  pages: AsyncIterable<SearchPage>,
  order: Map<string, number>,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ includeCharacters: WORD_SIGNS });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
  for await (const { path, html } of pages) {
    if (!html.includes(SEARCHABLE)) continue;
    order.set(path, order.size);
    const added = await index.addHTMLFile({ url: path, content: html });
    if (added.errors.length > 0)
      throw new Error(`${path} could not be put into the search index: ${added.errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(
    files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]),
  );
}

function getFile(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`Pagefind has not written ${name}.`);
  return bytes;
}

function takeFile<Read>(
  files: Map<string, Uint8Array>,
  name: string,
  read: (bytes: Uint8Array) => Read,
): Read {
  const result = read(getFile(files, name));
  files.delete(name);
  return result;
}

function toJson(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** How the engine goes on without a part of the index that it could not load: as if no page had the word. */
const SILENT_FAILURE = /console\.error\(`Failed to load the index chunk [^`]*`\);/;

/** The engine, with such a failure told to whoever searches. */
function tellFailures(script: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(script);
  if (!SILENT_FAILURE.test(text))
    throw new Error(`${ENGINE_FILE} is not as Pagefind 1.5 writes it.`);
  return Buffer.from(text.replace(SILENT_FAILURE, 'throw e;'));
}

/** The same script in fewer bytes: it comes with the names that its makers gave to everything. */
function minify(script: Uint8Array): Uint8Array {
  const { code, errors } = minifySync(ENGINE_FILE, new TextDecoder().decode(script), {
    module: true,
  });
  if (errors.length > 0) throw new Error(`${ENGINE_FILE} could not be made smaller.`);
  return Buffer.from(code);
}
