// Every number that a reader sees is the one that the model has. Each page of a phase is read whole,
// on a day on which it is behind its plan and on one on which it is ahead: what it says at each place is compared with words that are made here from the
// model, and a number at any other place is a failure.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import { readHistory } from '../history/read-history.ts';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { groupPathOf, listGroupPages } from '../roadmap/library.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { STATUSES } from '../schemas/vocabulary.ts';
import type { SiteOptions } from './build-site.ts';
import { launchBrowser } from './chromium.ts';
import { fileOfPage, listPages } from './list-pages.ts';
import { expectFrame, expectHead, expectSidebar, type Texts } from './numbers/every-page.ts';
import { expectFormulas } from './numbers/formula-page.ts';
import {
  expectChecklist,
  expectChecklists,
  expectFollow,
  expectLibrary,
  expectResource,
} from './numbers/other-pages.ts';
import { expectHome, expectPhase, expectPhases, expectWeeks } from './numbers/phase-pages.ts';
import { expectProgress } from './numbers/progress-page.ts';
import { readContents, readPage } from './numbers/read-page.ts';
import { expectWeek } from './numbers/week-page.ts';
import { sayLabel } from './numbers/words.ts';
import { EARLIER, SITES, TODAY } from './sites.ts';

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

/** The sites that are read, by what they show. */
const DAYS = [
  { name: 'in the middle', ...(await readSite({ ...SITES.midway, today: TODAY })) },
  { name: 'ahead of its plan', ...(await readSite(EARLIER)) },
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(DAYS)('the numbers of a phase $name', ({ outDir, pages }) => {
  test('are read on every page', async () => {
    expect(pages.map(({ path }) => path).toSorted()).toEqual(await listPages(outDir));
  });

  test.each(pages)('are those of the model on "/$path"', async ({ path, texts }) => {
    const { found } = await read(outDir, path, Object.keys(texts));
    expect(found).toEqual(texts);
  });

  test.each(pages)('stand nowhere else on "/$path"', async ({ path, texts }) => {
    const { rest } = await read(outDir, path, Object.keys(texts));
    expect(rest).toEqual([]);
  });
});

test.each(STATUSES)('"%s" is drawn as it is called, on every page', async (status) => {
  const named = `:is(.status-chip, .menu-content .status-mark).status-${status}`;
  const inRail = `.rail .status-${status}@aria-label`;
  const { outDir } = SITES.midway;
  for (const path of await listPages(outDir)) {
    const { found } = await read(outDir, path, [named, inRail]);
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

/** The model of a site, and the texts that each of its pages must have. */
async function readSite({ content, outDir, today }: Required<SiteOptions>) {
  const history = await readHistory(content);
  const roadmap = buildRoadmap(
    buildContentSet(await readContent(content)).valid,
    history,
    parseDate(today),
  );
  const siteTitle = await readSiteTitle(outDir);
  const pages = Object.entries(listTexts(roadmap, siteTitle)).map(([path, texts]) => {
    const head = expectHead(texts, roadmap, path, siteTitle);
    const whole = { ...expectSidebar(roadmap), ...head, ...texts };
    return { path, texts: whole };
  });
  return { outDir, pages };
}

/** What stands on each page. */
function listTexts(roadmap: Roadmap, siteTitle: string): Record<string, Texts> {
  return {
    '': expectHome(roadmap, siteTitle),
    '404.html': { h1: ['This page does not exist'], '.page-eyebrow': ['404'] },
    'checklists/': { h1: ['Checklists'], ...expectChecklists(roadmap) },
    ...mapPages(roadmap.checklists, expectChecklist),
    'follow/': expectFollow(roadmap, siteTitle),
    'guides/': { h1: ['Guides'] },
    'guides/check-rules/': { h1: ['What the check finds'] },
    'guides/how-progress-is-computed/': {
      h1: ['How progress is computed'],
      ...expectFormulas(roadmap),
    },
    ...mapPages(roadmap.guides, (guide, index, guides) =>
      expectFrame({
        ...guide,
        eyebrow: 'Guide',
        previous: guides[index - 1],
        next: guides[index + 1],
      }),
    ),
    'phases/': { h1: ['Phases'], ...expectPhases(roadmap) },
    ...mapPages(roadmap.phases, expectPhase),
    'print/': expectFrame({
      title: 'All weeks, to print',
      summary:
        'Every week of the roadmap on one page. Print it, or keep it as a PDF: each week begins on a sheet of its own.',
    }),
    'progress/': expectProgress(roadmap),
    'resources/': expectLibrary(roadmap),
    ...Object.fromEntries(
      listGroupPages(roadmap.library).map((group): [string, Texts] => [
        groupPathOf(group.facet, group.slug).slice(1),
        expectLibrary(roadmap, group),
      ]),
    ),
    ...mapPages(roadmap.resources, expectResource),
    'search/': { h1: ['Search and indexes'] },
    'weeks/': { h1: ['Weeks'], ...expectWeeks(roadmap) },
    ...mapPages(roadmap.weeks, expectWeek),
  };
}

async function read(outDir: string, path: string, selectors: readonly string[]) {
  const html = await readFile(fileOfPage(outDir, path), 'utf8');
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
async function readSiteTitle(outDir: string): Promise<string> {
  const html = await readFile(fileOfPage(outDir, '404.html'), 'utf8');
  return /<title>.* \| (.*)<\/title>/.exec(html)?.[1] ?? '';
}

function anchorOf(entry: string): string | undefined {
  return entry.split(' ')[0];
}
