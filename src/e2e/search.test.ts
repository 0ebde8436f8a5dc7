// The search as readers use it: by mouse, by keyboard, by address, and what it costs them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const KB = 1000;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page: what has come over the wire from now on to the first result, in bytes. */
const COUNT_BYTES = `() => {
  const start = performance.now();
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.search-title')) return;
      observer.disconnect();
      const end = performance.now();
      const loaded = performance
        .getEntriesByType('resource')
        .filter(({ startTime, responseEnd }) => startTime >= start && responseEnd <= end);
      resolve(loaded.reduce((sum, { transferSize }) => sum + transferSize, 0));
    }).observe(document.body, { childList: true, subtree: true });
  });
}`;

let server: Server;
let midway: Server;
let browser: Browser;
let page: Page;
let dialog: Locator;
let titles: Locator;

beforeAll(async () => {
  server = await serve(SITES.real);
  midway = await serve(SITES.midway);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await midway.close();
});
beforeEach(async () => {
  // A context of its own: an empty cache, and no searches before.
  page = await (await browser.newContext()).newPage();
  dialog = page.getByRole('dialog', { name: 'Search' });
  titles = dialog.locator('.search-title');
});
afterEach(() => page.context().close());

describe('the dialog', () => {
  test.each([
    ['the button', () => page.getByRole('link', { name: 'Search' }).click()],
    ['Control K', () => page.keyboard.press('Control+k')],
    ['/', () => page.keyboard.press('/')],
  ])('is opened by %s, and gives the focus back when it is closed', async (_, open) => {
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Search' }).focus();
    await open();
    const input = dialog.getByRole('searchbox');
    await expect.poll(() => input.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(
      /^Search/,
    );
  });

  test('shows the best pages, then the others by type, and says how many there are', async () => {
    await search('docker');
    const headings = dialog.getByRole('heading', { level: 2 });
    await expect.poll(() => headings.count()).toBeGreaterThan(2);
    expect((await headings.allTextContents())[0]).toBe('Best matches');
    expect(await dialog.getByRole('status').textContent()).toMatch(/^\d+ pages found\.$/);
    expect(await dialog.locator('.search-excerpt mark').first().textContent()).toMatch(/docker/i);
    const place = dialog.locator('.search-place');
    expect(await place.first().textContent()).toMatch(/^[A-Z][a-z]+ › ./);
  });

  test('is used by arrow keys: down to a result, up to the query, Enter for the first', async () => {
    await search('docker');
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('search-title');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    const first = await titles.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first ?? 'nowhere'}`);
  });

  test('says what it takes a slip for, and takes it as it is typed when asked to', async () => {
    await search('dokcer');
    const correction = dialog.locator('.search-correction');
    await expect.poll(() => correction.textContent()).toContain('Did you mean docker?');
    expect(await dialog.getByRole('status').textContent()).toContain('for “docker”');
    await correction.getByRole('button').click();
    await expect.poll(() => correction.count()).toBe(0);
  });

  test('says which words no page has, and shows what there is without them', async () => {
    await search('Kotlin docker');
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toMatch(/^\d+ pages found\. Nothing says “Kotlin”; these are the results without it\.$/);
    const shown = await settledTitles();
    await page.getByRole('searchbox').fill('docker');
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toMatch(/^\d+ pages found\.$/);
    expect(await settledTitles()).toEqual(shown);
  });

  test.each(['C#', 'f#', '>90%', '99.9%', 'A/B', 'vue.js', 'log4j', 'web3'])(
    'finds no page by the first letters of %s, which none has',
    async (query) => {
      await search('docker');
      await page.getByRole('searchbox').fill(query);
      await expect
        .poll(() => dialog.getByRole('status').textContent())
        .toBe(`No page for “${query}”.`);
      expect(await titles.count()).toBe(0);
    },
  );

  test('does not look for a letter, which begins too many words', async () => {
    await openEmpty(server.url);
    const asked = listRequests();
    await page.getByRole('searchbox').pressSequentially('c');
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toBe('Type to search, or choose what to see.');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('.pf_index'))).toEqual([]);
    await page.getByRole('searchbox').pressSequentially('i');
    await titles.first().waitFor();
  });

  test('without a page to show says what to try instead', async () => {
    await search('zzzqqq docker');
    await page.getByRole('searchbox').fill('zzzqqq xxyyqq');
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toBe('No page for “zzzqqq xxyyqq”.');
    const tip = dialog.getByRole('link', { name: 'indexes and topics' });
    expect(await tip.getAttribute('href')).toBe('/search/');
    // What a choice keeps away can be had back by dropping the choice.
    await page.goto(`${server.url}?q=docker&type=progress`);
    await dialog.getByRole('button', { name: 'Any type instead of progress' }).click();
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
  });

  test('is closed by Escape at once, also with something typed, and opened with it in the address again', async () => {
    await page.goto(`${server.url}guides/overview/`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('docker');
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('/');
    await expect.poll(() => dialog.isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').inputValue()).toBe('docker');
    expect(new URL(page.url()).search).toBe('?q=docker');
  });

  test('says when a part of the index can not be loaded, and goes on when it can', async () => {
    await page.goto(server.url);
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('docker');
    const status = dialog.getByRole('status');
    await expect.poll(() => status.textContent()).toContain('The search could not be loaded.');
    await page.unroute('**/*.pf_index');
    await page.getByRole('searchbox').fill('docke');
    await page.getByRole('searchbox').fill('docker');
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
  });

  test('keeps what was found where the words for slips can not be loaded', async () => {
    await page.goto(server.url);
    await page.route('**/words.json', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('docker');
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
    await page.waitForLoadState('networkidle');
    expect(await titles.count()).toBeGreaterThan(3);
    expect(await dialog.getByRole('status').textContent()).toMatch(/pages found/);
  });

  test('remembers what led somewhere, until it is to forget', async () => {
    await search('docker');
    await titles.first().click();
    await page.waitForURL((url) => url.searchParams.get('q') === null);
    await page.keyboard.press('/');
    await dialog.getByRole('button', { name: 'docker' }).click();
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
    await page.getByRole('searchbox').fill('');
    await dialog.getByRole('button', { name: 'Forget them' }).click();
    await expect.poll(() => dialog.getByRole('button', { name: 'docker' }).count()).toBe(0);
  });

  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility violation at %i pixels, %s', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await search('dokcer');
    await dialog.locator('.search-correction').waitFor();
    await dialog.getByText('Topic').click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>(`axe.run('dialog')`);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const isTooWide = await dialog.evaluate((node) => node.scrollWidth > node.clientWidth);
    expect(isTooWide).toBe(false);
  });
});

describe('the chips', () => {
  test('narrow what is found, with counts that follow the query', async () => {
    await search('docker');
    const type = dialog.getByRole('group', { name: 'Type' });
    const week = type.getByRole('button', { name: /^Week/ });
    const count = Number((await week.textContent())?.match(/\d+/)?.[0]);
    await week.click();
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toBe(`${count} ${count === 1 ? 'page' : 'pages'} found.`);
    expect(await week.getAttribute('aria-pressed')).toBe('true');
    expect(await week.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.getByRole('searchbox').fill('docker compose volumes kubernetes');
    await expect.poll(async () => (await week.textContent())?.match(/\d+/)?.[0]).not.toBe(count);
  });

  test('combine: of one filter either, of several all', async () => {
    await openEmpty(midway.url);
    await dialog.getByText('Status').click();
    const status = dialog.getByRole('group', { name: 'Status' });
    const chips = status.getByRole('button');
    await expect.poll(() => chips.count()).toBe(4);
    const counts = (await chips.allTextContents()).map((text) =>
      Number(/\d+/.exec(text)?.[0] ?? 0),
    );
    await chips.nth(0).click();
    await chips.nth(1).click();
    const both = (counts[0] ?? 0) + (counts[1] ?? 0);
    await expect.poll(() => dialog.getByRole('status').textContent()).toBe(`${both} pages found.`);
    await dialog
      .getByRole('group', { name: 'Type' })
      .getByRole('button', { name: /^Week/ })
      .click();
    await expect.poll(() => dialog.getByRole('status').textContent()).toBe(`${both} pages found.`);
  });
});

describe('the address', () => {
  test('has the search in it: it can be shared, and Back leads out of a filter and of the search', async () => {
    await search('docker');
    await dialog
      .getByRole('group', { name: 'Type' })
      .getByRole('button', { name: /^Week/ })
      .click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker&type=week');
    const shown = await settledTitles();
    const shared = await page.context().newPage();
    await shared.goto(page.url());
    await expect.poll(() => shared.locator('.search-title').allTextContents()).toEqual(shown);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker');
    await expect.poll(() => titles.count()).toBeGreaterThan(shown.length);
    await page.goBack();
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is the library’s own again, and so is what it shows, when the search over it is closed', async () => {
    await page.goto(`${server.url}resources/?topic=testing`);
    const count = page.locator('.library-count');
    await expect.poll(() => count.textContent()).toMatch(/^\d+ of \d+ resources$/);
    const shown = await count.textContent();
    await page.keyboard.press('/');
    await page.getByRole('searchbox', { name: 'Search' }).fill('docker');
    await titles.first().waitFor();
    await dialog.getByText('Topic').click();
    await dialog.getByRole('group', { name: 'Topic' }).getByRole('button').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('topic')).not.toBe('testing');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?topic=testing');
    expect(await count.textContent()).toBe(shown);
  });

  test('with a search opens it on every page, also on that of the library', async () => {
    await page.goto(`${server.url}resources/?q=docker&type=week`);
    await expect.poll(() => titles.count()).toBeGreaterThan(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('is as it was when the search is closed', async () => {
    await search('docker');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});

describe('what it costs', () => {
  test('nothing before a reader shows that they want it', async () => {
    const asked = listRequests();
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const before = [...asked];
    await page.keyboard.press('PageDown');
    await page.mouse.move(400, 500);
    await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
    expect(asked).toEqual(before);
    expect(before.filter((url) => /pagefind|search-dialog|words\.json/.test(url))).toEqual([]);
    await page.getByRole('link', { name: 'Search' }).hover();
    await expect.poll(() => asked.some((url) => url.endsWith('pagefind.js'))).toBe(true);
  });

  test.each(['docker', 'docker compose volumes', 'how do i verify a webhook'])(
    'at most 120 KB up to the first result for "%s"',
    async (query) => {
      await page.goto(server.url, { waitUntil: 'networkidle' });
      await page.evaluate(`void (window.bytes = (${COUNT_BYTES})())`);
      // As fast as a program can type: letters in between would be looked up as well.
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill(query);
      const bytes = await page.evaluate<number>('window.bytes');
      console.log(`${query}: ${(bytes / KB).toFixed(1)} KB`);
      expect(bytes).toBeGreaterThan(50 * KB);
      expect(bytes).toBeLessThanOrEqual(120 * KB);
    },
  );
});

test('without script the button leads to the indexes of weeks and resources', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(server.url);
  await plain.getByRole('link', { name: 'Search' }).click();
  await plain.waitForURL('**/search/');
  const links = await plain.getByRole('main').getByRole('link').allTextContents();
  expect(links).toEqual(expect.arrayContaining(['Weeks', 'Checklists', 'Guides']));
  await context.close();
});

async function openEmpty(url: string): Promise<void> {
  await page.goto(url);
  await page.keyboard.press('/');
  await dialog.getByRole('group', { name: 'Type' }).getByRole('button').first().waitFor();
}

async function search(query: string): Promise<void> {
  await page.goto(server.url);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(query);
  await titles.first().waitFor();
}

/** The titles once they stay the same. */
async function settledTitles(): Promise<string[]> {
  let last: string[] = [];
  await expect
    .poll(async () => {
      const before = last;
      last = await titles.allTextContents();
      return last.length > 0 && before.join() === last.join();
    })
    .toBe(true);
  return last;
}

function listRequests(): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}
