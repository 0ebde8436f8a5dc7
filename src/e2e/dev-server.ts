import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { ROOT, TODAY } from './sites.ts';

/** A development server that runs in a process of its own. */
export interface DevServer {
  /** Its address, without a slash at the end. */
  url: string;
  stop: () => void;
}

/** How long a server may take until it answers. */
const LONGEST_START_MS = 90_000;

/** Starts the development server on a content folder; fulfilled when it answers. */
export async function startDevServer(content: string): Promise<DevServer> {
  const port = await findFreePort();
  // Not `astro dev` itself: that refuses to run beside the server of whoever runs the tests.
  const start = `import { dev } from 'astro'; await dev({ server: { host: '127.0.0.1', port: ${port} } });`;
  const server = spawn(process.execPath, ['--input-type=module', '--eval', start], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORTAL_CONTENT: content,
      PORTAL_TODAY: TODAY,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'development',
      VITEST: '',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => void server.kill();
  for (let waited = 0; !(await answers(url)); waited += 500) {
    if (waited > LONGEST_START_MS) {
      stop();
      throw new Error('The development server does not answer.');
    }
    await setTimeout(500);
  }
  return { url, stop };
}

/**
 * Opens a page and waits until the server knows that it is open: an edit before that would be told
 * to nobody, and the page would stay as it is.
 */
export async function openConnected(page: Page, url: string): Promise<void> {
  // The server speaks first, once it has put the page on its list.
  const connected = new Promise((resolve) =>
    page.once('websocket', (socket) => socket.once('framereceived', resolve)),
  );
  await page.goto(url);
  await connected;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
