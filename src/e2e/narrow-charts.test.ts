// What stays in sight where a picture is wider than the screen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

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

/** Left and right edge of each element that a selector finds. */
async function readEdges(selector: string): Promise<Edges[]> {
  const edges = await page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    }),
  );
  expect(edges.length, selector).toBeGreaterThan(0);
  return edges;
}

describe('the pictures of progress, on a narrow screen', () => {
  test.each([
    // The fixture has few weeks: it takes an even narrower screen to scroll them.
    { what: 'the days up to today', width: 150, within: '.calendar .scroll', seen: 'path.now' },
    {
      what: 'the counts',
      width: 320,
      within: '.readiness .scroll',
      seen: 'tr > :last-child:not([colspan])',
    },
    { what: 'the checks', width: 320, within: '.readiness .scroll', seen: 'tr > :first-child' },
  ])('keep $what in sight', async ({ width, within, seen }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${server.url}progress/`);
    const [frame] = await readEdges(within);
    const isScrolled = await page
      .locator(within)
      .evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(isScrolled).toBe(true);
    for (const { left, right } of await readEdges(`${within} ${seen}`)) {
      expect(left).toBeGreaterThanOrEqual((frame?.left ?? 0) - 1);
      expect(right).toBeLessThanOrEqual((frame?.right ?? 0) + 1);
    }
  });

  test('run no line of a day through the label of another', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${server.url}progress/`);
    const [deadline, today] = await Promise.all(
      ['deadline', 'today'].map(async (name) => ({
        line: await page.locator(`.burn-up line.${name}`).boundingBox(),
        label: await page.locator(`.burn-up text.${name}`).boundingBox(),
      })),
    );
    const meet = (line: Box, label: Box) =>
      line && label
        ? line.x > label.x && line.x < label.x + label.width && line.y < label.y + label.height / 2
        : undefined;
    expect(meet(today?.line, deadline?.label)).toBe(false);
    expect(meet(deadline?.line, today?.label)).toBe(false);
  });
});

type Box = { x: number; y: number; width: number; height: number } | null | undefined;

interface Edges {
  left: number;
  right: number;
}
