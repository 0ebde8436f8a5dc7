import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rehearsal } from './rehearsal.ts';

const asked = vi.fn<(url: URL) => Promise<Response>>();
beforeEach(() => {
  asked.mockReset().mockImplementation(() => Promise.resolve(new Response('')));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => void vi.unstubAllGlobals());

test('goes the way of an edit once, a moment after the first page, and makes that page again', async () => {
  const { rehearsal, run, openPage } = makeRehearsal();
  openPage('/base/weeks/');
  openPage('/base/');
  expect(run).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(run).toHaveBeenCalledTimes(1);
  expect(asked.mock.calls.map(([url]) => url.href)).toEqual(['http://localhost:4321/base/weeks/']);
  openPage('/base/');
  await setTimeout(50);
  expect(run).toHaveBeenCalledTimes(1);
  expect(rehearsal.isRunning).toBe(false);
});

test('leaves it to the edit, where there is one before', async () => {
  const { rehearsal, run, openPage } = makeRehearsal();
  openPage('/');
  rehearsal.cancel();
  await setTimeout(50);
  expect(run).not.toHaveBeenCalled();
});

test('is no rehearsal any more when somebody edits meanwhile', async () => {
  const done = Promise.withResolvers<undefined>();
  const { rehearsal, openPage } = makeRehearsal(() => done.promise);
  openPage('/');
  await vi.waitFor(() => expect(rehearsal.isRunning).toBe(true));
  rehearsal.cancel();
  expect(rehearsal.isRunning).toBe(false);
  done.resolve(undefined);
});

function makeRehearsal(way: () => Promise<unknown> = () => Promise.resolve()) {
  const run = vi.fn(way);
  // What is read of a server and of a request.
  const server = { resolvedUrls: { local: ['http://localhost:4321/base/'] } };
  const rehearsal = new Rehearsal(server as unknown as ViteDevServer, run, 1);
  const openPage = (originalUrl: string) => {
    const response = new EventEmitter();
    rehearsal.beginAfter(
      { originalUrl } as unknown as IncomingMessage,
      response as unknown as ServerResponse,
    );
    response.emit('close');
  };
  return { rehearsal, run, openPage };
}
