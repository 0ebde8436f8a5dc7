import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPublicFiles } from './public-files.ts';

let publicDir: string;

beforeAll(async () => {
  publicDir = await mkdtemp(join(tmpdir(), 'public-'));
});

afterAll(() => rm(publicDir, { recursive: true }));

test('the files of public/ are known by their addresses, in folders as well', async () => {
  await mkdir(join(publicDir, 'files/empty'), { recursive: true });
  await writeFile(join(publicDir, 'favicon.svg'), '');
  await writeFile(join(publicDir, 'files/a b.pdf'), '');
  expect([...(await listPublicFiles(publicDir))].toSorted()).toEqual([
    '/favicon.svg',
    '/files/a b.pdf',
  ]);
});

test('a folder that is not there has none', async () => {
  expect(await listPublicFiles(join(publicDir, 'nowhere'))).toEqual(new Set());
});
