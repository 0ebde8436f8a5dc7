// Everything on a page can be reached and operated with the keyboard alone, also from right to left.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const PAGES = [
  '',
  'weeks/13-reading-store/',
  'progress/',
  'checklists/fit-for-service/',
  'resources/',
  'guides/tools-and-reading/',
];

let browser: Browser;
let server: Server;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serve(SITES.midway);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
});
afterEach(() => page.context().close());

test.each(PAGES)(
  'on "/%s" Tab reaches everything that can be operated, in its order',
  async (path) => {
    await page.goto(server.url + path);
    // Blocks of code are no stop where nothing is cut off, which is measured when they are drawn.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    const expected = await page.evaluate(listOperable);
    const reached: string[] = [];
    for (let step = 0; step < expected.length; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(describeFocus));
    }
    expect(expected.length).toBeGreaterThan(10);
    expect(reached).toEqual(expected);
  },
);

test('the first stop leads past the header to the title', async () => {
  await page.goto(server.url);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#_top');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
});

test('the theme is chosen with the arrow keys, and kept', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(server.url);
  const backgroundOf = () =>
    page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await backgroundOf();
  await page.locator('.site-header [data-theme-select]').focus();
  await page.keyboard.press('End');
  expect(await backgroundOf()).not.toBe(light);
  const dark = await backgroundOf();
  await page.goto(`${server.url}weeks/`);
  expect(await backgroundOf()).toBe(dark);
});

describe('on a phone', () => {
  beforeEach(() => page.setViewportSize({ width: 320, height: 640 }));

  test('the menu opens, is walked through and closes, and the focus returns', async () => {
    await page.goto(server.url);
    const menu = page.locator('.site-menu');
    expect(await menu.isVisible()).toBe(false);
    await page.locator('.menu-button').focus();
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('.site-menu :focus').innerText()).toBe('Home');
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect(await page.locator('.menu-button:focus').count()).toBe(1);
  });

  test('the contents of a page open, and lead to a section', async () => {
    await page.goto(`${server.url}progress/`);
    await page.locator('.contents-menu > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#earned');
  });
});

test('code is scrolled and copied, numbers of a chart are unfolded, a check is ticked', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${server.url}weeks/13-reading-store/`);
  const block = page.locator('pre[tabindex]').first();
  await block.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => block.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('button.copy').first().innerText()).toBe('Copied');

  await page.goto(`${server.url}progress/`);
  await page.locator('details.numbers > summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('details.numbers table').first().isVisible()).toBe(true);

  await page.goto(`${server.url}checklists/fit-for-service/`);
  await page.locator('.checks input').first().focus();
  await page.keyboard.press('Space');
  expect(await page.locator('[data-tick-count]').innerText()).toMatch(/^1 of /);
});

test.each(PAGES)(
  '"/%s" fits its screen from right to left, with its menu on the right',
  async (path) => {
    await page.goto(server.url + path);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    const menu = await page.locator('.site-menu').boundingBox();
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBe(1280);
  },
);

/** What can be operated on the page and is shown, in order. Runs in the page. */
function listOperable(): string[] {
  const found = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, [tabindex="0"]',
  );
  return [...found]
    .filter((element) => element.checkVisibility() && element.tabIndex === 0)
    .map(
      (element) =>
        `${element.localName} ${(element.textContent || element.id).trim().slice(0, 40)}`,
    );
}

/** What has the focus, said as `listOperable` does. Runs in the page. */
function describeFocus(): string {
  const element = document.activeElement;
  return element
    ? `${element.localName} ${(element.textContent || element.id).trim().slice(0, 40)}`
    : 'nothing';
}
