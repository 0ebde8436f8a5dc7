import { createServer } from 'node:http';
import compression from '@polka/compression';
import sirv from 'sirv';

/** A running server. */
export interface Server {
  /** Address of the site, with a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site as a host would: compressed, below its base, with its own 404 page. */
export async function serve(site: { outDir: string; base: string }): Promise<Server> {
  const compress = compression();
  const files = sirv(site.outDir, { dev: false, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(site.base)) {
      response.writeHead(404).end();
      return;
    }
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
