// How well the search answers questions, beside Pagefind and MiniSearch as they come.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { runAstroBuild } from '../build-site.ts';
import { HELD_BACK, TUNING } from './questions.ts';
import { loadPagefindInNode, openSearchInNode } from '../../search/testing.ts';
import {
  askMiniSearch,
  askPortal,
  measureRelevance,
  readPages,
  writeStockIndex,
  type Ask,
  type Relevance,
} from '../search-relevance.ts';
import { serve } from '../serve.ts';
import { ROOT, SITES_DIR } from '../sites.ts';

const outDir = join(SITES_DIR, 'bench-search');
const stockDir = join(SITES_DIR, 'bench-search-stock');
await rm(stockDir, { recursive: true, force: true });
const { exitCode, output } = await runAstroBuild(ROOT, ['--outDir', outDir]);
if (exitCode !== 0) throw new Error(output);

const site = await serve({ outDir, base: '/' });
const engine = await openSearchInNode(outDir, site.url);
const { results } = await engine.search('');
const paths = await Promise.all(results.map(async (result) => (await result.load()).url));
const pages = await readPages(outDir, paths);
await writeStockIndex(pages, join(stockDir, 'pagefind'));
const stockSite = await serve({ outDir: stockDir, base: '/' });
const stock = await loadPagefindInNode(
  join(stockDir, 'pagefind'),
  `${stockSite.url}pagefind/`,
  true,
);
const askStock: Ask = async (query) => {
  const answer = await stock.search(query);
  return Promise.all(answer.results.slice(0, 10).map(async (page) => (await page.data()).url));
};

console.log(
  `${paths.length} pages, ${TUNING.length} questions to tune by and ${HELD_BACK.length} held back.`,
);
// What the engine has loaded for one question could help it with the next; a reader comes with one.
const askAnew: Ask = async (query) => askPortal(await openSearchInNode(outDir, site.url))(query);
const searches: Record<string, Ask> = {
  portal: askAnew,
  'stock Pagefind': askStock,
  'MiniSearch defaults': askMiniSearch(pages),
};
for (const [name, questions] of Object.entries({ 'To tune by': TUNING, 'Held back': HELD_BACK })) {
  const rows: Record<string, Record<string, string>> = {};
  for (const [search, ask] of Object.entries(searches))
    rows[search] = format(await measureRelevance(ask, questions));
  console.log(`\n${name}`);
  console.table(rows);
}
if (process.argv.includes('--kinds'))
  for (const [kind, questions] of Map.groupBy([...TUNING, ...HELD_BACK], (asked) => asked.kind))
    console.log(kind, format(await measureRelevance(askAnew, questions)));
await stockSite.close();
await site.close();
process.exit(0);

function format(relevance: Relevance): Record<string, string> {
  return Object.fromEntries(
    Object.entries(relevance).map(([name, value]: [string, number]) => [name, value.toFixed(3)]),
  );
}
