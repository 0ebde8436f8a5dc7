// The feeds of built sites, and the page that tells how to use them.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgePath, PROGRESS_BADGE } from '../feeds/badges.ts';
import { FEED_PATHS } from '../feeds/feed-paths.ts';
import { launchBrowser } from './chromium.ts';
import { serve } from './serve.ts';
import { SITES } from './sites.ts';

const FEEDS = [...Object.values(FEED_PATHS), badgePath(PROGRESS_BADGE, 'json')];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(SITES))('the feeds of "%s"', (_, site) => {
  test.each(FEEDS)('name pages and files that are there: %s', async (path) => {
    const home = await readHome(site.outDir, site.base);
    const missing = [];
    for (const address of listAddresses(await readFile(join(site.outDir, path), 'utf8'), home))
      if (!(await isThere(site.outDir, address.slice(home.length)))) missing.push(address);
    expect(missing).toEqual([]);
  });

  test('are named by whole addresses on the page that tells of them', async () => {
    const server = await serve(site);
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}follow/`);
    const fields = page.locator('.copy-field input');
    const texts = await fields.evaluateAll((inputs) =>
      inputs.map((input) => input.getAttribute('value') ?? ''),
    );
    await page.close();
    await server.close();
    const home = await readHome(site.outDir, site.base);
    const named = texts.flatMap((text) => listAddresses(decodeURIComponent(text), home));
    for (const path of FEEDS.filter((feed) => !feed.includes('schema')))
      expect(named).toContain(home + path.slice(1));
    for (const address of named)
      expect(await isThere(site.outDir, address.slice(home.length)), address).toBe(true);
  });
});

test('each address is copied by its button', async () => {
  const server = await serve(SITES.midway);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${server.url}follow/`);
  const fields = page.locator('.copy-field');
  const count = await fields.count();
  expect(count).toBeGreaterThan(5);
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    await field.getByRole('button', { name: 'Copy' }).click();
    const text = await field.locator('input').inputValue();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await expect.poll(() => field.locator('button').innerText()).toBe('Copied');
  }
  await context.close();
  await server.close();
});

/** The address of the first page, from that of the sitemap. */
async function readHome(outDir: string, base: string): Promise<string> {
  const robots = await readFile(join(outDir, 'robots.txt'), 'utf8');
  const sitemap = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
  const { origin } = new URL(sitemap);
  return `${origin}${base}`;
}

/**
 * The addresses of the site in a text, without what leads to a place on a page; lines of a calendar are
 * unfolded first.
 */
function listAddresses(text: string, home: string): string[] {
  const [, ...rests] = text.replaceAll('\r\n ', '').split(home);
  const paths = rests.map((rest) => /^[^\s"'<>()[\]\\`?#]*/.exec(rest)?.[0] ?? '');
  return [...new Set(paths)].map((path) => home + path);
}

/** Whether a site has a page or a file at an address below its base. */
async function isThere(outDir: string, path: string): Promise<boolean> {
  const file = join(outDir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}
