// Where git can't tell when something happened, the build says so once, and the site invents nothing.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HISTORY_NOTES } from '../history/history-notes.ts';
import { buildSite } from './build-site.ts';
import { fileOfPage } from './list-pages.ts';
import { SITES } from './sites.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-history-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a build', () => {
  test('of content that was never committed says so once, and shows unknown days as such', async () => {
    const content = join(folder, 'copy');
    await cp(SITES.midway.content, content, { recursive: true });
    const { output, read } = await build(content);
    expect(count(output, HISTORY_NOTES.none ?? '-')).toBe(1);
    expect(await read('progress/')).toContain('Git has no history of this content');
    const week = await read('weeks/11-level-sensor/');
    expect(week).toMatch(/Completed<\/dt>\s*<dd[^>]*>\s*day unknown/);
    expect(week).not.toContain('Last updated');
    // What the file itself says is known without git.
    expect(await read('weeks/12-radio-link/')).toMatch(
      /Completed<\/dt>\s*<dd[^>]*>\s*24 October 2026/,
    );
  });

  test('of a shallow clone with a file of its own says so once, and knows the days of its newest commits', async () => {
    const clone = join(folder, 'clone');
    const source = pathToFileURL(dirname(SITES.midway.content)).href;
    execFileSync('git', ['clone', '--quiet', '--depth', '3', source, clone]);
    const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...IDENTITY, ...args]);
    git('rm', '--quiet', '--cached', 'content/weeks/11-level-sensor.mdx');
    git('commit', '--quiet', '--message', 'Leave a week to be committed');
    const { output, read } = await build(join(clone, 'content'));
    expect(count(output, HISTORY_NOTES.shallow ?? '-')).toBe(1);
    expect(await read('weeks/11-level-sensor/')).toMatch(
      /Completed<\/dt>\s*<dd[^>]*>\s*day unknown/,
    );
    expect(await read('weeks/17-flood-alerts/')).toMatch(
      /Last updated <time[^>]*>22 November 2026</,
    );
    // Both causes are told where the dates are missing, each once.
    const progress = await read('progress/');
    const notes = [...progress.matchAll(/class="history-note"[^>]*>([^<]*)/g)].map(
      ([, note]) => note,
    );
    expect(notes).toEqual([
      HISTORY_NOTES.shallow,
      expect.stringMatching(
        /^These files were never committed, .*: weeks\/11-level-sensor\.mdx\.$/,
      ),
    ]);
    expect(count(output, notes[1] ?? '-')).toBe(1);
  });

  test('with the whole history has nothing to say of it', async () => {
    const { output, read } = await build(SITES.midway.content);
    for (const note of Object.values(HISTORY_NOTES)) if (note) expect(output).not.toContain(note);
    expect(await read('weeks/11-level-sensor/')).toContain('Last updated');
  });
});

/** Who commits, where nobody is set up to. */
const IDENTITY = ['-c', 'user.name=Learner', '-c', 'user.email=learner@example.org'];

async function build(content: string) {
  const outDir = join(folder, 'site');
  const { exitCode, output } = await buildSite({ content, base: '/', outDir });
  expect(exitCode, output).toBe(0);
  return { output, read: (page: string) => readFile(fileOfPage(outDir, page), 'utf8') };
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
