import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// It says in the environment where its library is, when it is first loaded.
import 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderOgImage } from './render-og-image.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'og-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const render = (title: string) =>
  renderOgImage({ site: 'Garden', eyebrow: 'Week 2', title, weeks: [] }, folder);

test('draws nothing in place of letters that its fonts have not', async () => {
  const plain = await render('Tea time');
  expect((await render('Tea 日本語 time 🚀')).equals(plain)).toBe(true);
  expect((await render('Tea para времени')).equals(plain)).toBe(false);
});

test('ends a title without end above the weeks', async () => {
  const long = await render('Tea time '.repeat(20));
  expect(long.equals(await render('Tea time '.repeat(24)))).toBe(true);
});
