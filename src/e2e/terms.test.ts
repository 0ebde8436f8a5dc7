// Terms of the field: a glossary, and what a term means beside each link to it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const GUIDE = 'guides/working-by-the-river/';
const DEFINITION = 'Height of the water above the zero of the gauge, in cm.';

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

test('the glossary has the terms in order, with other words for them and their week', async () => {
  await page.goto(server.url + GUIDE);
  const terms = await page.locator('.glossary > div').allInnerTexts();
  expect(terms.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
    'All-clear The message that a flood is over. It is sent once, 30 minutes after the water fell.',
    `Stage Level ${DEFINITION} First met in week 11, Level Sensor.`,
  ]);
});

test('what a term means is shown on focus and on hover, and put away with Escape', async () => {
  await page.goto(server.url + GUIDE);
  const link = page.getByRole('link', { name: 'stage', exact: true });
  const definition = page.getByRole('tooltip');
  expect(await definition.isVisible()).toBe(false);
  await link.focus();
  expect(await definition.innerText()).toBe(DEFINITION);
  expect(await link.getAttribute('aria-describedby')).toBe(
    await page.locator('.definition').getAttribute('id'),
  );
  await page.keyboard.press('Escape');
  expect(await definition.isVisible()).toBe(false);
  await link.blur();
  await link.hover();
  expect(await definition.isVisible()).toBe(true);
});

test('without script the definition is shown, and the link leads to the term', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(server.url + GUIDE);
  const link = plain.getByRole('link', { name: 'stage', exact: true });
  await link.hover();
  expect(await plain.locator('.definition').isVisible()).toBe(true);
  await link.click();
  expect(new URL(plain.url()).hash).toBe('#stage');
  await context.close();
});

test('at 320 pixels the definition stays inside the screen', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(server.url + GUIDE);
  await page.getByRole('link', { name: 'stage', exact: true }).focus();
  const box = await page.getByRole('tooltip').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
});
