// What a reader of the real roadmap does: open home, follow to a week, search, narrow the search.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { openSearchInNode } from '../../search/testing.ts';
import { serve, type Server } from '../serve.ts';
import { SITES } from '../sites.ts';
import { FACTS } from './facts.ts';

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
    await dialog.getByRole('button', { name: /^Week/ }).click();
    await expect
      .poll(() => dialog.locator('.search-place').allTextContents())
      .toSatisfy(
        (places: string[]) => places.length > 0 && places.every((p) => p.startsWith('Weeks')),
      );
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
    const list = (filter: string) => dialog.getByRole('group', { name: filter });
    const values = async (filter: string) =>
      (await list(filter).getByRole('button', { includeHidden: true }).allTextContents()).map(
        (text) => text.replace(/ \d+$/, ''),
      );
    await expect.poll(() => list('Type').count()).toBe(1);
    await expect
      .poll(() => values('Type'))
      .toEqual(expect.arrayContaining(['Week', 'Checklist', 'Resource', 'Guide']));
    await dialog.getByText('Category').click();
    expect(await values('Category')).toEqual(
      expect.arrayContaining(['DevOps', 'Full Stack', 'ML']),
    );
    await list('Category').getByRole('button', { name: /^ML/ }).click();
    await dialog.getByText('Topic').click();
    expect(await values('Topic')).toContain('Machine learning');
    await expect
      .poll(() => dialog.locator('.search-title').allTextContents())
      .toContain('Machine Learning Model API');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
  });

  test('finds every fact of the source by searching for it', async () => {
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
    const search = await openSearchInNode(site.outDir, server.url);
    const missed: string[] = [];
    for (const [query, path] of expected) {
      const { results } = await search.search(query);
      // Among the first ones, so that they are seen.
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.load()));
      if (!pages.some(({ url }) => url.includes(path))) missed.push(query);
    }
    expect(missed).toEqual([]);
  });
});
