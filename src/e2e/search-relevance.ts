import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { parse, defaultTreeAdapter as tree } from 'parse5';
import { groupResults } from '../search/search-results.ts';
import type { SearchEngine } from '../search/search-engine.ts';

/** A question with the pages that answer it. */
export interface AskedQuestion {
  text: string;
  answers: readonly string[];
}

/** How well a search answers questions. */
export interface Relevance {
  /** Mean of 1 ÷ the place of the first right page; 0 where there is none among the first ten. */
  meanReciprocalRank: number;
  /** Shares of the questions with a right page among the first one, three and five. */
  success1: number;
  success3: number;
  success5: number;
}

/** Asks for the addresses of what is found, best first. */
export type Ask = (query: string) => Promise<string[]>;

/** How many of the pages that were found are looked at. */
const DEPTH = 10;

/** Asks all questions of a search and counts the right answers. */
export async function measureRelevance(
  ask: Ask,
  questions: readonly AskedQuestion[],
): Promise<Relevance> {
  const ranks: number[] = [];
  for (const { text, answers } of questions) {
    const found = await ask(text);
    const place = found.slice(0, DEPTH).findIndex((path) => answers.includes(path));
    ranks.push(place < 0 ? Infinity : place + 1);
  }
  const share = (most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
  return {
    meanReciprocalRank: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    success1: share(1),
    success3: share(3),
    success5: share(5),
  };
}

/** The portal's search, in the order in which its dialog shows what it finds. */
export function askPortal(engine: SearchEngine): Ask {
  return async (query) => {
    const { results } = await engine.search(query);
    const shown = groupResults(results).flatMap((group) => group.results);
    return Promise.all(shown.slice(0, DEPTH).map(async (result) => (await result.load()).url));
  };
}

/** A built page as other searches read it. */
export interface ReadPage {
  path: string;
  html: string;
  title: string;
  text: string;
}

/** Reads what stands in the main part of built pages. */
export async function readPages(outDir: string, paths: readonly string[]): Promise<ReadPage[]> {
  return Promise.all(
    paths.map(async (path) => {
      const html = await readFile(join(outDir, path, 'index.html'), 'utf8');
      const main = findElement(parse(html), 'main');
      const title = main && findElement(main, 'h1');
      return { path, html, title: title ? readText(title) : '', text: main ? readText(main) : '' };
    }),
  );
}

/** MiniSearch with its defaults, over titles and texts. */
export function askMiniSearch(pages: readonly ReadPage[]): Ask {
  const index = new MiniSearch({ fields: ['title', 'text'], idField: 'path' });
  index.addAll(pages);
  return (query) => Promise.resolve(index.search(query).map(({ id }) => String(id)));
}

/** Pagefind's own index with its defaults, of the main part of each page, written to a folder. */
export async function writeStockIndex(pages: readonly ReadPage[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error(errors.join(' '));
  for (const { path, html } of pages) await index.addHTMLFile({ url: path, content: html });
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
}

type Node =
  Parameters<typeof tree.getChildNodes>[0] | ReturnType<typeof tree.getChildNodes>[number];

function findElement(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

function readText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'script' || node.nodeName === 'style') return '';
  if (!('childNodes' in node)) return '';
  return node.childNodes.map(readText).join(' ');
}
