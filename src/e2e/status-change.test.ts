// The daily use of the portal: one word of frontmatter changes, and everything follows.
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { launchBrowser } from './chromium.ts';
import { serve } from './serve.ts';
import { OTHER_CONTENT, REAL_CONTENT, SITES, SITES_DIR } from './sites.ts';

/** What the pages say of the progress, read as a reader sees it. */
interface Shown {
  weeks: string;
  hours: string;
  next: string;
  counts: string[];
  sidebar: string;
  /** The status on the week's own page, and the hours that it says are earned, if any. */
  week: string;
  weekEarned: string[];
  /** The same in the row of the week on the progress page. */
  progressTable: string;
  tableEarned: string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a change of status', () => {
  test('from not started to in progress is seen on home, sidebar, week and progress page', async () => {
    const [week = ''] = await listWeeks(REAL_CONTENT);
    const { before, after } = await showAround(REAL_CONTENT, week, (text) =>
      text.replace('status: not-started', 'status: in-progress'),
    );
    expect(before).toMatchObject({
      weeks: `0 of ${(await listWeeks(REAL_CONTENT)).length} weeks`,
      sidebar: 'Not started',
      week: 'Not started',
      progressTable: 'Not started',
    });
    expect(after).toMatchObject({
      weeks: before.weeks,
      hours: before.hours,
      sidebar: 'In progress',
      week: 'In progress',
      progressTable: 'In progress',
    });
    const [notStarted = 0, inProgress = 0] = before.counts.map(Number);
    expect(after.counts.map(Number)).toEqual([notStarted - 1, inProgress + 1, 0, 0]);
  });

  test('to completed earns the hours of the week and moves on what is next', async () => {
    const { before, after } = await showAround(OTHER_CONTENT, '3-weather-table', (text) =>
      text.replace('status: in-progress', 'status: completed\nrepo: https://example.org/weather'),
    );
    expect(before).toMatchObject({
      weeks: '2 of 4 weeks',
      hours: '12 of 20 h',
      counts: ['1', '1', '1', '1'],
    });
    expect(before.next).toContain('Week 3');
    expect(after).toMatchObject({
      weeks: '3 of 4 weeks',
      hours: '14 of 20 h',
      counts: ['1', '0', '2', '1'],
      sidebar: 'Completed',
      week: 'Completed',
      progressTable: 'Completed',
    });
    expect(after.next).toContain('Week 4');
  });
});

describe('a feature that is marked as done', () => {
  test('raises the earned hours of its week in progress on home, week and progress page', async () => {
    const feature = 'A missing reading is shown as missing';
    const { before, after } = await showAround(OTHER_CONTENT, '3-weather-table', (text) =>
      text.replace(`  - ${feature}\n`, `  - { title: ${feature}, done: true }\n`),
    );
    expect(before).toMatchObject({
      hours: '12 of 20 h',
      weekEarned: ['2 of 4 h, 1 of 2 features'],
      tableEarned: ['2 of 4 h'],
    });
    expect(after).toMatchObject({
      hours: '14 of 20 h',
      weekEarned: ['4 of 4 h, 2 of 2 features'],
      tableEarned: ['4 of 4 h'],
    });
    // The week is not done before its status says so.
    expect(after).toMatchObject({ weeks: before.weeks, counts: before.counts, next: before.next });
    expect([after.week, after.progressTable]).toEqual(['In progress', 'In progress']);
  });
});

async function showAround(content: string, week: string, edit: (text: string) => string) {
  const copy = join(SITES_DIR, `content-${week}`);
  const outDir = join(SITES_DIR, `status-${week}`);
  await rm(copy, { recursive: true, force: true });
  await cp(content, copy, { recursive: true });
  const build = async () => {
    const { exitCode, output } = await buildSite({ content: copy, base: '/', outDir });
    expect(exitCode, output).toBe(0);
    return readPages(outDir, week);
  };
  // The other roadmap stays as it is, and its site is there already.
  let before: Shown;
  if (content === OTHER_CONTENT) before = await readPages(SITES.other.outDir, week);
  else {
    await resetStatuses(copy);
    before = await build();
  }
  const file = join(copy, 'weeks', `${week}.mdx`);
  await writeFile(file, edit(await readFile(file, 'utf8')));
  return { before, after: await build() };
}

/** Slugs of the weeks of a content folder, in order of their names. */
async function listWeeks(content: string): Promise<string[]> {
  const names = await readdir(join(content, 'weeks'));
  return names.map((name) => name.replace(/\.mdx$/, '')).toSorted();
}

/** Sets every week back to the beginning, whatever the learner has done since. */
async function resetStatuses(content: string): Promise<void> {
  for (const week of await listWeeks(content)) {
    const file = join(content, 'weeks', `${week}.mdx`);
    const text = await readFile(file, 'utf8');
    const reset = text
      .replace(/^status: .*$/m, 'status: not-started')
      .replaceAll(/^(?:repo|demo|startedOn|completedOn|deployedOn): .*\r?\n/gm, '')
      .replaceAll(/\bdone: true\b/g, 'done: false')
      .replaceAll(/^passed:.*\r?\n(?:[ \t]*- .*\r?\n)*/gm, '');
    await writeFile(file, reset);
  }
}

async function readPages(outDir: string, week: string): Promise<Shown> {
  const server = await serve({ outDir, base: '/' });
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    const text = async (selector: string) =>
      ((await page.locator(selector).first().textContent()) ?? '').trim();
    const texts = async (selector: string) =>
      (await page.locator(selector).allTextContents()).map((each) => each.trim());
    const home = {
      weeks: await text('[data-figure=weeks]'),
      hours: await text('[data-figure=hours]'),
      next: await text('[data-next-week]'),
      counts: await page.locator('main [data-count]').allTextContents(),
      sidebar: await text(`nav a[href="/weeks/${week}/"] .status-mark`),
    };
    await page.goto(`${server.url}weeks/${week}/`);
    const ofWeek = {
      week: await text('.facts .status-chip'),
      weekEarned: await texts('.facts > div:has(dt:text-is("Earned")) > dd'),
    };
    await page.goto(`${server.url}progress/`);
    expect(await text('[data-figure=weeks]')).toBe(home.weeks);
    expect(await text('[data-figure=hours]')).toBe(home.hours);
    expect(await page.locator('main [data-count]').allTextContents()).toEqual(home.counts);
    const row = `.week-table tr:has(a[href="/weeks/${week}/"])`;
    return {
      ...home,
      ...ofWeek,
      progressTable: await text(`${row} > th .status-chip`),
      tableEarned: await texts(`${row} > td:last-child`),
    };
  } finally {
    await page.close();
    await server.close();
  }
}
