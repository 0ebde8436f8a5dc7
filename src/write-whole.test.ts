import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a file takes the place of another one, also in a folder that is not there yet', async () => {
  const file = join(folder, 'new', 'list.json');
  await writeWhole(file, 'old');
  await writeWhole(file, 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(join(folder, 'new'))).toEqual(['list.json']);
});

test('a reader sees one text or the other', async () => {
  const file = join(folder, 'list.json');
  const texts = ['a', 'b'].map((sign) => sign.repeat(2_000_000));
  await writeFile(file, texts[0] ?? '');
  const seen: string[] = [];
  for (const text of texts.toReversed()) {
    const writing = { isDone: false };
    const written = writeWhole(file, text).then(() => (writing.isDone = true));
    while (!writing.isDone) seen.push(await readFile(file, 'utf8'));
    await written;
  }
  expect(seen.filter((text) => !texts.includes(text))).toEqual([]);
});

test('several can write it at the same time', async () => {
  const file = join(folder, 'list.json');
  const texts = ['a', 'b', 'c', 'd'].map((sign) => sign.repeat(200_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  expect(texts).toContain(await readFile(file, 'utf8'));
  expect(await readdir(folder)).toEqual(['list.json']);
});

test('where it can’t be put in place, nothing is left beside it', async () => {
  const file = join(folder, 'list.json');
  await mkdir(file);
  await expect(writeWhole(file, 'new')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['list.json']);
});
