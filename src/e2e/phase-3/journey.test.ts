// What a reader of the real roadmap does: open home, follow to a week, search, narrow the search.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { SITES } from '../sites.ts';
import { FACTS } from './facts.ts';

/**
 * Runs in the page: the queries whose results do not hold the expected address. As text, because
 * the test runner rewrites `import()` in code.
 */
const FIND_MISSED = `async (engine, pairs) => {
  const { search } = await import(engine);
  const missed = [];
  for (const [query, path] of pairs) {
    const { results } = await search(query);
    const found = await Promise.all(results.map((result) => result.data()));
    if (!found.some(({ url }) => url.includes(path))) missed.push(query);
  }
  return missed;
}`;

describe.each([
  ['at the root of a host', SITES.real],
  ['below a base path', SITES.based],
])('a reader of the roadmap %s', (_, site) => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serve(site);
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('follows home to a week, and on to the next one', async () => {
    await page.goto(server.url);
    await page.getByRole('main').getByRole('link', { name: 'Containerized App' }).click();
    await page.waitForURL('**/weeks/38-docker-app/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Containerized App with Docker',
    );
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.waitForURL('**/weeks/39-ecommerce-store-v1/');
  });

  test('searches "docker", narrows by type, and opens a result by keyboard', async () => {
    await page.goto(server.url);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('searchbox').fill('docker');
    const titles = dialog.locator('.search-title');
    await expect.poll(() => titles.count()).toBeGreaterThan(3);
    await dialog.getByLabel('type').selectOption('Week');
    await expect
      .poll(() => dialog.locator('.search-results > li .meta span:first-child').allTextContents())
      .toSatisfy((types: string[]) => types.length > 0 && types.every((type) => type === 'Week'));
    expect(await titles.first().textContent()).toBe('Containerized App with Docker');
    await dialog.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/weeks/38-docker-app/**');
  });

  test('narrows by status, category and topic', async () => {
    await page.goto(server.url);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    const options = async (filter: string) =>
      (await dialog.getByLabel(filter).locator('option').allTextContents()).map((text) =>
        text.replace(/ \(\d+\)$/, ''),
      );
    await expect.poll(async () => (await options('status')).length).toBeGreaterThan(1);
    expect(await options('type')).toEqual(
      expect.arrayContaining(['Week', 'Checklist', 'Resource', 'Guide']),
    );
    expect(await options('category')).toEqual(
      expect.arrayContaining(['DevOps', 'Full Stack', 'ML']),
    );
    expect(await options('topic')).toEqual(expect.arrayContaining(['Containers', 'Payments']));
    await dialog.getByLabel('category').selectOption('ML');
    await expect
      .poll(() => dialog.locator('.search-title').allTextContents())
      .toContain('Machine Learning Model API');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
  });

  test('finds every fact of the source by searching for it', async () => {
    await page.goto(server.url);
    const expected: [query: string, path: string][] = [
      ...FACTS.weeks.map(({ title, week }): [string, string] => [title, `weeks/${week}-`]),
      ...FACTS.goals.map((goal): [string, string] => [goal, 'phases/phase-3/']),
      ...FACTS.milestones.flatMap(({ title, outcomes }) =>
        [title, ...outcomes].map((text): [string, string] => [text, 'phases/phase-3/']),
      ),
      ...[...FACTS.ideas, ...FACTS.requirements].map((text): [string, string] => [
        text,
        'weeks/52-',
      ]),
      ...FACTS.productionReadiness.flatMap(({ checks }) =>
        checks.map((text): [string, string] => [text, 'checklists/production-readiness/']),
      ),
      ...FACTS.careerReadiness.flatMap(({ checks }) =>
        checks.map((text): [string, string] => [text, 'checklists/career-readiness/']),
      ),
      ...FACTS.learningResources.flatMap(({ resources }) =>
        resources.map(({ title }): [string, string] => [title, 'resources/']),
      ),
      ...FACTS.technologyStack.flatMap(({ technologies }) =>
        technologies.map((text): [string, string] => [text, 'resources/']),
      ),
      ...FACTS.deploymentPlatforms.flatMap(({ platforms }) =>
        platforms.map((text): [string, string] => [text, 'resources/']),
      ),
      ...FACTS.bestPractices.map((text): [string, string] => [text, 'guides/best-practices/']),
      ...FACTS.productionIssues.map(({ title }): [string, string] => [
        title,
        'guides/production-issues/',
      ]),
      ...FACTS.nextSteps.map((text): [string, string] => [text, 'guides/what-comes-after/']),
    ];
    const missed = await page.evaluate<string[]>(
      `(${FIND_MISSED})(${JSON.stringify(`${server.url}pagefind/pagefind.js`)}, ${JSON.stringify(expected)})`,
    );
    expect(missed).toEqual([]);
  });
});
