// Asks a server on this machine that answers in all the ways in which servers on the internet do.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { askAddresses, type AskOptions } from './ask-addresses.ts';
import { judgeReply } from './judge-reply.ts';

const page = (title: string) => `<!doctype html><html><head><title>${title}</title></head></html>`;
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** What each path answers. `count` is how often it was asked before, by any method. */
const ROUTES: Record<string, (...given: [...Parameters<RequestListener>, count: number]) => void> =
  {
    '/': (_, response) => response.writeHead(200, HTML).end(page('Home')),
    '/fine': (_, response) => response.writeHead(200, HTML).end(page('Fine &amp; well')),
    '/file.pdf': (_, response) =>
      response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('<title>404</title>'),
    '/moved': (_, response) => response.writeHead(301, { Location: '/fine' }).end(),
    '/moved-twice': (_, response) => response.writeHead(308, { Location: '/moved' }).end(),
    '/elsewhere-today': (_, response) => response.writeHead(302, { Location: '/fine' }).end(),
    '/moved-away': (_, response) => response.writeHead(301, { Location: '/gone' }).end(),
    '/round': (_, response) => response.writeHead(302, { Location: '/round' }).end(),
    '/sent-home': (_, response) => response.writeHead(302, { Location: '/' }).end(),
    '/refused': (_, response) => response.writeHead(403).end(),
    '/challenge': (_, response) => response.writeHead(403, { 'cf-mitigated': 'challenge' }).end(),
    '/missing': (_, response) => response.writeHead(404, HTML).end(page('Not found')),
    '/gone': (_, response) => response.writeHead(410).end(),
    '/no-head': ({ method }, response) =>
      method === 'HEAD'
        ? response.writeHead(405).end()
        : response.writeHead(200, HTML).end(page('No head')),
    '/no-method': (_, response) => response.writeHead(405).end(),
    '/head-only': ({ method }, response) => response.writeHead(method === 'HEAD' ? 200 : 404).end(),
    '/busy': (_, response, count) =>
      count < 2
        ? response.writeHead(429, { 'Retry-After': '7' }).end()
        : response.writeHead(200, HTML).end(page('Not so busy')),
    '/busy-until-monday': (_, response) =>
      response.writeHead(429, { 'Retry-After': '86400' }).end(),
    '/stumbles': (_, response, count) =>
      count < 2
        ? response.writeHead(500).end()
        : response.writeHead(200, HTML).end(page('Back on its feet')),
    '/broken': (_, response) => response.writeHead(503).end(),
    '/resets': ({ socket }) => socket.resetAndDestroy(),
    '/never': () => undefined,
    '/lies': (_, response) => response.writeHead(200, HTML).end(page('Page not found | Tools')),
  };

