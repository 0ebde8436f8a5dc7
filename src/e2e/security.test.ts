// The policy of every page, with everything on it in use: nothing is refused, because nothing that the
// policy refuses is there; nothing comes from another host, and no cookie is set.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEME_SCRIPT } from '../shell/theme-script.ts';
import { launchBrowser } from './chromium.ts';
import { fileOfPage, listPages, pickMoving, pickOneOfEachType } from './list-pages.ts';
import { serve, type Server } from './serve.ts';
import { SITES } from './sites.ts';

const POLICY =
  /<meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/** The one script that stands in the pages themselves. */
const OWN_SCRIPT = `'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries({ based: SITES.based, midway: SITES.midway, other: SITES.other }))(
  'the pages of "%s"',
  (_, site) => {
    let server: Server;
    let pages: string[];
    beforeAll(async () => {
      // As a host that reads `_headers` and one that does not, at once: both policies have to hold.
      server = await serve(site, { sendHeaders: true });
      pages = await listPages(site.outDir);
    });
    afterAll(() => server.close());

    test('begin with a policy that allows one script, and no style but by its digest', async () => {
      for (const path of pages) {
        const html = await readFile(fileOfPage(site.outDir, path), 'utf8');
        const [, policy = ''] = POLICY.exec(html) ?? [];
        const sources = new Map(
          policy.split('; ').map((directive): [string, string[]] => {
            const [name = '', ...values] = directive.split(' ');
            return [name, values];
          }),
        );
        expect(sources.get('default-src'), path).toEqual(["'none'"]);
        expect(sources.get('script-src'), path).toEqual([
          "'self'",
          "'wasm-unsafe-eval'",
          OWN_SCRIPT,
        ]);
        for (const name of ['base-uri', 'form-action', 'object-src'])
          expect(sources.get(name), path).toEqual(["'none'"]);
        const all = [...sources.values()].flat();
        const known = /^'(?:none|self|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$/;
        expect(
          all.filter((source) => !known.test(source)),
          path,
        ).toEqual([]);
      }
    });

    test('are used without a violation, a request to another host, or a cookie', async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          wrong.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.origin !== new URL(server.url).origin)
          wrong.push(`${page.url()} asks for ${request.url()}`);
      });
      // Of the same words, what can be used on a page is the same.
      const themed = new Set(pickOneOfEachType(pages));
      for (const path of site === SITES.midway ? pickMoving(pages) : pages) {
        await page.goto(server.url + path);
        if (themed.has(path)) await useThemes(page);
        await useEverything(page);
      }
      await search(page);
      expect(wrong).toEqual([]);
      expect(await listCookies(context, page)).toEqual([]);
      await context.close();
    });
  },
);

test('a script, a style and a frame that are not the site’s own are refused', async () => {
  const server = await serve(SITES.midway);
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    const link = Object.assign(document.createElement('a'), { href: '#', id: 'bad' });
    link.setAttribute('onclick', 'document.title = "run"');
    link.setAttribute('style', 'position: fixed; inset: 0; z-index: 99');
    document.body.append(script, link);
    link.click();
  });
  expect(await page.title()).not.toBe('run');
  expect(await page.locator('#bad').evaluate((link) => getComputedStyle(link).position)).toBe(
    'static',
  );
  await page.close();
  await server.close();
});

test('hosts that read `_headers` send what a page cannot say of itself', async () => {
  const server = await serve(SITES.based, { sendHeaders: true });
  const { headers } = await fetch(`${server.url}weeks/`);
  await server.close();
  expect(headers.get('content-security-policy')).toContain("; frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  const lines = await readFile(join(SITES.based.outDir, '_headers'), 'utf8');
  expect(lines.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});

/** Changes the theme, which is the same control on every page. */
async function useThemes(page: Page): Promise<void> {
  for (const theme of ['dark', 'light', 'auto'])
    await page.locator('[data-theme-select]').first().selectOption(theme);
}

/** Operates whatever else is on a page. */
async function useEverything(page: Page): Promise<void> {
  for (const details of await page.locator('main details > summary').all())
    if (await details.isVisible()) await details.click();
  const copy = page.locator('button.copy, .copy-field button').first();
  if (await copy.isVisible()) await copy.click();
  const term = page.locator('.term > a').first();
  if (await term.isVisible()) await term.hover();
  const check = page.locator('.checks input').first();
  if (await check.isVisible()) await check.check();
}

/** Searches, with a filter, until there is something to see. */
async function search(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.locator('dialog input').fill('data');
  await page.locator('dialog li a').first().waitFor();
  await page.keyboard.press('Escape');
}

async function listCookies(context: BrowserContext, page: Page): Promise<unknown[]> {
  const cookies = await context.cookies();
  return [...cookies, ...(await page.evaluate(() => document.cookie)).split(';').filter(Boolean)];
}
