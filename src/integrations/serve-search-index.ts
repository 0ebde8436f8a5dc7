import { extname } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { contentDir } from '../content-dir.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { INDEX_FOLDER, PLAN_FILE } from '../search/index/places.ts';
import { indexPlanSchema } from '../search/index/plan-index.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * A Vite plugin that makes the search work while `astro dev` runs. The index is made of the server's
 * own pages when it is first asked for, and anew when the content has changed since.
 * @param base path of the site on its host
 */
export function serveSearchIndex(base: string): Plugin {
  let making: Promise<Files> | undefined;
  return {
    name: 'serve-search-index',
    enforce: 'pre',
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(contentDir)) making = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const name = toFileName(request.url ?? '', base);
        if (name === undefined) {
          next();
          return;
        }
        making ??= makeIndex(server);
        making.then(
          (files) => {
            const bytes = files.get(name);
            response.writeHead(bytes ? 200 : 404, {
              'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
              'Cache-Control': 'no-store',
            });
            response.end(bytes);
          },
          (error: unknown) => {
            making = undefined;
            next(error);
          },
        );
      });
    },
  };
}

/** The name of a file of the index that an address asks for, below the index's folder. */
function toFileName(url: string, base: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '');
  const start = [`/${INDEX_FOLDER}/`, `${base.replace(/\/$/, '')}/${INDEX_FOLDER}/`].find(
    (prefix) => path.startsWith(prefix),
  );
  return start === undefined ? undefined : decodeURIComponent(path.slice(start.length));
}

async function makeIndex(server: ViteDevServer): Promise<Files> {
  const origin = server.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error('The server has no address yet.');
  const read = async (path: string) => {
    const answer = await fetch(new URL(path.replace(/^\//, ''), origin));
    return answer.text();
  };
  const { paths, synonyms } = indexPlanSchema.parse(JSON.parse(await read(PLAN_FILE)));
  const readPages = async function* () {
    for (const path of paths) yield { path, html: await read(path) };
  };
  return buildSearchIndex(readPages(), synonyms);
}
