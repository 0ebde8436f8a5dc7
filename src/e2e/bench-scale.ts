// `npm run bench:scale`: what the portal costs with 60, 500 and 2,000 resources more, and a Starlight
// site of as many pages whose sidebar is cut down to a section, side by side in one run.
import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  formatSeconds,
  STOCK_ROOT,
  timeBuild,
  writeGrownContent,
  writeStockSite,
} from './bench-sites.ts';
import { listPages } from './list-pages.ts';
import { ROOT, SITES_DIR } from './sites.ts';

const content = join(SITES_DIR, 'scale-content');
const outDir = join(SITES_DIR, 'scale');

for (const count of [0, 60, 500, 2000]) {
  await writeGrownContent(content, count);
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
