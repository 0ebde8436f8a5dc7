// How fast the search is in a browser and what it downloads, beside Starlight's as it comes: on the real
// content, and with 5,000 resources more.
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { STOCK_ROOT, median, timeBuild, writeGrownContent, writeStockSite } from './bench-sites.ts';
import { launchBrowser } from './chromium.ts';
import { listPages } from './list-pages.ts';
import { serve } from './serve.ts';
import { ROOT, SITES_DIR } from './sites.ts';

/** Terms of the field; the last letter of each is the key press that is measured. */
const TERMS = `docker webhook graphql oauth redis queue container deploy cache token session payment
  upload stream video model training canvas editor conflict offline manifest worker testing coverage
  pipeline rollback monitoring database migration`
  .trim()
  .split(/\s+/);

/** Where a search has its field, and what a result of it looks like. */
interface Dialog {
  field: string;
  result: string;
}

const PORTAL: Dialog = { field: '#search-query', result: '.search-title' };
const STARLIGHT: Dialog = {
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

/**
 * Runs in the page: waits for the next key press in the field, and then for the first result that was
 * not there before. What is shown then is what the reader sees next.
 */
const WAIT_FOR_RESULT = `(field, result) => new Promise((resolve) => {
  document.querySelector(field).addEventListener('keydown', () => {
    const start = performance.now();
    const before = new Set(document.querySelectorAll(result));
    const observer = new MutationObserver(() => {
      const found = document.querySelector(result);
      if (!found || before.has(found)) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, { once: true });
})`;

const portalOut = join(SITES_DIR, 'search-speed');
const grown = join(SITES_DIR, 'search-speed-content');
const browser = await launchBrowser();
const rows: Record<string, Record<string, string>> = {};

await timeBuild(ROOT, portalOut);
await writeStockSite((await listPages(portalOut)).length, 'whole');
await timeBuild(STOCK_ROOT, join(STOCK_ROOT, 'dist'));
rows['portal'] = await measure(portalOut, PORTAL);
rows['stock Starlight'] = await measure(join(STOCK_ROOT, 'dist'), STARLIGHT);
if (process.argv.includes('--grown')) {
  await writeGrownContent(grown, 5000);
  await timeBuild(ROOT, portalOut, { PORTAL_CONTENT: grown });
  rows['portal, 5,000 resources more'] = await measure(portalOut, PORTAL);
}
console.table(rows);
await browser.close();
process.exit(0);

async function measure(outDir: string, dialog: Dialog): Promise<Record<string, string>> {
  const server = await serve({ outDir, base: '/' });
  const cold: { time: number; bytes: number; before: number }[] = [];
  for (let round = 0; round < 5; round += 1)
    cold.push(await measureCold(browser, server.url, dialog));
  const page = await (await browser.newContext()).newPage();
  await openSearch(page, server.url, dialog);
  await page.keyboard.type('docker');
  await page.locator(dialog.result).first().waitFor();
  const warm: number[] = [];
  for (const term of TERMS) warm.push(await timeLastKey(page, term, dialog));
  await page.context().close();
  await server.close();
  return {
    'before intent': formatBytes(median(cold.map(({ before }) => before))),
    'first result, cold': `${median(cold.map(({ time }) => time)).toFixed(0)} ms`,
    'up to it': formatBytes(median(cold.map(({ bytes }) => bytes))),
    'warm, median': `${median(warm).toFixed(0)} ms`,
    'warm, slowest': `${Math.max(...warm).toFixed(0)} ms`,
  };
}

/** Time from opening the search, with nothing loaded of it, to a result; and what was loaded. */
async function measureCold(
  { newContext }: Pick<Browser, 'newContext'>,
  url: string,
  dialog: Dialog,
): Promise<{ time: number; bytes: number; before: number }> {
  const context = await newContext.call(browser);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const sum = (condition: string) => `performance.getEntriesByType('resource')
    .filter((entry) => ${condition}).reduce((sum, { transferSize }) => sum + transferSize, 0)`;
  const before = await page.evaluate<number>(sum('/pagefind|search/i.test(entry.name)'));
  const start = await page.evaluate<number>('performance.now()');
  await page.keyboard.press('Control+k');
  await page.locator(dialog.field).fill('docker');
  // A timer would come some milliseconds late, and count what is loaded behind the first result.
  const end = await page.evaluate<number>(
    `new Promise((resolve) => {
      const look = () => document.querySelector(${JSON.stringify(dialog.result)}) && resolve(performance.now());
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      look();
    })`,
  );
  const bytes = await page.evaluate<number>(
    sum(`entry.startTime >= ${start} && entry.responseEnd <= ${end}`),
  );
  await context.close();
  return { time: end - start, bytes: bytes + before, before };
}

async function openSearch(page: Page, url: string, dialog: Dialog): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.locator(dialog.field).focus();
}

/** Time from the key press of a term's last letter to the first result of it. */
async function timeLastKey(page: Page, term: string, { field, result }: Dialog): Promise<number> {
  await page.locator(field).fill(term.slice(0, -1));
  // Until what belongs to the letters before has come, and nothing moves any more.
  await page.waitForTimeout(500);
  const time = page.evaluate<number>(
    `(${WAIT_FOR_RESULT})(${JSON.stringify(field)}, ${JSON.stringify(result)})`,
  );
  await page.locator(field).focus();
  await page.keyboard.press('End');
  await page.keyboard.press(term.slice(-1));
  return time;
}

function formatBytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
