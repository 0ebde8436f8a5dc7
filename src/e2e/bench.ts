// Builds the portal and a stock Starlight site of as many pages in turn, and compares the times.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readContent } from '../check/read-content.ts';
import { runAstroBuild } from './build-site.ts';
import { listPages } from './list-pages.ts';
import { REAL_CONTENT, ROOT, SITES_DIR } from './sites.ts';

const ROUNDS = 5;
const portalOut = join(SITES_DIR, 'bench-portal');
// Inside the project, where it finds the same installed packages.
const stockRoot = join(ROOT, '.astro/bench-stock');

const first = await timeBuild(ROOT, portalOut);
const pageCount = (await listPages(portalOut)).length;
await writeStockSite(pageCount);
const stockOut = join(stockRoot, 'dist');
await timeBuild(stockRoot, stockOut);
const stockCount = (await listPages(stockOut)).length;
console.log(
  `Portal: ${pageCount} pages (first build ${format(first)}). Stock: ${stockCount} pages.`,
);

const portal: number[] = [];
const stock: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  portal.push(await timeBuild(ROOT, portalOut));
  stock.push(await timeBuild(stockRoot, stockOut));
}
console.table({
  portal: { median: format(median(portal)), fastest: format(Math.min(...portal)) },
  'stock Starlight': { median: format(median(stock)), fastest: format(Math.min(...stock)) },
});
console.log(
  `Portal ÷ stock (medians): ${(median(portal) / median(stock)).toFixed(2)}, at most 1.50`,
);

/** Milliseconds of a whole build, as a process, with the content read anew. */
async function timeBuild(root: string, outDir: string): Promise<number> {
  const start = performance.now();
  const { exitCode, output } = await runAstroBuild(root, ['--force', '--outDir', outDir]);
  if (exitCode !== 0) throw new Error(`The build in ${root} failed:\n${output}`);
  return performance.now() - start;
}

/** A Starlight site as its own template makes it, with the bodies of our content as its pages. */
async function writeStockSite(pages: number): Promise<void> {
  await rm(stockRoot, { recursive: true, force: true });
  const docs = join(stockRoot, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  await writeFile(
    join(stockRoot, 'package.json'),
    JSON.stringify({
      name: 'stock',
      private: true,
      type: 'module',
      // Astro bundles the integrations that are named here, and leaves others to Node.
      dependencies: { astro: '*', '@astrojs/starlight': '*' },
    }),
  );
  await writeFile(
    join(stockRoot, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({
    title: 'Stock',
    sidebar: [{ label: 'Pages', items: [{ autogenerate: { directory: 'pages' } }] }],
  })],
});
`,
  );
  await writeFile(
    join(stockRoot, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  await cp(join(ROOT, 'tsconfig.json'), join(stockRoot, 'tsconfig.json'));
  const sources = await readContent(REAL_CONTENT);
  await mkdir(join(docs, 'pages'));
  // Starlight adds its 404 page itself.
  for (let index = 0; index < pages - 1; index += 1) {
    const body = (sources[index % sources.length]?.text ?? '')
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replaceAll(/^<\/?(FileTree|Steps|ResourceGroups|StatusLegend).*>$/gm, '');
    const name = index === 0 ? 'index' : `pages/page-${index}`;
    await writeFile(join(docs, `${name}.mdx`), `---\ntitle: Page ${index}\n---\n${body}`);
  }
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function format(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
