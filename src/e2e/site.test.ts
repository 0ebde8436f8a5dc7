import { readFile } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import { readHistory } from '../history/read-history.ts';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { groupPathOf, listGroupPages } from '../roadmap/library.ts';
import { fileOfPage, listPages } from './list-pages.ts';
import { serve } from './serve.ts';
import { SITES, TODAY } from './sites.ts';

const FIXED_PAGES = [
  '',
  '404.html',
  'checklists/',
  'follow/',
  'guides/',
  'guides/check-rules/',
  'guides/how-progress-is-computed/',
  'phases/',
  'print/',
  'progress/',
  'resources/',
  'search/',
  'weeks/',
];

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Void elements, attribute quotes and spaces are the compiler's, not ours.
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
  },
});

describe.each(Object.entries(SITES))('the site "%s"', (_, site) => {
  test('has a page for each entry and each value of the library, the fixed pages, and no other', async () => {
    const entries = await readContent(site.content);
    const { library } = buildRoadmap(
      buildContentSet(entries).valid,
      await readHistory(site.content),
      parseDate(TODAY),
    );
    const expected = [
      ...FIXED_PAGES,
      ...listGroupPages(library).map(({ facet, slug, page }) =>
        groupPathOf(facet, slug, page).slice(1),
      ),
      ...entries.flatMap(({ collection, id }) => (collection ? [`${collection}/${id}/`] : [])),
    ];
    expect(await listPages(site.outDir)).toEqual(expected.toSorted());
  });

  test('has no broken link and no broken anchor', async () => {
    const server = await serve(site);
    const { origin } = new URL(server.url);
    try {
      const result = await new LinkChecker().check({
        path: server.url,
        recurse: true,
        checkFragments: true,
        concurrency: 20,
        linksToSkip: (link) => Promise.resolve(!link.startsWith(origin)),
      });
      const broken = result.links.filter((link) => link.state === LinkState.BROKEN);
      expect(broken.map(({ parent, url }) => `${parent ?? ''} → ${url}`)).toEqual([]);
      // The crawl has to have reached every page, or it proves nothing.
      const reached = new Set(result.links.map(({ url }) => url.split('#')[0]));
      const pages = (await listPages(site.outDir)).filter((page) => page !== '404.html');
      expect(pages.filter((page) => !reached.has(server.url + page))).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('is valid HTML', async () => {
    const pages = await listPages(site.outDir);
    const messages = await Promise.all(
      pages.map(async (page) => {
        const html = await readFile(fileOfPage(site.outDir, page), 'utf8');
        const report = await validator.validateString(html);
        return report.results.flatMap((result) =>
          result.messages.map(
            ({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`,
          ),
        );
      }),
    );
    expect(messages.flat()).toEqual([]);
  });
});
