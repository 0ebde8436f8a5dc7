// What a week's file says of its plan, its features and its checks, as a reader sees it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

let browser: Browser;
let server: Server;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serve(SITES.other);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the items of a section say, as it is read: without signs that are only for the eye. */
async function readItems(path: string, heading: string): Promise<string[]> {
  await page.goto(server.url + path);
  const section = page.locator(`section:has(> h2#${heading})`);
  await section.locator('[aria-hidden=true]').evaluateAll((signs) => {
    for (const sign of signs) sign.remove();
  });
  const items = await section.locator('li').allInnerTexts();
  return items.map((item) => item.replaceAll(/\s+/g, ' ').trim());
}

describe('the page of a week', () => {
  test('shows its plan: sessions with hours to a quarter, and outcomes', async () => {
    expect(await readItems('weeks/3-weather-table/', 'plan')).toEqual([
      'Read the file 1.25 h Outcome: Every reading is printed once, and each gap is named',
      'Work out the means 2 h Outcome: One row for each day, with the number of missing readings',
      'Check one day by hand 0.75 h Outcome: A note with the sum, kept beside the table',
    ]);
    const contents = page.locator('.contents a', { hasText: 'Plan' });
    expect(await contents.getAttribute('href')).toBe('#plan');
  });

  test('can be read at 320 pixels, hours beside the title', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${server.url}weeks/3-weather-table/`);
    const title = await page.locator('.session-title').first().boundingBox();
    const hours = await page.locator('.session-hours').first().boundingBox();
    const outcome = await page.locator('.session-outcome').first().boundingBox();
    expect(hours?.y).toBe(title?.y);
    expect((hours?.x ?? 0) + (hours?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(outcome?.width).toBeGreaterThan(240);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('marks what is done while it is in progress, in a word as well as a sign', async () => {
    expect(await readItems('weeks/3-weather-table/', 'features')).toEqual([
      'Each day has one row done',
      'A missing reading is shown as missing',
    ]);
    await page.reload();
    expect(await page.locator('.done-mark').first().innerText()).toBe('✓ done');
  });

  test('marks no feature when all are done or none is', async () => {
    expect(await readItems('weeks/1-note-keeper/', 'features')).toEqual([
      "A note is saved under today's date",
      'Notes are found by a word in them',
    ]);
    expect(await page.locator('section:has(> h2#features) .done-mark').count()).toBe(0);
  });

  test('links to the checks that it meets or has passed', async () => {
    expect(await readItems('weeks/3-weather-table/', 'checks')).toEqual([
      'It holds no secrets',
      'It starts from a clean folder passed',
    ]);
    await page.click('text=It holds no secrets');
    expect(page.url()).toBe(`${server.url}checklists/before-you-share/#yourself-no-secrets`);
  });

  test('has neither a plan nor checks when its file has none', async () => {
    await page.goto(`${server.url}weeks/2-profile-page/`);
    expect(await page.locator('h2#plan, h2#checks').count()).toBe(0);
  });
});

test('a checklist names, below each check, the weeks that meet it first', async () => {
  await page.goto(`${server.url}checklists/before-you-share/`);
  const metIn = page.locator('.checks li:has(#yourself-no-secrets) .met-in');
  expect((await metIn.innerText()).replaceAll(/\s+/g, ' ')).toBe(
    'First met in: 3 Weather Table, 4 Weather Page',
  );
  expect(await metIn.locator('a').last().getAttribute('href')).toBe('/weeks/4-weather-page/');
  expect(await page.locator('.met-in').count()).toBe(3);
});
