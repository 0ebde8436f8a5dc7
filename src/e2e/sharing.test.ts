// What a page gives to those who share, install or index it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOfPage, listPages } from './list-pages.ts';
import { SITES } from './sites.ts';

describe.each(Object.entries(SITES))('the site "%s"', (_, { outDir, base }) => {
  test('has a picture of its own for each page, of the size that is asked for, and says what is on it', async () => {
    const pages = await listPages(outDir);
    const pagesOf = new Map<string, string[]>();
    for (const page of pages) {
      const html = await readFile(fileOfPage(outDir, page), 'utf8');
      const url = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const { pathname } = new URL(url);
      expect(pathname.startsWith(base), page).toBe(true);
      const png = await readFile(join(outDir, pathname.slice(base.length)));
      // A PNG says its size in the first words of its header.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
      const [, title] = /<meta property="og:title" content="([^"]*)"/.exec(html) ?? [];
      const [, alt = ''] = /<meta property="og:image:alt" content="([^"]*)"/.exec(html) ?? [];
      const sharing = pagesOf.get(pathname);
      if (sharing) sharing.push(page);
      else pagesOf.set(pathname, [page]);
      // The page whose picture it is comes first; what else is on it stands behind the title.
      if (!sharing) expect(alt.startsWith(`${title}. `), page).toBe(true);
    }
    // A page that is not there shows that of the first page, and a list that goes on its own.
    for (const sharing of pagesOf.values()) {
      const owners = sharing.map((page) =>
        page.replace(/^404\.html$/, '').replace(/^(resources\/\w+\/[^/]+\/)\d+\/$/, '$1'),
      );
      expect(new Set(owners).size, String(sharing)).toBe(1);
    }
    const files = await readdir(join(outDir, 'og'), { recursive: true });
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(pagesOf.size);
  });

  test('can be installed: its manifest names addresses and an icon that are there', async () => {
    const manifest = JSON.parse(await readFile(join(outDir, 'manifest.webmanifest'), 'utf8')) as {
      start_url: string;
      icons: { src: string }[];
    };
    expect(manifest.start_url).toBe(base);
    for (const { src } of manifest.icons)
      expect((await readFile(join(outDir, src.slice(base.length)))).length).toBeGreaterThan(0);
    const home = await readFile(fileOfPage(outDir, ''), 'utf8');
    expect(home).toContain(`<link rel="manifest" href="${base}manifest.webmanifest">`);
  });

  test('tells programs that read feeds of its own on the pages of progress, and on no other', async () => {
    const link = `<link rel="alternate" type="application/rss+xml" title="Changes of status" href="${base}feed.xml"`;
    const announcing: string[] = [];
    for (const page of await listPages(outDir))
      if ((await readFile(fileOfPage(outDir, page), 'utf8')).includes(link)) announcing.push(page);
    expect(announcing).toEqual(['', 'progress/']);
  });

  test('may be indexed, from the sitemap that robots.txt names', async () => {
    const robots = await readFile(join(outDir, 'robots.txt'), 'utf8');
    const sitemap = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
    expect(robots).toMatch(/^Allow: \/$/m);
    const { pathname } = new URL(sitemap);
    const index = await readFile(join(outDir, pathname.slice(base.length)), 'utf8');
    expect(index).toContain('<sitemapindex');
  });
});
