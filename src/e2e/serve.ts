import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

/** A running server. */
export interface Server {
  /** Address of the site, with a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a host would: compressed, below its base, with its own 404 page; and with
 * the headers that the site asks for, as some hosts do.
 */
export async function serve(
  site: { outDir: string; base: string },
  { sendHeaders = false } = {},
): Promise<Server> {
  const headers = sendHeaders ? await readHeaders(site.outDir) : [];
  const compress = compression();
  const files = sirv(site.outDir, { dev: false, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(site.base)) {
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of headers) response.setHeader(name, value);
    request.url = path.slice(site.base.length - 1);
    compress(request, response, () =>
      files(request, response, () => {
        response.statusCode = 404;
        request.url = '/404.html';
        files(request, response, () => void response.end());
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${site.base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** The headers that a site's `_headers` asks for on every page: those of its first block. */
async function readHeaders(outDir: string): Promise<[name: string, value: string][]> {
  const text = await readFile(join(outDir, '_headers'), 'utf8');
  const [block = ''] = text.split('\n\n');
  return block
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', value = ''] = line.trim().split(/: (.*)/s);
      return [name, value];
    });
}
