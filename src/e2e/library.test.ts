// The library of resources as a reader narrows it: by mouse and by keyboard, over the address and the
// way back, and without script.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => page.context().close());

describe('narrowing', () => {
  test('adds up between facets and widens within one, and every count follows', async () => {
    await open();
    expect(await readCount()).toBe('13 resources');
    await choose('topic', 'messaging');
    await expectCount('3 of 13 resources');
    expect(await listTitles()).toEqual(['Eclipse Mosquitto', 'MQTT Version 5.0', 'ntfy']);
    expect(await countOf('kind', 'tool')).toBe('1');
    expect(await countOf('topic', 'web')).toBe('4');

    await choose('kind', 'tool');
    await expectCount('1 of 13 resources');
    await choose('topic', 'operations');
    await expectCount('2 of 13 resources');
    expect(await listTitles()).toEqual(['Eclipse Mosquitto', 'restic']);
    expect(search()).toBe('?topic=messaging&topic=operations&kind=tool');
    expect(await page.locator('.facet a[aria-current]').allInnerTexts()).toHaveLength(3);
  });

  test('leaves no way into what has no resources', async () => {
    await open('?topic=messaging');
    await expectCount('3 of 13 resources');
    expect(await valueOf('kind', 'book').getAttribute('href')).toBeNull();
    expect(await valueOf('kind', 'book').getAttribute('aria-disabled')).toBe('true');
  });

  test('takes out one thing, or everything', async () => {
    await open('?topic=messaging&kind=tool&words=broker');
    await expectCount('1 of 13 resources');
    await page.getByRole('link', { name: 'Leave out Tool' }).click();
    await expectCount('2 of 13 resources');
    expect(search()).toBe('?topic=messaging&words=broker');
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expectCount('13 resources');
    expect(search()).toBe('');
    expect(await page.getByLabel('Filter by words').inputValue()).toBe('');
  });

  test('by words looks at title, topic and summary while they are typed', async () => {
    await open();
    await page.getByLabel('Filter by words').pressSequentially('python');
    await expect.poll(listTitles).toEqual(['MicroPython documentation', 'FastAPI']);
    expect(search()).toBe('?words=python');
    await page.goBack();
    await expectCount('13 resources');
  });

  test('says what to leave out where nothing is left', async () => {
    await open('?topic=messaging&kind=book');
    await expectCount('0 of 13 resources');
    const ways = page.locator('[data-drops] a');
    expect(await ways.allInnerTexts()).toEqual([
      'Without Book: 3',
      'Without Messaging: 1',
      'Everything: 13',
    ]);
    await ways.first().click();
    await expectCount('3 of 13 resources');
    expect(await page.locator('[data-empty]').isVisible()).toBe(false);
  });

  test('makes cards as the page was built with them', async () => {
    await open();
    const built = await listCards();
    await page.getByLabel('Sort by').selectOption('title');
    await expect.poll(search).toBe('?sort=title');
    const made = await listCards();
    expect(made).not.toEqual(built);
    expect(made.toSorted()).toEqual(built.toSorted());
  });
});

describe('sorting', () => {
  test.each([
    ['title', 'Eclipse Mosquitto'],
    ['time', 'Raspberry Pi microcontroller documentation'],
    ['level', 'MicroPython documentation'],
  ])('by %s begins with "%s"', async (sort, first) => {
    await open();
    await page.getByLabel('Sort by').selectOption(sort);
    await expect.poll(async () => (await listTitles())[0]).toBe(first);
    await expect.poll(search).toBe(`?sort=${sort}`);
  });
});

describe('the address', () => {
  test('leads back through each step, and forward again', async () => {
    await open();
    await choose('topic', 'web');
    await expectCount('4 of 13 resources');
    await choose('kind', 'library');
    await expectCount('2 of 13 resources');
    await page.goBack();
    await expectCount('4 of 13 resources');
    await page.goBack();
    await expectCount('13 resources');
    await page.goForward();
    await expectCount('4 of 13 resources');
  });

  test('opens the same view for somebody else', async () => {
    await open('?topic=web&topic=devices&status=read&sort=title');
    await expectCount('2 of 13 resources');
    expect(await page.getByLabel('Sort by').inputValue()).toBe('title');
    expect(await listTitles()).toEqual([
      'MicroPython documentation',
      'Raspberry Pi microcontroller documentation',
    ]);
    const links = page.locator('.facet a[aria-current=true] .facet-name');
    expect(await links.allInnerTexts()).toEqual(['Devices', 'Web', 'Read']);
  });

  test('of a value is left behind with its heading, and found again', async () => {
    await open('topic/web/');
    await expectCount('4 of 13 resources');
    expect(await page.title()).toMatch(/^Web \| /);
    await choose('kind', 'library');
    await expectCount('2 of 13 resources');
    expect(new URL(page.url()).pathname).toBe('/resources/');
    expect(search()).toBe('?topic=web&kind=library');
    expect(await page.locator('h1').innerText()).toBe('Resource library');
    await page.goBack();
    await expectCount('4 of 13 resources');
    expect(await page.locator('h1').innerText()).toBe('Web');
  });

  test('of a link is the view that it leads to, for a new tab', async () => {
    await open('?topic=web');
    await expectCount('4 of 13 resources');
    const link = await valueOf('kind', 'library').getAttribute('href');
    expect(link).toBe('/resources/?topic=web&kind=library');
  });
});

