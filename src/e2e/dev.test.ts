// The development server: an edit is seen, a mistake is shown over the page until it is mended.
import { cp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { openConnected, startDevServer, type DevServer } from './dev-server.ts';
import { OTHER_CONTENT, SITES_DIR } from './sites.ts';
import { waitForTurn } from './take-turn.ts';

const content = join(SITES_DIR, 'dev-content');
const week = join(content, 'weeks/4-weather-page.mdx');
const otherWeek = join(content, 'weeks/3-weather-table.mdx');
let server: DevServer;
let browser: Browser;
let page: Page;
let site: string;
let endTurn: () => Promise<void>;

beforeAll(async () => {
  // A build at the same time would write into the same cache.
  endTurn = await waitForTurn();
  await rm(content, { recursive: true, force: true });
  await cp(OTHER_CONTENT, content, { recursive: true });
  // Begun with a mistake in it, which the first test mends.
  await edit('title: Weather', 'title: "Weather');
  server = await startDevServer(content);
  site = server.url;
  browser = await launchBrowser();
  page = await browser.newPage();
  await openConnected(page, `${site}/weeks/4-weather-page/`);
});
afterAll(async () => {
  await browser.close();
  server.stop();
  await endTurn();
});

test('a server that is started with a mistake tells it on each page, and goes on when it is mended', async () => {
  // A server that has just been started may have its pages loaded once more.
  await expect.poll(() => page.title()).toBe('A problem in the content');
  const told = page.locator('pre').first();
  await expect
    .poll(() => told.textContent())
    .toContain('weeks/4-weather-page.mdx:3:8 error yaml-syntax');
  expect(await told.textContent()).toContain('1 error, 0 warnings.');
  expect((await fetch(site)).status).toBe(500);
  await edit('title: "Weather', 'title: Weather');
  await expect.poll(() => page.locator('.facts .status-chip').count()).toBe(1);
  expect((await fetch(site)).status).toBe(200);
});

test('an edited status is seen on the open page', async () => {
  const chip = page.locator('.facts .status-chip');
  expect(await chip.textContent()).toBe('Not started');
  await edit('status: not-started', 'status: in-progress');
  await expect.poll(() => chip.textContent()).toBe('In progress');
});

test('a page that is asked for while an edit is noticed shows it, too', async () => {
  // Before the change is noticed, while it is checked, and while it is read.
  for (const [step, gap] of [0, 40, 90, 140, 190, 240, 300, 400].entries()) {
    const [from, to, label] =
      step % 2 === 0
        ? ['in-progress', 'not-started', 'Not started']
        : ['not-started', 'in-progress', 'In progress'];
    const tab = await browser.newPage();
    await edit(`status: ${from}`, `status: ${to}`);
    await setTimeout(gap);
    await tab.goto(`${site}/weeks/4-weather-page/`, { waitUntil: 'commit' });
    for (const shown of [tab, page])
      await expect.poll(() => shown.locator('.facts .status-chip').textContent()).toBe(label);
    await tab.close();
  }
});

test('a file that is saved in two steps is read when it is whole', async () => {
  const chip = page.locator('.facts .status-chip');
  const text = await readFile(week, 'utf8');
  // Whether the half-written file is read is a matter of milliseconds, so it is tried at several.
  for (const [step, gap] of [4, 12, 25, 40].entries()) {
    const [status, label] =
      step % 2 === 0 ? ['not-started', 'Not started'] : ['in-progress', 'In progress'];
    const file = await open(week, 'w');
    await setTimeout(gap);
    await file.writeFile(text.replace('status: in-progress', `status: ${status}`));
    await file.close();
    await expect.poll(() => chip.textContent()).toBe(label);
  }
});

test('a mistake is shown over the page, and gone when it is mended', async () => {
  const overlay = page.locator('vite-error-overlay');
  await edit('status: in-progress', 'status: in-progess');
  await expect.poll(() => overlay.count()).toBe(1);
  const hint = overlay.locator('#hint-content');
  await expect.poll(() => hint.textContent()).toBe('Did you mean in-progress?');
  expect(await overlay.locator('#code h2').textContent()).toBe('weeks/4-weather-page.mdx:5:9');
  await edit('status: in-progess', 'status: in-progress');
  await expect.poll(() => overlay.count()).toBe(0);
  expect(await page.locator('.facts .status-chip').textContent()).toBe('In progress');
});

test('a file that is gone is missed where it is named, and another name is told, until it is back', async () => {
  const overlay = page.locator('vite-error-overlay');
  const message = overlay.locator('#message-content');
  const resource = join(content, 'resources/table-tool.mdx');
  const moved = join(content, 'resources/tabel-tool.mdx');
  await rename(resource, moved);
  await expect.poll(() => message.textContent()).toContain('found "table-tool"');
  await expect
    .poll(() => overlay.locator('#hint-content').textContent())
    .toBe('Did you mean tabel-tool?');
  await rename(moved, resource);
  await expect.poll(() => overlay.count()).toBe(0);
  const text = await readFile(resource, 'utf8');
  await rm(resource);
  await expect.poll(() => message.textContent()).toContain('found "table-tool"');
  await writeFile(resource, text);
  await expect.poll(() => overlay.count()).toBe(0);
});

test.each([
  ['an expression', '\n{process.exit(1)}\n'],
  ['an import', "\nimport nothing from './nothing.js'\n"],
  ['a tag that is open', '\n<Steps>\n'],
])('%s in a file is told by the check, and never run', async (_, code) => {
  const overlay = page.locator('vite-error-overlay');
  const text = await readFile(otherWeek, 'utf8');
  await writeFile(otherWeek, text + code);
  // Asked for at once, before the change is noticed, and while nothing is known of the page yet.
  const answer = await fetch(`${site}/weeks/3-weather-table/`);
  if (answer.ok) expect(await answer.text()).not.toContain('process.exit');
  await expect
    .poll(() => overlay.locator('#code h2').textContent())
    .toMatch(/^weeks\/3-weather-table\.mdx:\d+:\d+$/);
  const frame = await overlay.locator('#code').textContent();
  expect(frame).toContain(code.trim());
  expect((await fetch(`${site}/weeks/3-weather-table/`)).status).toBe(500);
  // Astro tells a moment later that it could not make the page; that takes the place of nothing.
  await setTimeout(1000);
  expect(await overlay.locator('#code').textContent()).toBe(frame);
  await writeFile(otherWeek, text);
  await expect.poll(() => overlay.count()).toBe(0);
  // A page that is being loaded has no overlay either, and the change may not be noticed yet.
  await expect.poll(async () => (await fetch(`${site}/weeks/3-weather-table/`)).status).toBe(200);
});

test('the search finds what was just written', async () => {
  const text = await readFile(otherWeek, 'utf8');
  await writeFile(otherWeek, `${text}\nA barometer hangs beside the window.\n`);
  // A tab that is opened before would be loaded once more, and forget the key.
  await expect
    .poll(async () => (await fetch(`${site}/weeks/3-weather-table/`)).text())
    .toContain('barometer');
  const tab = await browser.newPage();
  // Its script comes in many pieces here, and the key is heard when the last one is there.
  await tab.goto(`${site}/`, { waitUntil: 'networkidle' });
  await tab.keyboard.press('/');
  await tab.getByRole('searchbox').fill('barometer');
  await expect
    .poll(() => tab.locator('.search-title').allTextContents())
    .toEqual(['Weather Table']);
  await writeFile(otherWeek, text);
});

async function edit(from: string, to: string): Promise<void> {
  const text = await readFile(week, 'utf8');
  expect(text).toContain(from);
  await writeFile(week, text.replace(from, to));
}
