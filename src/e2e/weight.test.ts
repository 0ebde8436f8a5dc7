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
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serve(SITES.real);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the first load', () => {
  test('of every week page is at most 45 KB, of that at most 10 KB script', async () => {
    const pages = (await listPages(SITES.real.outDir)).filter((page) => /^weeks\/./.test(page));
    expect(pages.length).toBeGreaterThan(0);
    const rows = [];
    for (const path of pages) rows.push({ path, ...(await measure(path)) });
    console.table(rows);
    expect(rows.filter(({ total, script }) => total > 45 * KB || script > 10 * KB)).toEqual([]);
  });

  test.each(['', 'progress/', 'resources/'])(
    'of "/%s" asks no other host for anything',
    async (path) => {
      const { hosts } = await measure(path);
      expect(hosts).toEqual([new URL(server.url).host]);
    },
  );
});

/** Bytes over the wire, bodies and headers, of a page and all that it loads by itself. */
async function measure(path: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const hosts = new Set<string>();
  let total = 0;
  let script = 0;
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    hosts.add(new URL(request.url()).host);
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
        const size = responseBodySize + responseHeadersSize;
        total += size;
        if (request.resourceType() === 'script') script += size;
      }),
    );
  });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await Promise.all(sizes);
  await context.close();
  return { total, script, requests: sizes.length, hosts: [...hosts] };
}
