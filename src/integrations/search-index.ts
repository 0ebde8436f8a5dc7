import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { indexPlanSchema } from '../search/index/plan-index.ts';
import { INDEX_FOLDER, PLAN_FILE } from '../search/index/places.ts';
import { serveSearchIndex } from './serve-search-index.ts';

/** Makes the index of the search: of the built pages, and of those of the development server. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [serveSearchIndex(config.base)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const planFile = join(root, PLAN_FILE);
        const { paths, synonyms } = indexPlanSchema.parse(
          JSON.parse(await readFile(planFile, 'utf8')),
        );
        await rm(planFile);
        const files = await buildSearchIndex(readPages(root, paths), synonyms);
        for (const [name, bytes] of files) {
          const file = join(root, INDEX_FOLDER, name);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bytes);
        }
        logger.info(`The search index has ${paths.length} pages.`);
      },
    },
  };
}

/** The pages one at a time, so that they are not all in memory. */
async function* readPages(root: string, paths: readonly string[]) {
  for (const path of paths)
    yield { path, html: await readFile(join(root, path, 'index.html'), 'utf8') };
}