let server: Server;
let origin: string;
const requests: { path: string; method: string; agent: string }[] = [];
beforeAll(async () => {
  // Linkinator would ask the machine's proxy.
  for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'])
    vi.stubEnv(name, undefined);
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const count = requests.filter((before) => before.path === path).length;
    requests.push({
      path,
      method: request.method ?? '',
      agent: request.headers['user-agent'] ?? '',
    });
    ROUTES[path]?.(request, response, count);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address with one.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests.length = 0;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

/** What is said of some paths, and how long was waited for them. */
async function ask(paths: readonly string[], options: Partial<AskOptions> = {}) {
  const waits: number[] = [];
  const addresses = paths.map((path) => origin + path);
  const replies = await askAddresses(addresses, {
    userAgent: 'test (+https://example.com/)',
    timeout: 50_000,
    concurrency: 3,
    retryDelays: [100, 200],
    longestDelay: 60_000,
    wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
    ...options,
  });
  const answers = addresses.map((address) => {
    const reply = replies.get(address);
    return reply && judgeReply(address, reply);
  });
  return { answers, waits };
}

describe('askAddresses', () => {
  const found = { kind: 'found', movedTo: undefined };
  const says = (kind: string, status: number) => ({ kind, reason: `The server says ${status}.` });

  test('tells pages that are there from those that are not', async () => {
    const expected: Record<string, object> = {
      '/': found,
      '/fine': found,
      '/fine#part': found,
      '/file.pdf': found,
      '/no-head': found,
      '/missing': says('missing', 404),
      '/gone': says('missing', 410),
      '/head-only': says('missing', 404),
      '/refused': says('unclear', 403),
      '/challenge': says('unclear', 403),
      '/no-method': says('unclear', 405),
      '/lies': {
        kind: 'missing',
        reason: 'The server says 200, the page says “Page not found | Tools”.',
      },
    };
    const { answers, waits } = await ask(Object.keys(expected));
    expect(
      Object.fromEntries(Object.keys(expected).map((path, at) => [path, answers[at]])),
    ).toEqual(expected);
    expect(waits).toEqual([]);
  });

  test('follows redirects, and notes those that are for good', async () => {
    const paths = ['/moved', '/moved-twice', '/elsewhere-today', '/moved-away', '/sent-home'];
    const { answers } = await ask(paths);
    expect(answers).toEqual([
      { kind: 'found', movedTo: `${origin}/fine` },
      { kind: 'found', movedTo: `${origin}/fine` },
      found,
      says('missing', 410),
      { kind: 'missing', reason: `It leads to ${origin}/ instead.` },
    ]);
  });

  test('gives up on redirects without an end', async () => {
    const { answers } = await ask(['/round']);
    expect(answers).toEqual([{ kind: 'unclear', reason: 'Its redirects lead nowhere.' }]);
  });

  test('asks again after an error, and no address that gave an answer', async () => {
    const { answers, waits } = await ask(['/stumbles', '/broken', '/fine', '/missing']);
    expect(answers).toEqual([found, says('unclear', 503), found, says('missing', 404)]);
    expect(waits).toEqual([100, 200]);
    const asked = (path: string) => requests.filter((request) => request.path === path).length;
    // Each of them is asked for its head and for its page, a broken one in three rounds.
    expect(['/broken', '/fine', '/missing'].map(asked)).toEqual([6, 2, 2]);
  });

  test('waits as long as a server asks for', async () => {
    const { answers, waits } = await ask(['/busy']);
    expect(answers).toEqual([found]);
    expect(waits).toEqual([7_000]);
  });

  test('does not wait for a server that asks for too much', async () => {
    const { answers, waits } = await ask(['/busy-until-monday']);
    expect(answers).toEqual([says('unclear', 429)]);
    expect(waits).toEqual([]);
  });

  test('can’t tell of a server that hangs up', async () => {
    const { answers } = await ask(['/resets'], { retryDelays: [] });
    expect(answers).toEqual([
      { kind: 'unclear', reason: expect.stringMatching(/could not be asked/) as string },
    ]);
  });

  test('waits no longer than it may for a server that never answers', async () => {
    const { answers } = await ask(['/never'], { timeout: 1_000, retryDelays: [0] });
    expect(answers).toEqual([{ kind: 'unclear', reason: 'The server did not answer in time.' }]);
  });

  test('can’t tell of a server that is switched off', async () => {
    const off = createServer();
    await new Promise<void>((done) => off.listen(0, '127.0.0.1', done));
    const { port } = off.address() as AddressInfo;
    await new Promise((done) => off.close(done));
    const address = `http://127.0.0.1:${port}/`;
    const replies = await askAddresses([address], {
      userAgent: 'test',
      timeout: 50_000,
      concurrency: 1,
      retryDelays: [],
      longestDelay: 0,
    });
    expect(replies.get(address)).toMatchObject({ status: 0, error: 'ECONNREFUSED' });
  });

  test('says in every request who asks, and asks for the head first', async () => {
    await ask(['/fine', '/no-head', '/missing']);
    expect(new Set(requests.map(({ agent }) => agent))).toEqual(
      new Set(['test (+https://example.com/)']),
    );
    const methods = (path: string) =>
      requests.filter((request) => request.path === path).map(({ method }) => method);
    expect(methods('/fine')).toEqual(['HEAD', 'GET']);
    expect(methods('/missing')).toEqual(['HEAD', 'GET']);
  });

  test('has no more requests under way than it may', async () => {
    let underWay = 0;
    let most = 0;
    const slow = Array.from({ length: 12 }, (_, index) => `/slow-${index}`);
    for (const path of slow)
      ROUTES[path] = (_, response) => {
        most = Math.max(most, (underWay += 1));
        setImmediate(() => {
          underWay -= 1;
          response.writeHead(200).end();
        });
      };
    await ask(slow, { concurrency: 2 });
    expect(most).toBeLessThanOrEqual(2);
  });
});
