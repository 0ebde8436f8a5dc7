import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { listPages } from './list-pages.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const WCAG_22_AA: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules about what a theme changes: nothing but colors. */
const COLORS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries({ real: SITES.real, midway: SITES.midway, other: SITES.other }))(
  'the pages of "%s"',
  (_, site) => {
    let server: Server;
    let pages: string[];
    beforeAll(async () => {
      server = await serve(site);
      pages = await listPages(site.outDir);
    });
    afterAll(() => server.close());

    test.each([
      ['light', WCAG_22_AA],
      ['dark', COLORS],
    ] as const)(
      'have no accessibility violation on one of each type, %s',
      async (colorScheme, rules) => {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        const violations: string[] = [];
        for (const path of pickOneOfEachType(pages)) {
          await page.goto(server.url + path);
          await page.addScriptTag({ content: axe });
          const results = await page.evaluate(runAxe, rules);
          for (const { id, nodes } of results.violations)
            violations.push(...nodes.map((node) => `${path} ${id}: ${node.html.slice(0, 160)}`));
        }
        await context.close();
        expect(violations).toEqual([]);
      },
    );

    test('scroll in one direction only, at 320 pixels', async () => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      const tooWide: string[] = [];
      for (const path of pages) {
        await page.goto(server.url + path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) tooWide.push(`${path} is ${width} pixels wide`);
      }
      await context.close();
      expect(tooWide).toEqual([]);
    });

    test('say the same without script', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const path of pickOneOfEachType(pages)) {
        await page.goto(server.url + path);
        expect(await page.locator('h1').isVisible(), path).toBe(true);
        expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
      }
      await context.close();
    });
  },
);

/** Runs in the page, where axe's script has defined `axe`. */
function runAxe(runOnly: RunOnly): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  return axe.run({ runOnly });
}

/** The fixed pages, and the first entry of each collection. */
function pickOneOfEachType(pages: readonly string[]): string[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const [collection, id] = page.split('/');
    const isEntry = Boolean(id) && id !== 'by-kind';
    if (!isEntry) return true;
    if (collection === undefined || seen.has(collection)) return false;
    seen.add(collection);
    return true;
  });
}
