// Every number that a reader sees is the one that the model has. Each page of a phase in the middle
// is read whole: what it says at each place is compared with words that are made here from the
// model, and a number at any other place is a failure.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import { readHistory } from '../history/read-history.ts';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { STATUSES } from '../schemas/vocabulary.ts';
import { launchBrowser } from './chromium.ts';
import { fileOfPage, listPages } from './list-pages.ts';
import { expectFrame, expectSidebar, type Texts } from './numbers/every-page.ts';
import { expectFormulas } from './numbers/formula-page.ts';
import {
  expectChecklist,
  expectChecklists,
  expectResource,
  expectResourceGroups,
} from './numbers/other-pages.ts';
import { expectHome, expectPhase, expectPhases, expectWeeks } from './numbers/phase-pages.ts';
import { expectProgress } from './numbers/progress-page.ts';
import { readContents, readPage } from './numbers/read-page.ts';
import { expectWeek } from './numbers/week-page.ts';
import { sayLabel } from './numbers/words.ts';
import { SITES, TODAY } from './sites.ts';

const site = SITES.midway;
const content = buildContentSet(await readContent(site.content));
const roadmap = buildRoadmap(content, await readHistory(site.content), parseDate(TODAY));

/** The only places whose numbers are not compared with the model. */
const PASSED_OVER = [
  // What the adopter calls the site.
  '.site-title',
  // A rule of the check, with its examples.
  '.rule',
  // Repeats the headings of its page, which a test below holds it to.
  '.contents, .contents-menu',
  // Repeats the pages of the weeks, which a test of its own holds it to.
  '.handout',
  // No words.
  'script, style',
].join();

const PAGES = Object.entries<Texts>({
  '': expectHome(roadmap, await readSiteTitle()),
  '404.html': { '.page-eyebrow': ['404'] },
  'checklists/': expectChecklists(roadmap),
  ...mapPages(roadmap.checklists, expectChecklist),
  'guides/': {},
  'guides/check-rules/': {},
  'guides/how-progress-is-computed/': expectFormulas(roadmap),
  ...mapPages(roadmap.guides, (guide, index, guides) =>
    expectFrame({
      ...guide,
      eyebrow: 'Guide',
      previous: guides[index - 1],
      next: guides[index + 1],
    }),
  ),
  'phases/': expectPhases(roadmap),
  ...mapPages(roadmap.phases, expectPhase),
  'print/': expectFrame({
    title: 'All weeks, to print',
    summary:
      'Every week of the roadmap on one page. Print it, or keep it as a PDF: each week begins on a sheet of its own.',
  }),
  'progress/': expectProgress(roadmap),
  'resources/': expectResourceGroups(roadmap.topics),
  'resources/by-kind/': expectResourceGroups(roadmap.kinds),
  ...mapPages(roadmap.resources, expectResource),
  'search/': {},
  'weeks/': expectWeeks(roadmap),
  ...mapPages(roadmap.weeks, expectWeek),
}).map(([path, texts]): [string, Texts] => [path, { ...expectSidebar(roadmap), ...texts }]);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe('the numbers of a phase in the middle', () => {
  test('are read on every page', async () => {
    expect(PAGES.map(([path]) => path).toSorted()).toEqual(await listPages(site.outDir));
  });

  test.each(PAGES)('are those of the model on "/%s"', async (path, texts) => {
    const { found } = await read(path, Object.keys(texts));
    expect(found).toEqual(texts);
  });

  test.each(PAGES)('stand nowhere else on "/%s"', async (path, texts) => {
    const { rest } = await read(path, Object.keys(texts));
    expect(rest).toEqual([]);
  });
});

test.each(STATUSES)('"%s" is drawn as it is called, on every page', async (status) => {
  const named = `:is(.status-chip, .menu-content .status-mark).status-${status}`;
  const inRail = `.rail .status-${status}@aria-label`;
  for (const path of await listPages(site.outDir)) {
    const { found } = await read(path, [named, inRail]);
    const words = found[inRail]?.map((label) => label.split(': ').at(-1)) ?? [];
    expect(new Set([...(found[named] ?? []), ...words]), path).toEqual(new Set([sayLabel(status)]));
  }
});

describe.each(Object.entries(SITES))('on the site "%s", "On this page"', (_, { outDir }) => {
  test('names the headings of the page, in their order, and leaves out no section', async () => {
    let pagesWithContents = 0;
    for (const path of await listPages(outDir)) {
      const html = await readFile(fileOfPage(outDir, path), 'utf8');
      const { entries, onPhones, headings } = await page.evaluate(readContents, html);
      expect(onPhones, path).toEqual(entries);
      if (entries.length === 0) continue;
      pagesWithContents += 1;
      const [top, ...sections] = headings;
      expect(entries[0], path).toBe(`${top?.text.split(' ')[0] ?? ''} Overview`);
      const listed = sections.filter(
        ({ isSection, text }) =>
          isSection || entries.some((entry) => anchorOf(entry) === anchorOf(text)),
      );
      expect(entries.slice(1), path).toEqual(listed.map(({ text }) => text));
    }
    expect(pagesWithContents).toBeGreaterThan(0);
  });
});

async function read(path: string, selectors: readonly string[]) {
  const html = await readFile(fileOfPage(site.outDir, path), 'utf8');
  return page.evaluate(readPage, { html, selectors, passedOver: PASSED_OVER });
}

function mapPages<Entry extends { path: string }>(
  entries: readonly Entry[],
  toTexts: (entry: Entry, index: number, entries: readonly Entry[]) => Texts,
): Record<string, Texts> {
  const texts = entries.map(toTexts);
  return Object.fromEntries(entries.map(({ path }, index) => [path.slice(1), texts[index] ?? {}]));
}

/** What the adopter calls the site: the end of the title of every page. */
async function readSiteTitle(): Promise<string> {
  const html = await readFile(fileOfPage(site.outDir, '404.html'), 'utf8');
  return /<title>.* \| (.*)<\/title>/.exec(html)?.[1] ?? '';
}

function anchorOf(entry: string): string | undefined {
  return entry.split(' ')[0];
}
