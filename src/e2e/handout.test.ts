// All weeks on one page: each says what its own page says, and its links lead to its own parts.
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
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Words of an element, without the space between its blocks. */
async function readWords(selector: string): Promise<string> {
  const text = await page.locator(selector).evaluate((element) => element.textContent);
  return text.replaceAll(/\s+/g, ' ').trim();
}

describe('the handout', () => {
  test('has every week of the phase, each with the words of its page', async () => {
    const weeks = (await listPages(SITES.midway.outDir)).filter((path) => /^weeks\/./.test(path));
    for (const path of weeks) {
      await page.goto(server.url + path);
      const number = /\d+/.exec(path)?.[0] ?? '';
      await page.locator('.prose > .rail').evaluateAll((parts) => {
        for (const part of parts) part.remove();
      });
      const own = await readWords('.prose');
      await page.goto(`${server.url}print/`);
      expect(await readWords(`article[aria-labelledby=week-${number}] > .handout-content`)).toBe(
        own,
      );
    }
    expect(await page.locator('article.handout').count()).toBe(weeks.length);
  });

  test('is on paper without anything to operate, each week on a sheet of its own', async () => {
    await page.goto(`${server.url}print/`);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-header', '.site-menu', '.contents', 'button.copy'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    const sheets = await page
      .locator('.handout')
      .evaluateAll((weeks) => weeks.map((week) => getComputedStyle(week).breakBefore));
    expect(new Set(sheets)).toEqual(new Set(['page']));
    await page.emulateMedia({ media: 'screen' });
  });
});
