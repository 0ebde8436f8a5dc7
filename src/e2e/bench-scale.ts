// `npm run bench:scale`: what the portal costs with 60, 500 and 2,000 resources more, and a Starlight
// site of as many pages whose sidebar is cut down to a section, side by side in one run.
import { cp, glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSeconds, STOCK_ROOT, timeBuild, writeStockSite } from './bench-sites.ts';
import { listPages } from './list-pages.ts';
import { REAL_CONTENT, ROOT, SITES_DIR } from './sites.ts';

const content = join(SITES_DIR, 'scale-content');
const outDir = join(SITES_DIR, 'scale');

for (const count of [0, 60, 500, 2000]) {
  await writeContent(count);
  await report(
    `portal + ${count}`,
    await timeBuild(ROOT, outDir, { PORTAL_CONTENT: content }),
    outDir,
  );
}
const pages = (await listPages(outDir)).length;
await writeStockSite(pages, 'section');
const stockOut = join(STOCK_ROOT, 'dist');
await report('Starlight, sidebar of a section', await timeBuild(STOCK_ROOT, stockOut), stockOut);

async function report(name: string, milliseconds: number, dir: string): Promise<void> {
  const count = (await listPages(dir)).length;
  let bytes = 0;
  let html = 0;
  for await (const path of glob(join(dir, '**/*.*'))) {
    const { size } = await stat(path);
    bytes += size;
    if (path.endsWith('.html')) html += size;
  }
  console.log(
    [
      name,
      `${count} pages`,
      formatSeconds(milliseconds),
      `${(milliseconds / count).toFixed(0)} ms a page`,
      `${(bytes / 1e6).toFixed(1)} MB`,
      `${(html / count / 1e3).toFixed(1)} KB of HTML a page`,
    ].join(', '),
  );
}

/** The real content, with resources made from those that it has. */
async function writeContent(count: number): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await mkdir(content, { recursive: true });
  await cp(REAL_CONTENT, content, { recursive: true });
  const sources = (await Array.fromAsync(glob(join(REAL_CONTENT, 'resources/*.mdx')))).toSorted();
  const texts = await Promise.all(sources.map((path) => readFile(path, 'utf8')));
  for (let index = 0; index < count; index += 1) {
    const text = (texts[index % texts.length] ?? '')
      .replace(/^title: .*/m, `title: Generated ${index}`)
      .replace(
        /^url: .*/m,
        `url: https://example.com/${index}/\nstandsAlone: Made for a measurement.`,
      )
      .replace(/^(standsAlone: '.*')$/m, '');
    await writeFile(join(content, `resources/generated-${index}.mdx`), text);
  }
}