describe('the keyboard', () => {
  test('narrows, and stays where it is', async () => {
    await open();
    await valueOf('cost', 'free').focus();
    await page.keyboard.press('Enter');
    await expect.poll(search).toBe('?cost=free');
    expect(await valueOf('cost', 'free').evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    await expect.poll(search).toBe('');
  });

  test('goes on to the next thing when it has taken one out', async () => {
    await open('?topic=web&kind=library');
    await expectCount('2 of 13 resources');
    await page.getByRole('link', { name: 'Leave out Web' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(readFocus).toBe('Leave out Library');
    await page.keyboard.press('Enter');
    await expect.poll(readFocus).toBe('13 resources');
  });

  test('opens the filters on a phone, and closes them', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    const filters = page.locator('.library-filters');
    expect(await filters.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters' }).focus();
    await page.keyboard.press('Enter');
    expect(await filters.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.library-done').innerText()).toBe('Show 2 resources');
    await page.locator('.library-done').click();
    expect(await filters.isVisible()).toBe(false);
    expect(await listTitles()).toHaveLength(2);
  });
});

describe('without script', () => {
  test('a value leads to a page of its resources, which leads back', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.url}resources/`);
    expect(await plain.getByLabel('Filter by words').isVisible()).toBe(false);
    await plain.locator('.facet a[data-slug=messaging]').click();
    expect(new URL(plain.url()).pathname).toBe('/resources/topic/messaging/');
    expect(await plain.locator('h1').innerText()).toBe('Messaging');
    expect(await plain.locator('.library-card').count()).toBe(3);
    await plain.getByRole('link', { name: 'Leave out Messaging' }).click();
    expect(await plain.locator('.library-card').count()).toBe(13);
    await context.close();
  });
});

test('nothing of the resources is downloaded before they are narrowed', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}resources/`, { waitUntil: 'networkidle' });
  expect(requests).not.toContain('/resources/library.json');
  await choose('topic', 'web');
  await expectCount('4 of 13 resources');
  expect(requests.filter((path) => path === '/resources/library.json')).toHaveLength(1);
});

test('a value still leads somewhere when the list cannot be loaded', async () => {
  await page.route('**/library.json', (route) => route.abort());
  await open();
  await choose('topic', 'web');
  await page.waitForURL('**/resources/topic/web/');
  expect(await page.locator('.library-card').count()).toBe(4);
});

test.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('is accessible when narrowed, at %i pixels, %s', async (width, colorScheme) => {
  const context = await browser.newContext({ colorScheme });
  page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  for (const query of ['?topic=web&kind=library', '?topic=messaging&kind=book']) {
    await open(query);
    await expect.poll(readCount).toMatch(/ of 13 resources$/);
    if (width < 1000) await page.getByRole('button', { name: 'Filters' }).click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

async function open(path = ''): Promise<void> {
  await page.goto(`${server.url}resources/${path}`);
}

function valueOf(facet: string, slug: string) {
  return page.locator(`.facet a[data-facet="${facet}"][data-slug="${slug}"]`);
}

async function choose(facet: string, slug: string): Promise<void> {
  await valueOf(facet, slug).click();
}

async function countOf(facet: string, slug: string): Promise<string> {
  return valueOf(facet, slug).locator('.facet-count').innerText();
}

async function readCount(): Promise<string> {
  return page.locator('.library [role=status]').innerText();
}

async function expectCount(text: string): Promise<void> {
  await expect.poll(readCount).toBe(text);
}

async function listTitles(): Promise<string[]> {
  return page.locator('.library-card .card-title').allInnerTexts();
}

/** The markup of the cards, without the space between elements. */
async function listCards(): Promise<string[]> {
  const cards = await page
    .locator('[data-cards] > li')
    .evaluateAll((items) => items.map(({ outerHTML }) => outerHTML));
  return cards.map((html) => html.replaceAll(/\s+/g, ' ').replaceAll(/(?<=>) | (?=<)/g, ''));
}

function search(): string {
  return new URL(page.url()).search;
}

async function readFocus(): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.replaceAll(/\s+/g, ' ') ?? '');
}
