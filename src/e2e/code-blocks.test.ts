// Blocks of code: colored by kind, without a style or a second copy of the text, and copied whole.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const WEEK = '13-reading-store';

let browser: Browser;
let context: BrowserContext;
let server: Server;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serve(SITES.midway);
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the button copies the code as it stands in the file', async () => {
  const text = await readFile(join(SITES.midway.content, `weeks/${WEEK}.mdx`), 'utf8');
  const code = /```sql\n([\s\S]*?)\n```/.exec(text)?.[1];
  const page = await context.newPage();
  await page.goto(`${server.url}weeks/${WEEK}/`);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('the markup names what a piece of code is, and repeats nothing', async () => {
  const html = await readFile(join(SITES.midway.outDir, `weeks/${WEEK}/index.html`), 'utf8');
  expect(html).toContain('<b>INSERT');
  expect(html).not.toMatch(/style="--\d/);
  expect(html).not.toContain('data-code=');
});
