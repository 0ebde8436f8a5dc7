// What a printed page must not lose: the shapes that tell statuses apart, and things in one piece.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { listPages } from './list-pages.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

let browser: Browser;
let server: Server;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serve(SITES.midway);
  page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('on paper', () => {
  test('each chip keeps the shape of its status, though backgrounds are not printed', async () => {
    let chips = 0;
    for (const path of await listPages(SITES.midway.outDir)) {
      await page.goto(server.url + path);
      const kept = await page
        .locator('.status-chip')
        .evaluateAll((all) =>
          all.map((chip) => getComputedStyle(chip, '::before').printColorAdjust),
        );
      chips += kept.length;
      expect(new Set(kept), path).toEqual(new Set(kept.length > 0 ? ['exact'] : []));
    }
    expect(chips).toBeGreaterThan(0);
  });

  test.each([
    ['progress/', '.late-weeks > li'],
    ['progress/', 'figure'],
    ['progress/', 'tr'],
    ['weeks/', '.week-row'],
    ['', '.map-week'],
  ])('of "/%s" no %s is torn', async (path, selector) => {
    await page.goto(server.url + path);
    const breaks = await page
      .locator(selector)
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
});
