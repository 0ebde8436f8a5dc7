import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { listPages, pickMoving, pickOneOfEachFacet, pickOneOfEachType } from './list-pages.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const WCAG_22_AA: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules about what a theme changes: nothing but colors. */
const COLORS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/**
 * How pages are looked at. Each is seen wide and narrow, and in both themes; the other two ways to put
 * these together change nothing but colors, which pages of one type have in common, and are looked at
 * on one of each.
 */
const VIEWS = [
  { width: 1280, colorScheme: 'light', rules: WCAG_22_AA },
  { width: 1280, colorScheme: 'dark', rules: COLORS },
  { width: 320, colorScheme: 'dark', rules: WCAG_22_AA },
  { width: 320, colorScheme: 'light', rules: COLORS },
] as const;
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
    let findings: Findings;
    beforeAll(async () => {
      server = await serve(site);
      const all = pickOneOfEachFacet(await listPages(site.outDir));
      // The words of the others are those of the real site.
      pages = site === SITES.midway ? pickMoving(all) : all;
      findings = await lookAtAll(server, pages);
    }, 600_000);
    afterAll(() => server.close());

    test('have no accessibility violation, wide and narrow, light and dark', () => {
      expect(findings.violations).toEqual([]);
      const byTheme = VIEWS.filter(({ rules }) => rules === COLORS).length;
      expect(findings.views).toBe(
        pages.length * (VIEWS.length - byTheme) + pickOneOfEachType(pages).length * byTheme,
      );
    });

    test('scroll in one direction only, at 320 pixels', () => {
      expect(findings.tooWide).toEqual([]);
    });

    test('have a name for each picture, or hide it', async () => {
      const page = await browser.newPage();
      for (const path of pickOneOfEachType(pages)) {
        await page.goto(server.url + path);
        const nameless = await page
          .locator('svg:not(svg svg)')
          .evaluateAll((pictures) =>
            pictures
              .filter(
                (picture) =>
                  !picture.closest('[aria-hidden=true]') &&
                  !picture.matches('[role=img]:is([aria-label], [aria-labelledby])'),
              )
              .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          );
        expect(nameless, path).toEqual([]);
      }
      await page.close();
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

/** Looks at every page in every view, two at a time. */
async function lookAtAll(server: Server, pages: readonly string[]): Promise<Findings> {
  const findings: Findings = { views: 0, violations: [], tooWide: [] };
  const context = await browser.newContext();
  const rest = [...pages];
  const wholly = new Set(pickOneOfEachType(pages));
  const work = async () => {
    const page = await context.newPage();
    for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
      await page.goto(server.url + path);
      // Not as an element: the policy of the pages allows none, and axe would look through it, too.
      await page.evaluate(axe);
      for (const view of VIEWS)
        if (view.rules !== COLORS || wholly.has(path)) await look(page, path, view, findings);
    }
  };
  await Promise.all([work(), work()]);
  await context.close();
  return findings;
}

async function look(page: Page, path: string, view: View, findings: Findings): Promise<void> {
  const { width, colorScheme, rules } = view;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  // A script gives blocks of code that scroll a stop for the keyboard, a moment after the change.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('pre[data-language]')].every(
      (block) => block.scrollWidth <= block.clientWidth || block.hasAttribute('tabindex'),
    ),
  );
  const { violations } = await page.evaluate(runAxe, rules);
  for (const { id, nodes } of violations)
    findings.violations.push(
      ...nodes.map(({ html }) => `${path} ${width} ${colorScheme} ${id}: ${html.slice(0, 160)}`),
    );
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  if (scrollWidth > width) findings.tooWide.push(`${path} is ${scrollWidth} pixels wide`);
  findings.views += 1;
}

/** Runs in the page, where axe's script has defined `axe`. */
function runAxe(runOnly: RunOnly): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  // What passes is not described, and no style sheet fetched again: the rules are all run.
  return axe.run({ runOnly, resultTypes: ['violations'], preload: false });
}

type View = (typeof VIEWS)[number];

/** What is wrong with the pages. */
interface Findings {
  /** How many views were looked at. */
  views: number;
  violations: string[];
  tooWide: string[];
}
