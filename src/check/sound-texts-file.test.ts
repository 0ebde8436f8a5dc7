import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSoundTexts, readSoundTexts } from './sound-texts-file.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sound-texts-'));
  await writeFile(join(root, 'package-lock.json'), '{ "version": 1 }');
});
afterEach(() => rm(root, { recursive: true }));

const FILE = '.astro/sound-texts.json';

async function keepOne(): Promise<void> {
  const { texts, keep } = await readSoundTexts(root);
  texts.add('json', '{}');
  await keep();
}

async function isKept(): Promise<boolean> {
  const { texts } = await readSoundTexts(root);
  return texts.get('json', '{}') === true;
}

test('what one command finds sound is known to the next', async () => {
  expect(await isKept()).toBe(false);
  await keepOne();
  expect(await isKept()).toBe(true);
  expect(await readdir(join(root, '.astro'))).toEqual(['sound-texts.json']);
});

test('what is known is the same throughout a command', async () => {
  const first = await openSoundTexts(root);
  first.texts.add('json', '{}');
  const second = await openSoundTexts(root);
  expect(second.texts.get('json', '{}')).toBe(true);
});

test('other parsers read all texts anew', async () => {
  await keepOne();
  await writeFile(join(root, 'package-lock.json'), '{ "version": 2 }');
  expect(await isKept()).toBe(false);
});

test.each(['', '{', '[]', '{ "sound": {} }', 'null'])(
  'a file that says %j counts as none, and is replaced',
  async (text) => {
    await keepOne();
    await writeFile(join(root, FILE), text);
    expect(await isKept()).toBe(false);
    await keepOne();
    expect(await isKept()).toBe(true);
  },
);

test('nothing is written where nothing was found', async () => {
  const { keep } = await readSoundTexts(root);
  await keep();
  await expect(readFile(join(root, FILE))).rejects.toThrow('ENOENT');
});

test('where it can’t be written, it is not', async () => {
  await mkdir(join(root, FILE), { recursive: true });
  await keepOne();
  expect(await isKept()).toBe(false);
  expect(await readdir(join(root, '.astro'))).toEqual(['sound-texts.json']);
});
