import process from 'node:process';
import { WriteStream } from 'node:tty';
import { afterEach, expect, test, vi } from 'vitest';
import type { Outside } from './outside.ts';
import { runOutside } from './run-outside.ts';

const { isTTY, columns } = process.stdout;
afterEach(() => {
  Object.assign(process.stdout, { isTTY, columns });
  Reflect.deleteProperty(process.stdout, 'hasColors');
  vi.unstubAllEnvs();
});

test.each([
  [{ TERM: 'xterm-256color' }, true],
  [{ TERM: 'xterm-256color', NO_COLOR: '1' }, false],
  [{ TERM: 'xterm-256color', NO_COLOR: '' }, true],
  [{ TERM: 'xterm-256color', FORCE_COLOR: '0' }, false],
  [{ TERM: 'dumb' }, false],
])('a terminal with %j has colors: %j', async (variables, hasColor) => {
  expect(await findOutside({ isTTY: true, columns: 40 }, variables)).toMatchObject({
    hasColor,
    columns: 40,
  });
});

test('a file has no colors, and lines as long as they are', async () => {
  const outside = await findOutside({ isTTY: false, columns: 40 }, { FORCE_COLOR: '1' });
  expect(outside).toMatchObject({ hasColor: false });
  expect(outside?.columns).toBeUndefined();
});

/** What a command gets whose output goes to a terminal, or to none. */
async function findOutside(
  stdout: { isTTY: boolean; columns: number },
  variables: Readonly<Record<string, string>>,
): Promise<Outside | undefined> {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'COLORTERM', 'CI', 'TMUX'])
    vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  // In a test it is no terminal, so it has none of what a terminal can do.
  const terminal = Object.create(WriteStream.prototype) as WriteStream;
  Object.assign(process.stdout, { hasColors: () => terminal.hasColors() }, stdout);
  let found: Outside | undefined;
  await runOutside((_, outside) => {
    found = outside;
    return Promise.resolve(0);
  }, []);
  return found;
}
