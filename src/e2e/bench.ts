// Builds the portal and a stock Starlight site of as many pages in turn, and compares the times.
import { join } from 'node:path';
import { formatSeconds, median, STOCK_ROOT, timeBuild, writeStockSite } from './bench-sites.ts';
import { listPages } from './list-pages.ts';
import { ROOT, SITES_DIR } from './sites.ts';

const ROUNDS = 5;
const portalOut = join(SITES_DIR, 'bench-portal');

const first = await timeBuild(ROOT, portalOut);
const pageCount = (await listPages(portalOut)).length;
await writeStockSite(pageCount, 'whole');
const stockOut = join(STOCK_ROOT, 'dist');
await timeBuild(STOCK_ROOT, stockOut);
const stockCount = (await listPages(stockOut)).length;
console.log(
  `Portal: ${pageCount} pages (first build ${formatSeconds(first)}). Stock: ${stockCount} pages.`,
);

const portal: number[] = [];
const stock: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  portal.push(await timeBuild(ROOT, portalOut));
  stock.push(await timeBuild(STOCK_ROOT, stockOut));
}
console.table({
  portal: { median: formatSeconds(median(portal)), fastest: formatSeconds(Math.min(...portal)) },
  'stock Starlight': {
    median: formatSeconds(median(stock)),
    fastest: formatSeconds(Math.min(...stock)),
  },
});
console.log(
  `Portal ÷ stock (medians): ${(median(portal) / median(stock)).toFixed(2)}, at most 1.30`,
);
