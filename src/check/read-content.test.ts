import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decode, readContent } from './read-content.ts';

/** A file of which no page is made; nothing of it is read. */
const IGNORED = { text: '', unreadable: { reason: 'ignored' } };

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
      'weeks/3-c.mdx': '',
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
      'weeks/3-c.mdx',
      'checklists/a.mdx',
      'resources/a.mdx',
      'guides/a.mdx',
    ]);
  });

  test('passes over hidden files', async () => {
    await writeFiles({ '.DS_Store': '', '.obsidian/a.mdx': '', 'guides/.gitkeep': '' });
    expect(await readContent(contentDir)).toEqual([]);
  });

  test('names what lies beside the collections, and reads nothing of it', async () => {
    await writeFiles({ 'README.md': 'Read me.', 'week/1-a.mdx': '' });
    const sources = await readContent(contentDir);
    expect(sources).toMatchObject([
      { collection: undefined, path: 'README.md', ...IGNORED },
      { collection: undefined, path: 'week', ...IGNORED },
    ]);
  });

  test('reads the file that remembers which addresses work, and no folder of that name', async () => {
    await writeFiles({ 'health.json': '{}' });
    expect(await readContent(contentDir)).toEqual([
      { collection: undefined, id: 'health.json', path: 'health.json', text: '{}' },
    ]);
    await rm(join(contentDir, 'health.json'));
    await writeFiles({ 'health.json/a.mdx': '' });
    expect(await readContent(contentDir)).toMatchObject([{ path: 'health.json', ...IGNORED }]);
  });

  test('names files and folders in a collection of which no page is made', async () => {
    await writeFiles({
      'guides/notes.txt': 'Words.',
      'guides/images/a.mdx': '',
      'weeks/1-a.md': '',
    });
    expect(await readContent(contentDir)).toMatchObject([
      { path: 'weeks/1-a.md', ...IGNORED },
      { path: 'guides/images', ...IGNORED },
      { path: 'guides/notes.txt', ...IGNORED },
    ]);
  });

  test('is empty for a folder that does not exist', async () => {
    expect(await readContent(join(contentDir, 'nowhere'))).toEqual([]);
  });

  test('does not read a link out of the folder, nor one that leads nowhere', async () => {
    await writeFiles({ 'guides/a.mdx': '' });
    await symlink('/etc/hosts', join(contentDir, 'guides/b.mdx'));
    await symlink('nowhere.mdx', join(contentDir, 'guides/c.mdx'));
    expect(await readContent(contentDir)).toMatchObject([
      { id: 'a' },
      { id: 'b', text: '', unreadable: { reason: 'outside', target: '/etc/hosts' } },
      { id: 'c', text: '', unreadable: { reason: 'outside' } },
    ]);
    const [, , lost] = await readContent(contentDir);
    expect(lost?.unreadable).toEqual({ reason: 'outside' });
  });

  test('follows a link that stays in the folder', async () => {
    await writeFiles({ 'guides/a.mdx': 'Begin.' });
    await symlink('a.mdx', join(contentDir, 'guides/b.mdx'));
    expect((await readContent(contentDir)).map(({ text }) => text)).toEqual(['Begin.', 'Begin.']);
  });

  test('does not read a link to a folder beside it whose name begins the same', async () => {
    await mkdir(`${contentDir}-beside`);
    await writeFile(join(`${contentDir}-beside`, 'a.mdx'), 'Secret.');
    await mkdir(join(contentDir, 'guides'));
    await symlink(join(`${contentDir}-beside`, 'a.mdx'), join(contentDir, 'guides/a.mdx'));
    try {
      expect(await readContent(contentDir)).toMatchObject([
        { text: '', unreadable: { reason: 'outside' } },
      ]);
    } finally {
      await rm(`${contentDir}-beside`, { recursive: true });
    }
  });

  test('does not read a folder of a collection that is a link out of the content', async () => {
    const beside = await mkdtemp(join(tmpdir(), 'beside-'));
    await writeFile(join(beside, 'a.mdx'), 'Secret.');
    await symlink(beside, join(contentDir, 'guides'));
    try {
      const sources = await readContent(contentDir);
      expect(sources.map(({ text }) => text)).not.toContain('Secret.');
    } finally {
      await rm(beside, { recursive: true });
    }
  });

  test('does not read 50 MB', async () => {
    await writeFiles({ 'guides/a.mdx': '---\n' });
    await truncate(join(contentDir, 'guides/a.mdx'), 50_000_000);
    expect(await readContent(contentDir)).toMatchObject([
      { text: '', unreadable: { reason: 'too-large', bytes: 50_000_000 } },
    ]);
  });

  test('does not read 50 MB through a link in the folder', async () => {
    await writeFiles({ 'guides/notes.txt': '' });
    await truncate(join(contentDir, 'guides/notes.txt'), 50_000_000);
    await symlink('notes.txt', join(contentDir, 'guides/a.mdx'));
    expect(await readContent(contentDir)).toMatchObject([
      { path: 'guides/a.mdx', text: '', unreadable: { reason: 'too-large' } },
      { path: 'guides/notes.txt', ...IGNORED },
    ]);
  });

  test('reads no folder with the name of a file', async () => {
    await mkdir(join(contentDir, 'guides/a.mdx'), { recursive: true });
    expect(await readContent(contentDir)).toMatchObject([{ path: 'guides/a.mdx', ...IGNORED }]);
  });

  test.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    await mkdir(join(contentDir, 'guides'));
    execFileSync('mkfifo', [join(contentDir, 'guides/a.mdx')]);
    expect(await readContent(contentDir)).toMatchObject([{ path: 'guides/a.mdx', ...IGNORED }]);
  });

  test('takes a file with the name of a collection for one that makes no page', async () => {
    await writeFiles({ guides: 'Dig.', 'weeks/1-a.mdx': 'Sow.' });
    expect(await readContent(contentDir)).toMatchObject([
      { collection: 'weeks', path: 'weeks/1-a.mdx', text: 'Sow.' },
      { collection: undefined, path: 'guides', ...IGNORED },
    ]);
  });
});

describe('decode', () => {
  test.each([
    ['in Latin-1', Buffer.from('---\ntitle: Bo\u00EEte\n', 'latin1'), 2, 10],
    ['in UTF-16', Buffer.from('\uFEFF---\n', 'utf16le'), 1, 1],
    [
      'behind the sign that stands for such bytes',
      Buffer.concat([Buffer.from('a \uFFFD b\nc'), Buffer.from('\u00EE', 'latin1')]),
      2,
      2,
    ],
    ['cut in the middle of a letter', Buffer.from('ab\u00EE').subarray(0, 3), 1, 3],
  ])('says where bytes %s are not UTF-8', (_, bytes, line, column) => {
    expect(decode(bytes)).toEqual({
      text: '',
      unreadable: { reason: 'not-utf8', line, column, shown: new TextDecoder().decode(bytes) },
    });
  });

  test('keeps a byte order mark, so that columns and offsets are those of the file', () => {
    expect(decode(Buffer.from('\uFEFFa'))).toEqual({ text: '\uFEFFa' });
  });
});

async function writeFiles(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), text);
  }
}
