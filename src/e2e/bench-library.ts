// `npm run bench:library`: what the library of resources costs its reader with the real resources and
// with 5,000 more: bytes over the wire, and milliseconds from a click on a value to the cards.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { timeBuild, writeGrownContent } from './bench-sites.ts';
import { launchBrowser } from './chromium.ts';
import { serve } from './serve.ts';
import { ROOT, SITES_DIR } from './sites.ts';

const content = join(SITES_DIR, 'library-content');
const outDir = join(SITES_DIR, 'library');

for (const count of [0, 5000]) {
  await writeGrownContent(content, count);
  await timeBuild(ROOT, outDir, { PORTAL_CONTENT: content });
  console.log(`${count} resources more: ${await measure()}`);
}

async function measure(): Promise<string> {
  const server = await serve({ outDir, base: '/' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    let bytes = 0;
    const sizes: Promise<void>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
          bytes += responseBodySize + responseHeadersSize;
        }),
      ),
    );
    const readBytes = async () => {
      await page.waitForLoadState('networkidle');
      await Promise.all(sizes);
      return `${(bytes / 1000).toFixed(1)} KB`;
    };
    await page.goto(`${server.url}resources/`);
    const before = await readBytes();
    const values = await page.locator('.facet a[href]').count();
    const first = await timeClick(page, 0);
    const after = await readBytes();
    const times: number[] = [];
    for (let index = 1; index < values; index += 1) times.push(await timeClick(page, index));
    const words = await timeWords(page);
    times.sort((left, right) => left - right);
    const say = (time = 0) => `${time.toFixed(0)} ms`;
    return [
      `page ${before}`,
      `with the list of resources ${after}`,
      `first value ${say(first)}`,
      `${times.length} further values: median ${say(times[times.length >> 1])}, slowest ${say(times.at(-1))}`,
      `words ${say(words)}`,
    ].join(', ');
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds from the click on a value, with nothing else chosen, until the cards are painted. */
async function timeClick(page: Page, index: number): Promise<number> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.library-chosen a')?.click());
  return page.evaluate(async (place) => {
    const links = [...document.querySelectorAll<HTMLElement>('.facet a[href]')];
    const start = performance.now();
    links[place]?.click();
    while (location.search === '') await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, index);
}

/** Milliseconds from a letter in the text filter until the cards are painted. */
async function timeWords(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('[data-text]');
    const before = location.search;
    const start = performance.now();
    if (input) input.value = 'test';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    while (location.search === before) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
}
