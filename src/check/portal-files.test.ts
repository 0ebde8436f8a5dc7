import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPortalFile, PORTAL_FILES } from './portal-files.ts';

describe('PORTAL_FILES', () => {
  test('has each route of src/pages that is no page', async () => {
    const cwd = resolve(import.meta.dirname, '../pages');
    const routes = await Array.fromAsync(glob('**/*.ts', { cwd }));
    const files = routes.map((route) => `/${route.replaceAll('\\', '/').replace(/\.ts$/, '')}`);
    expect(files.length).toBeGreaterThan(0);
    expect(PORTAL_FILES).toEqual(expect.arrayContaining(files));
  });
});

describe('isPortalFile', () => {
  test.each([
    ['/robots.txt', true],
    ['/og/weeks/1-seed-tray.png', true],
    ['/og/.png', false],
    ['/og/weeks/1-seed-tray.svg', false],
    ['/robotsxtxt', false],
    ['/', false],
  ])('says of %s: %s', (path, isFile) => {
    expect(isPortalFile(path)).toBe(isFile);
  });
});
