// What a first visit to a page costs its reader, measured in a browser with an empty cache.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { listPages } from './list-pages.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const KB = 1000;

let browser: Browser;
let server: Server;
let midway: Server;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serve(SITES.real);
  midway = await serve(SITES.midway);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await midway.close();
});

describe('the first load', () => {
  test('of every week page is at most 30 KB, of that at most 5 KB script', async () => {
    const pages = (await listPages(SITES.real.outDir)).filter((page) => /^weeks\/./.test(page));
    expect(pages.length).toBeGreaterThan(0);
    const rows = [];
    for (const path of pages) rows.push({ path, ...(await measure(server.url + path)) });
    console.table(rows, ['path', 'total', 'script', 'requests']);
    expect(rows.filter(({ total, script }) => total > 30 * KB || script > 5 * KB)).toEqual([]);
  });

  test('of the first page is at most 40 KB', async () => {
    const { total, script, requests } = await measure(server.url);
    console.table([{ path: '', total, script, requests }]);
    expect(total).toBeLessThanOrEqual(40 * KB);
  });

  test('of the progress page of a phase in the middle is at most 60 KB', async () => {
    const { total, script, requests } = await measure(`${midway.url}progress/`);
    console.table([{ path: 'progress/', total, script, requests }]);
    expect(total).toBeLessThanOrEqual(60 * KB);
  });

  test.each(['', 'progress/', 'resources/'])(
    'of "/%s" asks no other host for anything',
    async (path) => {
      const { hosts } = await measure(server.url + path);
      expect(hosts).toEqual([new URL(server.url).host]);
    },
  );
});

describe('the charts', () => {
  test('load no script that a page without them does not load', async () => {
    const { scripts } = await measure(`${midway.url}progress/`);
    const { scripts: withoutCharts } = await measure(`${midway.url}weeks/`);
    expect(scripts).toEqual(withoutCharts);
  });

  test('are the same without script', async () => {
    const charts = [];
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${midway.url}progress/`);
      charts.push(
        await page
          .locator('figure')
          .evaluateAll((figures) => figures.map(({ outerHTML }) => outerHTML)),
      );
      await context.close();
    }
    const [withScript, withoutScript] = charts;
    expect(withScript?.length).toBeGreaterThan(0);
    expect(withoutScript).toEqual(withScript);
  });
});

/** Bytes over the wire, bodies and headers, of a page and all that it loads by itself. */
async function measure(url: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const hosts = new Set<string>();
  const scripts: string[] = [];
  let total = 0;
  let script = 0;
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    hosts.add(new URL(request.url()).host);
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
        const size = responseBodySize + responseHeadersSize;
        total += size;
        if (request.resourceType() !== 'script') return;
        script += size;
        scripts.push(new URL(request.url()).pathname);
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(sizes);
  await context.close();
  return {
    total,
    script,
    requests: sizes.length,
    hosts: [...hosts],
    scripts: scripts.toSorted(),
  };
}
