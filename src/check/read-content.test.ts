import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './read-content.ts';

let contentDir: string;

beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'read-content-'));
});

afterEach(async () => {
  await rm(contentDir, { recursive: true });
});

describe('readContent', () => {
  test('gives each file with its collection, slug, path and text', async () => {
    await writeFiles({ 'weeks/1-seed-tray.mdx': 'Sow.\r\n' });
    expect(await readContent(contentDir)).toEqual([
      {
        collection: 'weeks',
        id: '1-seed-tray',
        path: 'weeks/1-seed-tray.mdx',
        text: 'Sow.\r\n',
      },
    ]);
  });

  test('reads every collection, the files of each in order of their names', async () => {
    await writeFiles({
      'weeks/2-b.mdx': '',
      'weeks/1-a.mdx': '',
      'phases/garden.mdx': '',
      'checklists/a.mdx': '',
      'resources/a.mdx': '',
      'guides/a.mdx': '',
    });
    const sources = await readContent(contentDir);
    expect(sources.map(({ path }) => path)).toEqual([
      'phases/garden.mdx',
      'weeks/1-a.mdx',
      'weeks/2-b.mdx',
      'checklists/a.mdx',
      'resources/a.mdx',
      'guides/a.mdx',
    ]);
  });

  test('passes over files that are no content', async () => {
    await writeFiles({
      'README.md': '',
      'drafts/a.mdx': '',
      'guides/notes.txt': '',
      'guides/images/a.mdx': '',
    });
    expect(await readContent(contentDir)).toEqual([]);
  });

  test('is empty for a folder that does not exist', async () => {
    expect(await readContent(join(contentDir, 'nowhere'))).toEqual([]);
  });

  test('throws when a collection is a file', async () => {
    await writeFiles({ weeks: '' });
    await expect(readContent(contentDir)).rejects.toThrow('ENOTDIR');
  });
});

async function writeFiles(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), text);
  }
}
