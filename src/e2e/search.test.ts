// The search as readers use it: by mouse, by keyboard, by address, and what it costs them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../search/search-engine.ts';
import { openSearchInNode } from '../search/testing.ts';
import { launchBrowser } from './chromium.ts';
import { listPages } from './list-pages.ts';
import { askPortal } from './search-relevance.ts';
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
    await expectStatus(/^\d+ pages found\.$/);
    expect(await dialog.locator('.search-excerpt mark').first().textContent()).toMatch(/docker/i);
    // The title stands above it already.
    const excerpt = dialog.locator('.search-excerpt').first();
    const title = (await titles.first().textContent()) ?? '';
    expect(title).not.toBe('');
    expect((await excerpt.textContent())?.startsWith(title)).toBe(false);
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
    await search('webhok');
    const correction = dialog.locator('.search-correction');
    await expect.poll(() => correction.textContent()).toContain('Did you mean webhook?');
    await expectStatus(/ for “webhook”\./);
    await correction.getByRole('button').click();
    // No page has it: neither its first letters nor what it was taken for are looked up.
    await expectStatus(/^No page for “webhok”\.$/);
    expect([await correction.count(), await titles.count()]).toEqual([0, 0]);
    const shared = await page.context().newPage();
    await shared.goto(page.url());
    await expect.poll(() => shared.getByRole('status').textContent()).toBe('No page for “webhok”.');
    await page.goBack();
    await expectStatus(/ for “webhook”\./);
    expect(await titles.count()).toBeGreaterThan(3);
  });

  test('says which words no page has, and shows what there is without them', async () => {
    await search('Kotlin docker');
    await expectStatus(
      /^\d+ pages found\. Nothing says “Kotlin”; these are the results without it\.$/,
    );
    const shown = await settledTitles();
    await page.getByRole('searchbox').fill('docker');
    await expectStatus(/^\d+ pages found\.$/);
    expect(await settledTitles()).toEqual(shown);
  });

  test.each(['C#', 'f#', '>90%', '99.9%', 'A/B', 'vue.js', 'log4j', 'web3', '検索', 'поиск'])(
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
    await expectStatus(/^No page for “docker” with these filters; \d+ pages without them\.$/);
    const count = /; (\d+) pages/.exec(await readStatus())?.[1] ?? 'none';
    await dialog.getByRole('button', { name: `Any type instead of Progress ${count}` }).click();
    await expectStatus(new RegExp(`^${count} pages found\\.$`));
    await page.goto(`${server.url}?q=docker&type=progress&topic=payments`);
    await dialog.getByRole('button', { name: `Clear all filters ${count}` }).click();
    await expectStatus(new RegExp(`^${count} pages found\\.$`));
    expect(new URL(page.url()).search).toBe('?q=docker');
  });

  test('is closed by Escape at once, also with something typed, and opened with it in the address again', async () => {
    await page.goto(`${server.url}guides/overview/`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('docker');
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.keyboard.press('/');
    await expect.poll(() => dialog.isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').inputValue()).toBe('docker');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker');
  });

  test('says when a part of the index can not be loaded, and goes on when it can', async () => {
    await page.goto(server.url);
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('docker');
    await expectStatus(/^The search could not be loaded\./);
    await page.unroute('**/*.pf_index');
    await page.getByRole('searchbox').fill('docke');
    await page.getByRole('searchbox').fill('docker');
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
  });

  test('says so when none of the pages that were found can be loaded', async () => {
    await page.goto(server.url);
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('docker');
    await expectStatus(/^The search could not be loaded\./);
    expect(await dialog.getByRole('heading').count()).toBe(0);
    await page.unroute('**/*.pf_fragment');
    await page.getByRole('searchbox').fill('docker ');
    await titles.first().waitFor();
  });

  test('says how many of the others can not be loaded, and loads them when it can', async () => {
    await search('docker');
    const more = dialog.getByRole('button', { name: /^Show \d+ more$/ }).first();
    const count = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    const shown = (await settledTitles()).length;
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await more.click();
    const again = dialog.getByRole('button', { name: `${count} could not be loaded. Try again` });
    await again.waitFor();
    expect(await again.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.unroute('**/*.pf_fragment');
    await again.click();
    await expect.poll(() => titles.count()).toBe(shown + count);
  });

  test('goes to the first result by Enter before the others are there', async () => {
    await openEmpty(server.url);
    const asked: string[] = [];
    await page.route('**/*.pf_fragment', async (route) => {
      asked.push(route.request().url());
      // The others never come.
      if (asked.length === 1) await route.continue();
    });
    await page.getByRole('searchbox').fill('docker');
    await titles.first().waitFor();
    const first = await titles.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first ?? 'nowhere'}`);
  });

  test('leaves its keys to a writing system while it composes a word', async () => {
    await search('docker');
    const input = dialog.getByRole('searchbox');
    const taken = await input.evaluate((node) =>
      ['ArrowDown', 'ArrowUp', 'Escape'].map((key) => {
        const init = { key, isComposing: true, bubbles: true, cancelable: true };
        return !node.dispatchEvent(new KeyboardEvent('keydown', init));
      }),
    );
    expect(taken).toEqual([false, false, false]);
    expect(await dialog.isVisible()).toBe(true);
    expect(await input.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('stays when a text is marked to beyond its edge, and closes by a click there', async () => {
    await search('docker');
    await settledTitles();
    const { x = 0, y = 0 } = (await dialog.locator('.search-excerpt').first().boundingBox()) ?? {};
    await page.mouse.move(x + 30, y + 5);
    await page.mouse.down();
    await page.mouse.move(5, y + 5);
    await page.mouse.up();
    expect(await dialog.isVisible()).toBe(true);
    await page.mouse.click(5, y + 5);
    await expect.poll(() => dialog.isVisible()).toBe(false);
  });

  test('reads the lines of an address as words apart', async () => {
    await page.goto(`${server.url}?q=docker%0D%0Acompose`);
    await titles.first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('docker compose');
  });

  test('leaves room for results in a low window', async () => {
    await page.setViewportSize({ width: 640, height: 360 });
    await search('docker');
    await settledTitles();
    const last = titles.last();
    await last.focus();
    const { y = 0, height = 0 } = (await last.boundingBox()) ?? {};
    const covered = await page.evaluate(
      ([at]) => document.elementFromPoint(40, at ?? 0)?.closest('.search-form') !== null,
      [y + height / 2],
    );
    expect(covered).toBe(false);
    await dialog.evaluate((node) => node.scrollTo(0, node.scrollHeight));
    const form = await dialog.locator('.search-form').boundingBox();
    expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThan(0);
  });

  test.each(['dokcer', 'Kotlin docker', 'web3 docker'])(
    'shows nothing for the first letters of "%s" before it knows the words of the pages',
    async (query) => {
      await page.goto(server.url);
      let send = () => {};
      const isSent = new Promise<void>((resolve) => (send = resolve));
      await page.route('**/words/*.json', async (route) => {
        await isSent;
        await route.continue();
      });
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill(query);
      const log = await dialog.locator('.search-body').evaluateHandle((node) => {
        const shown: string[] = [];
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const added of addedNodes)
              if (added.nodeName === 'SECTION') shown.push(added.textContent ?? '');
        }).observe(node, { childList: true });
        return shown;
      });
      await expect
        .poll(() => dialog.locator('.search-status').textContent())
        .toBe('Loading the search …');
      expect(await log.jsonValue()).toEqual([]);
      send();
      await titles.first().waitFor();
      await expectStatus(/(for “docker”|the results without it)\.$/);
      const headings = await dialog.getByRole('heading', { level: 2 }).count();
      expect(await log.jsonValue()).toHaveLength(headings);
    },
  );

  test('needs only the words that begin like those that were typed', async () => {
    const asked = listRequests();
    const loaded = () =>
      asked.flatMap((url) => /\/words\/(\w+)\.json$/.exec(url)?.[1] ?? []).toSorted();
    await search('docker volumes');
    await page.waitForLoadState('networkidle');
    expect(loaded()).toEqual(['d', 'v']);
    await page.getByRole('searchbox').fill('dokcer');
    await expectStatus(/ for “docker”\./);
    expect(loaded()).toHaveLength(27);
  });

  test('keeps what was found where the words of the pages can not be loaded', async () => {
    await page.goto(server.url);
    await page.route('**/words/*.json', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('docker');
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
    await page.waitForLoadState('networkidle');
    expect(await titles.count()).toBeGreaterThan(3);
    await expectStatus(/pages found/);
  });

  test('reads out what it ends with, and not each letter on the way', async () => {
    await openEmpty(server.url);
    const log = await dialog.getByRole('status').evaluateHandle((node) => {
      const heard: (string | null)[] = [];
      new MutationObserver(() => heard.push(node.textContent)).observe(node, { childList: true });
      return heard;
    });
    const seen = dialog.locator('.search-status');
    await page.getByRole('searchbox').pressSequentially('docker compose');
    await expect.poll(() => seen.textContent()).toMatch(/pages found/);
    await expectStatus(/pages found/);
    await expect.poll(async () => (await readStatus()) === (await seen.textContent())).toBe(true);
    const heard = await log.jsonValue();
    expect(heard.length).toBeLessThan('docker compose'.length / 2);
    expect(heard.at(-1)).toBe(await seen.textContent());
  });

  describe('on its way', () => {
    let send: () => void;
    const open = async () => {
      await page.goto(`${server.url}resources/`);
      const isSent = new Promise<void>((resolve) => (send = resolve));
      await page.route('**/search-dialog*.js', async (route) => {
        await isSent;
        await route.continue();
      });
      await page.keyboard.press('/');
    };

    test('keeps what is typed', async () => {
      await open();
      await page.keyboard.type('/dockk');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('er c');
      send();
      await titles.first().waitFor();
      await page.keyboard.type('ompose');
      expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe(
        'docker compose',
      );
      await expect.poll(() => new URL(page.url()).search).toBe('?q=docker+compose');
    });

    test('keeps Enter, which leads to the first result', async () => {
      await open();
      await page.keyboard.type('docker compose');
      await page.keyboard.press('Enter');
      send();
      await page.waitForURL('**/resources/docker-compose/');
    });

    test('is not opened any more after Escape, and can be opened anew', async () => {
      await open();
      await page.keyboard.type('docker');
      await page.keyboard.press('Escape');
      await page.getByRole('searchbox').focus();
      const loaded = page.waitForResponse('**/search-dialog*.js');
      send();
      await loaded;
      await page.waitForLoadState('networkidle');
      expect(await dialog.count()).toBe(0);
      await page.getByRole('link', { name: 'Search', exact: true }).click();
      await dialog.waitFor();
      expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('');
    });

    test('takes nothing from another field', async () => {
      await open();
      const field = page.getByRole('main').getByRole('searchbox');
      await field.focus();
      await page.keyboard.type('red/is');
      expect(await field.inputValue()).toBe('red/is');
      send();
      await dialog.waitFor();
      expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('');
    });
  });

  test.each([
    ['when it is opened', '', () => page.keyboard.press('/')],
    ['when its address is opened', '?q=docker', () => Promise.resolve()],
  ])('that can not be loaded leads to the indexes and says so, %s', async (_, search, open) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => {
      // The browser itself complains of transitions between pages that are not finished.
      if (!message.includes('ViewTransition')) errors.push(message);
    });
    await page.route('**/search-dialog*.js', (route) => route.abort());
    await page.goto(`${server.url}weeks/${search}`, { waitUntil: 'commit' });
    await page.waitForLoadState('load');
    await open();
    await page.waitForURL('**/search/#search-failed');
    const notice = page.getByText('The search could not be loaded.');
    expect(await notice.isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await page.goto(`${server.url}search/`);
    expect(await notice.isVisible()).toBe(false);
  });

  test('that can not be loaded on the page of the indexes leaves the keys to the page', async () => {
    await page.route('**/search-dialog*.js', (route) => route.abort());
    await page.goto(`${server.url}search/`);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#search-failed');
    await page.evaluate(() => {
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.body.dataset['key'] = `${key} ${defaultPrevented ? 'taken' : 'left'}`;
      });
    });
    await page.keyboard.press('a');
    expect(await page.evaluate(() => document.body.dataset['key'])).toBe('a left');
  });

  test('cuts off a long search of before, and names it as a whole', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    const long = `docker ${'compose volumes '.repeat(8)}`.trim();
    await search(long);
    await titles.first().click();
    await page.waitForURL((url) => url.searchParams.get('q') === null);
    await page.keyboard.press('/');
    const chip = dialog.getByRole('button', { name: long, exact: true });
    expect(await chip.getAttribute('title')).toBe(long);
    const { width = 0, height = 0 } = (await chip.boundingBox()) ?? {};
    expect(width).toBeLessThan(320);
    expect(height).toBeLessThan(50);
    expect(await dialog.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(false);
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

  test('open their list below, with all buttons where they were', async () => {
    await search('docker');
    const buttons = dialog.locator('summary');
    const places = () =>
      buttons.evaluateAll((all) =>
        all.map((button) => {
          const { x, y } = button.getBoundingClientRect();
          return [button.textContent.trim(), x, y];
        }),
      );
    const before = await places();
    expect(before.length).toBeGreaterThan(2);
    await buttons.filter({ hasText: 'Topic' }).focus();
    await page.keyboard.press('Enter');
    const chip = dialog.getByRole('group', { name: 'Topic' }).getByRole('button').first();
    await chip.waitFor();
    expect(await places()).toEqual(before);
    await page.keyboard.press('Tab');
    expect(await chip.evaluate((node) => node === document.activeElement)).toBe(true);
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

  test('is as it was when the search is closed, and Back leads to the page before', async () => {
    await page.goto(`${server.url}weeks/`);
    await search('docker');
    const type = dialog.getByRole('group', { name: 'Type' });
    await type.getByRole('button', { name: /^Week/ }).click();
    await type.getByRole('button', { name: /^Guide/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker&type=week&type=guide');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.url()).toBe(server.url);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${server.url}weeks/`);
    expect(await dialog.count()).toBe(0);
  });

  test('keeps what is not of the search, while it is open and when it is closed', async () => {
    await page.goto(`${server.url}weeks/?utm=mail&q=docker`);
    await titles.first().waitFor();
    const type = dialog.getByRole('group', { name: 'Type' });
    await type.getByRole('button', { name: /^Week/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker&type=week&utm=mail');
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).search).toBe('?utm=mail');
    await page.keyboard.press('/');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker&type=week&utm=mail');
    await page.goBack();
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?utm=mail');
  });

  test('is the page’s own again also when the search was loaded anew', async () => {
    await page.goto(`${server.url}resources/?topic=testing`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox', { name: 'Search' }).fill('docker');
    await titles.first().waitFor();
    await page.reload();
    await titles.first().waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    await expect.poll(() => new URL(page.url()).search).toBe('?topic=testing');
    await page.getByRole('searchbox', { name: 'Search' }).fill('docker');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?topic=testing');
  });

  test('has the search again when it is opened while it is being left', async () => {
    await search('docker');
    // A browser that takes its time on the way back.
    await page.evaluate(() => {
      const go = history.go.bind(history);
      history.go = (steps) => void setTimeout(() => go(steps), 500);
      addEventListener('popstate', () => document.body.classList.add('has-gone-back'));
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.locator('body.has-gone-back').waitFor();
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toBe('?q=docker');
    await page.goBack();
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
  });

  test('that a browser does not let be changed does not keep from searching', async () => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Too many calls.', 'SecurityError');
      };
      Object.assign(history, { replaceState: refuse, pushState: refuse });
    });
    await search('docke');
    await page.getByRole('searchbox').pressSequentially('r');
    await expectStatus(/^\d+ pages found\.$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
  });

  test.each([
    ['?q=docker&type=foo', '?q=docker'],
    ['?q=docker&type=Resource', '?q=docker&type=resource'],
    ['?q=docker&type=foo&type=WEEK&topic=bar', '?q=docker&type=week'],
    ['?utm=mail&q=docker&type=foo&verbatim=0', '?q=docker&utm=mail'],
  ])('%s is read as %s: no filter that nobody sees', async (given, read) => {
    await page.goto(`${server.url}${read}`);
    await titles.first().waitFor();
    const wanted = await settledTitles();
    await page.goto('about:blank');
    await page.goto(`${server.url}${given}`);
    await titles.first().waitFor();
    expect(await settledTitles()).toEqual(wanted);
    expect(new URL(page.url()).search).toBe(read);
    const isLeftOut = /[?&]\w+=(foo|bar)/.test(given);
    await expectStatus(isLeftOut ? /There (is|are) no filters? “foo”/ : /found\.$/);
    const pressed = dialog.locator('[aria-pressed="true"]');
    expect(await pressed.count()).toBe(new URLSearchParams(read).getAll('type').length);
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
    expect(before.filter((url) => /pagefind|search-dialog|\/words\//.test(url))).toEqual([]);
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

test.each(['real', 'midway', 'other'] as const)(
  'the number of each week of the roadmap "%s" leads to it first, however it is written',
  async (name) => {
    const { outDir } = SITES[name];
    const served = await serve(SITES[name]);
    const engine = await openSearchInNode(outDir, served.url);
    const ask = askPortal(engine);
    const weeks = (await listPages(outDir)).flatMap((path) => {
      const number = /^weeks\/(\d+)-/.exec(path)?.[1];
      return number === undefined ? [] : [{ path, number }];
    });
    const queries = weeks.flatMap(({ path, number }) =>
      [`Week ${number}`, `week${number}`, `week 0${number}`, `w${number}`, `#${number}`].map(
        (query) => ({ query, path: `/${path}` }),
      ),
    );
    const found = [];
    for (const { query } of queries) found.push({ query, path: (await ask(query))[0] });
    expect(weeks.length).toBeGreaterThan(2);
    expect(found).toEqual(queries);
    await served.close();
  },
);

test('a word finds the same, whatever was searched for before', async () => {
  const { outDir } = SITES.real;
  const served = await serve(SITES.real);
  const words = ['docker', 'server', 'app', 'feed', 'log', 'back', 'add', 'req', 'serv', 'int'];
  const others = ['dockerize', 'dockerfile', 'service', 'application', 'feedback', 'logger'];
  others.push('background', 'address', 'request', 'interview');
  const count = async (engine: SearchEngine, query: string) =>
    (await engine.search(query)).results.length;
  const used = await openSearchInNode(outDir, served.url);
  for (const word of [...others, ...words]) await used.search(word);
  const later: number[] = [];
  for (const word of words) later.push(await count(used, word));
  const first: number[] = [];
  for (const word of words)
    first.push(await count(await openSearchInNode(outDir, served.url), word));
  expect(first).toEqual(later);
  await served.close();
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

async function readStatus(): Promise<string> {
  return (await dialog.getByRole('status').textContent()) ?? '';
}

/** What is read out in the end, a moment after it is seen. */
async function expectStatus(expected: RegExp): Promise<void> {
  await expect.poll(readStatus).toMatch(expected);
}

/** The titles once they stay the same: one group comes after the other, and a machine may be busy. */
async function settledTitles(): Promise<string[]> {
  let last: string[] = [];
  const areSettled = async () => {
    const before = last;
    last = await titles.allTextContents();
    return last.length > 0 && before.join() === last.join();
  };
  await expect.poll(areSettled, { interval: 400 }).toBe(true);
  return last;
}

function listRequests(): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}
