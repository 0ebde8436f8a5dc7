// The sites that the benchmarks build, and how long that takes.
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readContent } from '../check/read-content.ts';
import { runAstroBuild } from './build-site.ts';
import { REAL_CONTENT, ROOT } from './sites.ts';

/** Inside the project, where the stock site finds the same installed packages. */
export const STOCK_ROOT = join(ROOT, '.astro/bench-stock');

/** Milliseconds of a whole build, as a process, with the content read anew. */
export async function timeBuild(
  root: string,
  outDir: string,
  env: Record<string, string> = {},
): Promise<number> {
  const start = performance.now();
  const { exitCode, output } = await runAstroBuild(root, ['--force', '--outDir', outDir], env);
  if (exitCode !== 0) throw new Error(`The build in ${root} failed:\n${output}`);
  return performance.now() - start;
}

/**
 * The real content in a folder, with resources made from those that it has. Their summaries are two
 * sentences of different resources, so that they are not copies which a server would send for nothing.
 */
export async function writeGrownContent(content: string, count: number): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await mkdir(content, { recursive: true });
  await cp(REAL_CONTENT, content, { recursive: true });
  const sources = (await Array.fromAsync(glob(join(REAL_CONTENT, 'resources/*.mdx')))).toSorted();
  const texts = await Promise.all(sources.map((path) => readFile(path, 'utf8')));
  const sentences = texts.flatMap((text) => {
    const summary = /^summary: ["']?(.*?)["']?$/m.exec(text)?.[1] ?? '';
    return summary.split(/(?<=\.) /).map((sentence) => sentence.replaceAll('"', ''));
  });
  for (let index = 0; index < count; index += 1) {
    const summary = [index, 7 * index + Math.trunc(index / sentences.length) + 1]
      .map((place) => sentences[place % sentences.length] ?? '')
      .join(' ');
    const text = (texts[index % texts.length] ?? '')
      .replace(/^title: .*/m, `title: Generated ${index}`)
      .replace(/^summary: .*/m, () => `summary: ${JSON.stringify(summary)}`)
      .replace(
        /^url: .*/m,
        `url: https://example.com/${index}/\nstandsAlone: Made for a measurement.`,
      )
      .replace(/^(standsAlone: '.*')$/m, '');
    await writeFile(join(content, `resources/generated-${index}.mdx`), text);
  }
}

/**
 * A Starlight site as its own template makes it, with the bodies of our content as its pages. Its
 * sidebar has all of them, as it comes, or those of a section: twenty.
 */
export async function writeStockSite(pages: number, sidebar: 'whole' | 'section'): Promise<void> {
  await rm(STOCK_ROOT, { recursive: true, force: true });
  const docs = join(STOCK_ROOT, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  await writeFile(
    join(STOCK_ROOT, 'package.json'),
    JSON.stringify({
      name: 'stock',
      private: true,
      type: 'module',
      // Astro bundles the integrations that are named here, and leaves others to Node.
      dependencies: { astro: '*', '@astrojs/starlight': '*' },
    }),
  );
  await writeFile(
    join(STOCK_ROOT, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({
    title: 'Stock',
    ${sidebar === 'section' ? "routeMiddleware: './src/section-sidebar.ts'," : ''}
    sidebar: [{ label: 'Pages', items: [{ autogenerate: { directory: 'pages' } }] }],
  })],
});
`,
  );
  await writeFile(
    join(STOCK_ROOT, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  await writeFile(
    join(STOCK_ROOT, 'src/section-sidebar.ts'),
    `export const onRequest = ({ locals }) => {
  for (const group of locals.starlightRoute.sidebar)
    if (group.type === 'group') group.entries = group.entries.slice(0, 20);
};
`,
  );
  await cp(join(ROOT, 'tsconfig.json'), join(STOCK_ROOT, 'tsconfig.json'));
  const sources = (await readContent(REAL_CONTENT)).filter(({ path }) => path.endsWith('.mdx'));
  await mkdir(join(docs, 'pages'));
  // Starlight adds its 404 page itself.
  for (let index = 0; index < pages - 1; index += 1) {
    const body = (sources[index % sources.length]?.text ?? '')
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replaceAll(/^<\/?(FileTree|Glossary|Steps|ResourceGroups|StatusLegend|Synonyms).*>$/gm, '');
    const name = index === 0 ? 'index' : `pages/page-${index}`;
    await writeFile(join(docs, `${name}.mdx`), `---\ntitle: Page ${index}\n---\n${body}`);
  }
}

/** A time in seconds: `5.87 s`. */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** The one in the middle. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
