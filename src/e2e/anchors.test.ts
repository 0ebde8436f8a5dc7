// The check knows the anchors of a page without building it. Here it is held to the built pages.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../check/check-content.ts';
import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import { rules } from '../check/rules/index.ts';
import { listSitePages } from '../check/site-pages.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { buildSite } from './build-site.ts';
import { fileOfPage, listPages } from './list-pages.ts';
import { OTHER_CONTENT, SITES, SITES_DIR, TODAY } from './sites.ts';

/**
 * A body of what the check has nothing against, though it is rarely written: the site has to build,
 * and its headings have to get the anchors that the check gives them.
 */
const ODD_BODY = `
## Sow & grow

## Use \`seed_tray\` *now*

## Early -- or "late" ...

## 🎉 Party

## Salt &amp; soil &copy;

## Start at 10:30 with node:test

## From [the bed](/weeks/) ~~out~~

## 日本語 für alle

## Sow

## Sow

## Sow 1

## Notes[^b] and[^a]

Two
lines
---

:::tip[Use \`trowel\` *now*]{icon="seti:config"}
## In an aside
:::

::::note
:::danger
Frost at 10:30, in a ratio of 1:2, see std::vector and a:b.
:::
::::

> :::caution
> ## In a quote
> :::

<Steps>

1. ## In a step

   :::note
   Mind.
   :::

2. Wait.[^b]

   <FileTree>

   - src/
     - **index.ts** the first
     - …
   -

   </FileTree>

</Steps>

- <StatusLegend />

[^a]: First.
[^b]: Second.

[One](#sow--grow), [two](#sow-1-1), [three](#日本語-für-alle), [notes](#footnote-label).
`;

describe.each(Object.entries(SITES))('the site "%s"', (_, site) => {
  test('has each anchor that the check accepts, and the check knows each heading', async () => {
    await expectSameAnchors(site.content, site.outDir);
  });
});

describe('a site with odd headings', () => {
  const content = join(SITES_DIR, 'odd-content');
  const outDir = join(SITES_DIR, 'odd-site');

  beforeAll(async () => {
    await rm(content, { recursive: true, force: true });
    await cp(OTHER_CONTENT, content, { recursive: true });
    for (const file of ['guides/how-to-begin', 'weeks/1-note-keeper', 'phases/foundations']) {
      const path = join(content, `${file}.mdx`);
      await writeFile(path, (await readFile(path, 'utf8')) + ODD_BODY);
    }
  });

  test('builds when the check has nothing against it, with the anchors that the check knows', async () => {
    const sources = await readContent(content);
    expect(checkContent(sources, { today: parseDate(TODAY), publicFiles: new Set() })).toEqual([]);
    const { exitCode, output } = await buildSite({ content, base: '/', outDir });
    expect(exitCode, output).toBe(0);
    await expectSameAnchors(content, outDir);
  });
});

/**
 * Compares the two ways: all that the check accepts has to be on the page, and all headings of the
 * page have to be known to the check. A page can have more ids, which nobody links to.
 */
async function expectSameAnchors(contentDir: string, outDir: string): Promise<void> {
  const pages = listSitePages(buildContentSet(await readContent(contentDir)), rules);
  const built = (await listPages(outDir)).filter((page) => page !== '404.html');
  expect([...pages.keys()].toSorted()).toEqual(built.map((page) => `/${page}`).toSorted());
  for (const [path, { anchors }] of pages) {
    const html = await readFile(fileOfPage(outDir, path.slice(1)), 'utf8');
    const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
    const accepted = new Set(anchors.map(({ slug }) => slug));
    const ids = listIds(main, /<[a-z][^>]*\sid="([^"]*)"/g);
    expect(
      [...accepted].filter((slug) => !ids.has(slug)),
      `accepted, but not on ${path}`,
    ).toEqual([]);
    // Below the titles of the weeks, the handout repeats their pages: one links to those.
    const levels =
      path === '/print/' ? /<h[12][^>]*\sid="([^"]*)"/g : /<h[1-6][^>]*\sid="([^"]*)"/g;
    const headings = listIds(main, levels);
    expect(headings.size).toBeGreaterThan(0);
    expect(
      [...headings].filter((id) => !accepted.has(id)),
      `on ${path}, but not accepted`,
    ).toEqual([]);
  }
}

function listIds(html: string, pattern: RegExp): Set<string> {
  return new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''));
}
