import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPicture, prunePictures } from './og-cache.ts';

const OLD = 'a'.repeat(64);
const USED = 'b'.repeat(64);
const NEW = 'c'.repeat(64);
const LONG_AGO = new Date('2020-01-01');
const SINCE = Date.parse('2021-01-01');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'og-cache-'));
  for (const name of [`${OLD}.png`, `${USED}.png`, `${OLD}.png.17`, 'notes.png', `${OLD}.txt`]) {
    await writeFile(join(folder, name), name);
    await utimes(join(folder, name), LONG_AGO, LONG_AGO);
  }
});
afterEach(() => rm(folder, { recursive: true }));

const draw = () => Promise.resolve(Buffer.from('drawn'));
const refuse = () => Promise.reject(new Error('It is there already.'));

test('a picture is drawn once', async () => {
  expect(String(await keepPicture(NEW, draw, folder))).toBe('drawn');
  expect(String(await keepPicture(NEW, refuse, folder))).toBe('drawn');
});

test('what no build has used is deleted, and nothing that is no picture', async () => {
  await keepPicture(USED, refuse, folder);
  await keepPicture(NEW, draw, folder);
  await prunePictures(SINCE, folder);
  const left = await readdir(folder);
  expect(left.toSorted()).toEqual([`${OLD}.txt`, `${USED}.png`, `${NEW}.png`, 'notes.png']);
});

test('where there is no folder, nothing is deleted', async () => {
  await prunePictures(SINCE, join(folder, 'none'));
  expect(await readdir(folder)).toHaveLength(5);
});
