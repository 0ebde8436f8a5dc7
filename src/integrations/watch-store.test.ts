import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { untilStored } from './watch-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

const root = () => pathToFileURL(`${folder}/`);
const never = new Promise<never>(() => undefined);

describe('untilStored', () => {
  test('ends when the store is written, while the loading goes on', async () => {
    await mkdir(join(folder, '.astro'));
    await untilStored(root(), async () => {
      await writeFile(join(folder, '.astro/other.json'), '1');
      // Put in place whole, as Astro does it.
      await writeFile(join(folder, '.astro/data-store.json.tmp'), '2');
      await rename(
        join(folder, '.astro/data-store.json.tmp'),
        join(folder, '.astro/data-store.json'),
      );
      await never;
    });
  });

  test('does not take another file for the store', async () => {
    await mkdir(join(folder, '.astro'));
    let isLoaded = false;
    await untilStored(root(), async () => {
      await writeFile(join(folder, '.astro/other.json'), '1');
      await new Promise((resolve) => setTimeout(resolve, 200));
      isLoaded = true;
    });
    expect(isLoaded).toBe(true);
  });

  test('ends with the loading where nothing is written, or there is no store yet', async () => {
    let loaded = 0;
    const load = () => Promise.resolve(void (loaded += 1));
    await untilStored(root(), load);
    await mkdir(join(folder, '.astro'));
    await untilStored(root(), load);
    expect(loaded).toBe(2);
  });

  test('fails with the loading', async () => {
    await expect(untilStored(root(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
