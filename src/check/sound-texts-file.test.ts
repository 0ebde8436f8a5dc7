import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JUDGES, openSoundTexts, readSoundTexts } from './sound-texts-file.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sound-texts-'));
  await writeFile(join(root, 'package-lock.json'), '{ "version": 1 }');
});
afterEach(() => rm(root, { recursive: true }));

const CHECK = import.meta.dirname;
const FILE = '.astro/sound-texts.json';

/** The modules of the portal that some are made of, these included. */
function listImports(files: readonly string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(
      /^(?:import|export)\s(?!type\s)[^;]*?\sfrom '(\.[^']+)'/gm,
    ))
      found.add(resolve(dirname(file), path));
  }
  return found;
}

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

test('what was judged before other parsers came is none of theirs', async () => {
  const { texts, keep } = await readSoundTexts(root);
  texts.add('json', '{}');
  await writeFile(join(root, 'package-lock.json'), '{ "version": 2 }');
  await keep();
  expect(await isKept()).toBe(false);
});

test('where no file says which parsers there are, nothing is kept', async () => {
  await rm(join(root, 'package-lock.json'));
  await keepOne();
  expect(await isKept()).toBe(false);
});

test('another text of any module that judges reads all texts anew', () => {
  const judges = [join(CHECK, 'read-frontmatter.ts'), join(CHECK, 'code/find-code-errors.ts')];
  const folders = [...new Set([...listImports(judges)].map((file) => dirname(file)))];
  const known = JUDGES.map((folder) => resolve(folder));
  expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
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
